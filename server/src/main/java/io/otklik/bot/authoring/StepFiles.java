package io.otklik.bot.authoring;

import io.otklik.dialog.Finding;
import io.otklik.dialog.Finding.Level;
import io.otklik.platform.files.Files;
import io.otklik.platform.files.StoredFile;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Finds steps that send a file which was not uploaded for a scenario: whoever knows the id of a file that somebody
/// sent
/// in a conversation must not send it to everybody.
@Component
class StepFiles {

    private final Files files;

    StepFiles(Files files) {
        this.files = files;
    }

    private record Sent(String step, String name, Optional<UUID> file) {}

    List<Finding> strange(Document document) {
        var sent = document.steps()
                .filter(step -> !step.own().path("file").path("id").asString("").isEmpty())
                .map(StepFiles::sent)
                .toList();
        if (sent.isEmpty()) return List.of();
        var wanted = sent.stream().flatMap(one -> one.file().stream()).collect(Collectors.toSet());
        var good = files.find(wanted).stream()
                .filter(file -> file.owner().startsWith(StoredFile.FOR_SCENARIOS))
                .map(StoredFile::id)
                .collect(Collectors.toCollection(HashSet::new));
        return sent.stream()
                .filter(one -> one.file().filter(good::contains).isEmpty())
                .map(one -> new Finding(Level.ERROR, "unknown-file", one.step(), List.of(one.name()), List.of()))
                .toList();
    }

    private static Sent sent(Document.Step step) {
        var file = step.own().path("file");
        return new Sent(
                step.id(), file.path("name").asString(""), id(file.path("id").asString("")));
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
