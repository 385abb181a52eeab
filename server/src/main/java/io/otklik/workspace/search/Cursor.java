package io.otklik.workspace.search;

import io.otklik.platform.Problem;
import io.otklik.workspace.search.HitStore.Mark;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import java.util.regex.Pattern;

/// Where the next page of a search begins, as a word that callers pass back unread.
///
/// @param now      the moment of the first page
/// @param repaired whether what was typed was read in the other keyboard layout
record Cursor(Instant now, boolean repaired, Mark mark) {

    private static final Pattern SCORE = Pattern.compile("\\d{1,11}(\\.\\d{1,9})?");

    Cursor ofRepaired() {
        return new Cursor(now, true, mark);
    }

    String encode() {
        var text = now + " " + repaired + " " + mark.score().toPlainString() + " " + mark.conversation() + " "
                + mark.seq();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.US_ASCII));
    }

    /// @throws Problem `bad-cursor`
    static Cursor read(String cursor) {
        try {
            var parts = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.US_ASCII).split(" ");
            if (parts.length != 5 || !SCORE.matcher(parts[2]).matches()) throw bad();
            var mark = new Mark(new BigDecimal(parts[2]), UUID.fromString(parts[3]), Integer.parseInt(parts[4]));
            return new Cursor(Instant.parse(parts[0]), Boolean.parseBoolean(parts[1]), mark);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw bad();
        }
    }

    private static Problem bad() {
        return Problem.bad("bad-cursor").field("after");
    }
}
