package io.otklik.workspace.inbox;

import io.otklik.conversation.ConversationId;
import io.otklik.conversation.ConversationLists.Place;
import io.otklik.platform.Problem;
import io.otklik.workspace.MentionStore.Mention;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Where the next page begins, as a word that callers pass back unread.
final class Cursor {

    private Cursor() {}

    static String of(Place place) {
        return encode(place.waitsSince() + " " + place.listedAt() + " " + place.id());
    }

    static String of(Mention mention) {
        return encode("null " + mention.at() + " " + mention.conversation().value());
    }

    /// @throws Problem `bad-cursor`
    static @Nullable Place place(@Nullable String cursor) {
        if (cursor == null) return null;
        try {
            var parts = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.US_ASCII).split(" ");
            if (parts.length != 3) throw Problem.bad("bad-cursor").field("after");
            var waits = parts[0].equals("null") ? null : Instant.parse(parts[0]);
            return new Place(waits, Instant.parse(parts[1]), UUID.fromString(parts[2]));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw Problem.bad("bad-cursor").field("after");
        }
    }

    static @Nullable Mention mention(@Nullable String cursor) {
        var place = place(cursor);
        return place == null ? null : new Mention(new ConversationId(place.id()), place.listedAt());
    }

    private static String encode(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.US_ASCII));
    }
}
