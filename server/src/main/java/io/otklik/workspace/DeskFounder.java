package io.otklik.workspace;

import io.otklik.platform.TeamId;
import io.otklik.workspace.library.CannedAnswers;
import io.otklik.workspace.library.Tags;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The door for whoever furnishes an empty desk: the sample company.
@Component
public class DeskFounder {

    private final Tags tags;
    private final CannedAnswers answers;

    DeskFounder(Tags tags, CannedAnswers answers) {
        this.tags = tags;
        this.answers = answers;
    }

    /// @param color like `#17703D`
    public void tag(String name, String color) {
        tags.add(null, name, color);
    }

    /// @param team whose answer it is; absent = everybody's
    public void answer(String shortcut, String title, String ru, String en, @Nullable TeamId team) {
        answers.add(null, shortcut, title, ru, en, team);
    }
}
