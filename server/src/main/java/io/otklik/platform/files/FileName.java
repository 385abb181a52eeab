package io.otklik.platform.files;

import io.otklik.platform.Limits;
import java.text.Normalizer;

/// What a sender calls a file, made harmless for people's eyes: no path, no invisible or direction-changing
/// characters, no leading
/// dots. It is cleaned once, here, and never used as a path.
final class FileName {

    private FileName() {}

    static String clean(String raw) {
        var plain = Normalizer.normalize(raw, Normalizer.Form.NFC)
                .replaceAll("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}]", "")
                .replaceAll("[/\\\\:*?\"<>|]", "_")
                .replaceAll("\\s+", " ")
                .replaceAll("^[. ]+", "")
                .strip();
        if (plain.isEmpty()) return "file";
        return plain.length() <= Limits.NAME_CHARS ? plain : shorten(plain);
    }

    /// The ending tells people what the file is: the middle goes, not the end.
    private static String shorten(String name) {
        var dot = name.lastIndexOf('.');
        var ending = dot > 0 && name.length() - dot <= 12 ? name.substring(dot) : "";
        return name.substring(0, Limits.NAME_CHARS - ending.length()).strip() + ending;
    }
}
