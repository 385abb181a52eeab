package io.otklik.platform.files;

import java.util.UUID;

/// A file somebody attached.
///
/// @param name  what the sender called it, made harmless; for people only, never a path
/// @param type  MIME type by the file's content
/// @param size  bytes
/// @param owner who brought it, like `contact:<id>` or `operator:<id>`: only the owner may put it into a message
public record StoredFile(UUID id, String name, String type, long size, String owner) {

    /// How owners begin of files that steps of scenarios send; the person who uploaded it follows.
    public static final String FOR_SCENARIOS = "scenario:";

    /// Whether browsers may show it as a picture.
    public boolean picture() {
        return picture(type);
    }

    /// Whether browsers may show a file of this MIME type as a picture.
    public static boolean picture(String type) {
        return switch (type) {
            case "image/png", "image/jpeg", "image/gif", "image/webp" -> true;
            default -> false;
        };
    }
}
