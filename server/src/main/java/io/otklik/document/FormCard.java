package io.otklik.document;

import io.otklik.document.paper.Field;
import io.otklik.platform.Language;
import io.otklik.robot.Title;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// What is known of a form, without its file.
///
/// @param name      as scenarios name it
/// @param language  of the form; values are worded in it
/// @param as        what the customer gets
/// @param paperName what the paper is called, with values in it; without an ending
/// @param source    what the uploaded file was called
record FormCard(
        UUID id,
        int version,
        String name,
        Title title,
        Language language,
        As as,
        String paperName,
        String source,
        List<Field> fields,
        Instant changedAt) {

    enum As {
        DOCX,
        PDF,
        BOTH;

        boolean docx() {
            return this != PDF;
        }

        boolean pdf() {
            return this != DOCX;
        }
    }
}
