package io.otklik.knowledge.moving;

import io.otklik.knowledge.Audience;
import io.otklik.platform.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// An article of an import as it waits for somebody's look, or a file that is none.
///
/// @param names    of the files it was read from
/// @param texts    by language, as screens and the database have them; null of a file that is none
/// @param places   of the files by language
/// @param told     whether the files say their language
/// @param category its name as the files say it
/// @param into     the category of that name that there is
/// @param article  the one that it changes, or its id to be
/// @param number   the save of the article that it was compared with
record ImportItem(
        List<String> names,
        Becomes becomes,
        @Nullable JsonNode texts,
        Map<Language, Integer> places,
        boolean told,
        @Nullable CategoryName category,
        @Nullable UUID into,
        @Nullable Audience audience,
        @Nullable UUID owner,
        @Nullable LocalDate reviewOn,
        @Nullable UUID article,
        int number,
        List<Remark> remarks) {

    /// What taking it in would do.
    enum Becomes {
        NEW,
        CHANGES,
        /// The article is here already, word for word.
        SAME,
        UNREAD;

        static final Set<Becomes> WORTH_TAKING = Set.of(NEW, CHANGES);
    }

    record CategoryName(String ru, String en) {}

    static ImportItem unread(String name, Remark why) {
        return new ImportItem(
                List.of(name),
                Becomes.UNREAD,
                null,
                Map.of(),
                false,
                null,
                null,
                null,
                null,
                null,
                null,
                0,
                List.of(why));
    }
}
