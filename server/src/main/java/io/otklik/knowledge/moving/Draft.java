package io.otklik.knowledge.moving;

import io.otklik.knowledge.Audience;
import io.otklik.knowledge.body.Body;
import io.otklik.platform.Language;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An article as a file has it, in one language.
///
/// @param place    of the file among the files
/// @param name     of the file, and of the row in it
/// @param told     whether the file says its language; otherwise it is the one of its letters
/// @param audience who may read it, if the file says so; our own people where what it says is no audience
record Draft(
        int place,
        String name,
        Said said,
        String title,
        Language language,
        boolean told,
        @Nullable Audience audience,
        Body body,
        List<Remark> remarks) {

    Draft {
        remarks = List.copyOf(remarks);
    }

    /// Files of one article say the same here: its id, its pair, or a name that differs in the language only, as in
    /// `leave.ru.md` and `leave.en.md`.
    String article() {
        if (said.id().isPresent()) return "id " + said.id().get();
        var folder = name.substring(0, name.lastIndexOf('/') + 1);
        if (!said.get("pair").isEmpty()) return "pair " + folder + said.get("pair");
        return "name " + (told ? name.replaceFirst("(?i)\\.(ru|en)(?=\\.[a-z]+$)", "") : name);
    }
}
