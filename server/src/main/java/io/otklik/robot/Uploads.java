package io.otklik.robot;

import io.otklik.platform.Limits;
import io.otklik.platform.files.Files;
import io.otklik.robot.mapping.Flaw;
import io.otklik.robot.mapping.Unmappable;
import io.otklik.robot.words.Multipart.Upload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Files from the chat on their way to another system. Only an input that is declared as a file carries any, and only
/// as the list that the dialog makes of what the customer sent: a text that she types never names a file.
@Component
class Uploads {

    private final Files files;

    Uploads(Files files) {
        this.files = files;
    }

    /// @throws Unmappable when a file is not there, or they are too large together
    List<Upload> of(Definition.Task task, Map<String, Object> inputs) {
        if (task.sends() != Wording.MULTIPART) return List.of();
        var uploads = new ArrayList<Upload>();
        var size = 0L;
        for (var input : task.takes().entrySet()) {
            if (input.getValue().type() != ValueKind.FILE || !(inputs.get(input.getKey()) instanceof List<?> ids))
                continue;
            for (var id : ids) {
                var file = files.find(uuid(id)).orElseThrow(() -> new Unmappable(Flaw.FILE_GONE));
                size += file.size();
                if (size > Limits.FILE_BYTES || uploads.size() == Limits.FILES_PER_MESSAGE)
                    throw new Unmappable(Flaw.FILES_TOO_LARGE);
                uploads.add(new Upload(input.getKey(), file.name(), file.type(), bytes(file.id())));
            }
        }
        return uploads;
    }

    private byte[] bytes(UUID id) {
        try (var bytes = files.open(id)) {
            return bytes.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static UUID uuid(Object id) {
        try {
            return UUID.fromString(String.valueOf(id));
        } catch (IllegalArgumentException e) {
            throw new Unmappable(Flaw.FILE_GONE);
        }
    }
}
