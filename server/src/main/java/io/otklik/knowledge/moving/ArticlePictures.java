package io.otklik.knowledge.moving;

import io.otklik.knowledge.writing.PictureFiles;
import io.otklik.platform.files.Files;
import io.otklik.platform.files.StoredFile;
import java.io.ByteArrayInputStream;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// The file store as an import uses it: the same picture lies there once.
final class ArticlePictures implements PictureShelf {

    private final Files files;
    private final Set<UUID> used = new LinkedHashSet<>();

    ArticlePictures(Files files) {
        this.files = files;
    }

    @Override
    public boolean has(UUID picture) {
        return files.find(picture)
                .filter(file -> file.picture() && file.owner().equals(PictureFiles.OWNER))
                .isPresent();
    }

    @Override
    public Optional<UUID> keep(String name, byte[] bytes) {
        if (bytes.length == 0) return Optional.empty();
        var file = files.find(PictureFiles.OWNER, bytes)
                .orElseGet(() -> files.keep(
                        name.substring(name.lastIndexOf('/') + 1),
                        new ByteArrayInputStream(bytes),
                        PictureFiles.OWNER));
        used.add(file.id());
        return Optional.of(file).filter(StoredFile::picture).map(StoredFile::id);
    }

    Set<UUID> used() {
        return used;
    }
}
