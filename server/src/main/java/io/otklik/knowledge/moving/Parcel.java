package io.otklik.knowledge.moving;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The files of one import: those that may become articles, and what lies beside them.
final class Parcel {

    private static final Set<String> TEXTS = Set.of("md", "markdown", "html", "htm", "docx", "csv", "txt");
    private static final Set<String> BESIDE =
            Set.of("png", "jpg", "jpeg", "gif", "webp", "svg", "bmp", "tif", "tiff", "ico", "css", "js", "xml", "rels");

    private final List<LooseFile> files;
    private final Map<String, Integer> places = new HashMap<>();

    Parcel(List<LooseFile> files) {
        this.files = List.copyOf(files);
        for (var i = 0; i < files.size(); i++) places.putIfAbsent(files.get(i).name(), i);
    }

    List<LooseFile> files() {
        return files;
    }

    /// Whether it is to be read, or named as one that cannot be.
    static boolean isRead(LooseFile file) {
        return !BESIDE.contains(file.ending());
    }

    static boolean isText(LooseFile file) {
        return TEXTS.contains(file.ending());
    }

    /// The place of a text among the files.
    Optional<Integer> text(String name) {
        return Optional.ofNullable(places.get(name)).filter(place -> isText(files.get(place)));
    }

    Optional<LooseFile> beside(String name) {
        return Optional.ofNullable(places.get(name)).map(files::get);
    }
}
