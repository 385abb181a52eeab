package io.otklik.analytics;

import io.otklik.platform.Language;
import io.otklik.platform.Texts;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Reports as tables for a spreadsheet program.
@Component
class Tables {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    private final Texts texts;

    Tables(Texts texts) {
        this.texts = texts;
    }

    Csv overview(Overview overview, Language language) {
        var csv = new Csv(language == Language.RU);
        var now = overview.period();
        var before = overview.compared();
        csv.row(word("period", language), now.from(), now.to(), now.zone());
        csv.row(word("compared", language), before.from(), before.to(), before.zone());
        csv.row();
        csv.row(words(
                language,
                "metric",
                "subject",
                "value",
                "p90",
                "count",
                "of",
                "value-before",
                "p90-before",
                "count-before",
                "of-before"));
        for (var figure : overview.figures()) csv.row(cells(figure, language));
        return csv;
    }

    Csv conversations(List<Line> lines, Metric metric, ZoneId zone, Language language) {
        var csv = new Csv(language == Language.RU);
        var measured = metric.unit() == Figure.Unit.TIME ? "seconds" : "mark";
        csv.row(words(language, "number", "at", "contact", "organization", "about", "team", "status", measured));
        for (var line : lines) csv.row(cells(line, zone, language));
        return csv;
    }

    private @Nullable Object[] cells(Figure figure, Language language) {
        var now = figure.now();
        var before = figure.previous();
        return new @Nullable Object[] {
            texts.in(language, "analytics.metric." + figure.key()),
            figure.name(),
            now.value(),
            now.p90(),
            now.count(),
            now.n(),
            before.value(),
            before.p90(),
            before.count(),
            before.n()
        };
    }

    private @Nullable Object[] cells(Line line, ZoneId zone, Language language) {
        var contact = line.contact();
        var team = line.team();
        return new @Nullable Object[] {
            line.number(),
            moment(line.at(), zone),
            contact == null ? null : contact.name(),
            contact == null ? null : contact.organization(),
            line.subject(),
            team == null ? null : team.name(),
            word("status." + line.status(), language),
            line.measure()
        };
    }

    private Object[] words(Language language, String... keys) {
        return Arrays.stream(keys).map(key -> word(key, language)).toArray();
    }

    private String word(String key, Language language) {
        return texts.in(language, "analytics.table." + key);
    }

    private static String moment(Instant at, ZoneId zone) {
        return MOMENT.format(at.atZone(zone));
    }
}
