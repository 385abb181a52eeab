package io.otklik.understanding.command;

import io.otklik.understanding.entity.Entities;
import io.otklik.understanding.intent.PlainReader;
import io.otklik.understanding.text.Tongue;
import io.otklik.understanding.tone.Listener;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.CharacterCodingException;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;

/// `understand parse`: a line of text in, a line of JSON out.
final class Parse {

    private static final int LONGEST = 16_384;

    private Parse() {}

    static void run(Options options, BufferedReader in, PrintStream out) throws IOException {
        options.only("lang", "now");
        var tongue = tongue(options.need("lang"));
        var now = now(options.need("now"));
        var reader = new PlainReader();
        var entities = Entities.plain();
        var line = 0L;
        try {
            for (var text = in.readLine(); text != null; text = in.readLine()) {
                line++;
                if (text.length() > LONGEST)
                    throw new Table.BadLine("standard input", line, "longer than " + LONGEST + " characters.");
                out.println(Json.of(parsed(text, tongue, now, reader, entities)));
                if (!in.ready()) out.flush();
            }
        } catch (CharacterCodingException e) {
            throw new Table.BadLine("standard input", line + 1, "this is not UTF-8.");
        }
    }

    private static Object parsed(String text, Tongue tongue, ZonedDateTime now, PlainReader reader, Entities entities) {
        var meant = reader.read(text);
        var tone = Listener.hear(meant.text(), meant.words());
        var shown = new LinkedHashMap<String, Object>();
        shown.put(
                "language",
                text.chars().anyMatch(Character::isLetter) ? meant.tongue().code() : tongue.code());
        shown.put(
                "entities",
                entities.in(meant.text(), meant.words(), now).stream()
                        .map(Shown::entity)
                        .toList());
        shown.put("sentiment", tone.sentiment());
        shown.put("urgency", tone.urgency());
        shown.put("mood", tone.mood());
        shown.put("profane", tone.profane());
        shown.put("wants_person", tone.wantsPerson());
        return shown;
    }

    private static Tongue tongue(String code) {
        try {
            return Tongue.of(code);
        } catch (IllegalArgumentException e) {
            throw new Options.Wrong("--lang must be ru or en, not \"" + code + "\".");
        }
    }

    private static ZonedDateTime now(String iso) {
        try {
            return ZonedDateTime.parse(iso);
        } catch (DateTimeException e) {
            try {
                return OffsetDateTime.parse(iso + (iso.length() > 10 ? "Z" : "T00:00Z"))
                        .toZonedDateTime();
            } catch (DateTimeException again) {
                throw new Options.Wrong("--now must be a time like 2027-02-01T09:30:00+03:00, not \"" + iso + "\".");
            }
        }
    }
}
