package io.otklik.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import io.otklik.understanding.entity.Entities;
import io.otklik.understanding.intent.PlainReader;
import io.otklik.understanding.text.Layout;
import io.otklik.understanding.text.Spelling;
import io.otklik.understanding.text.Words;
import java.time.ZonedDateTime;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// What holds for any text whatever.
class UnderstandingProperties {

    private static final ZonedDateTime NOW = ZonedDateTime.parse("2027-01-11T12:00:00+03:00");

    @Property(tries = 300)
    void nothing_that_is_typed_breaks_the_reading(@ForAll("texts") String text) {
        var meant = new PlainReader().read(text);
        for (var entity : Entities.plain().in(meant.text(), meant.words(), NOW)) {
            assertThat(entity.start()).isBetween(0, text.length());
            assertThat(entity.end()).isBetween(entity.start() + 1, text.length());
        }
    }

    @Property(tries = 200)
    void every_word_stands_where_it_was_typed(@ForAll("texts") String text) {
        var last = 0;
        for (var word : Words.of(text)) {
            assertThat(word.start()).isGreaterThanOrEqualTo(last);
            assertThat(word.end()).isGreaterThan(word.start());
            last = word.end();
        }
        assertThat(last).isLessThanOrEqualTo(text.length());
    }

    @Property(tries = 200)
    void the_other_layout_and_back_is_the_same(@ForAll("russian") String text) {
        assertThat(Layout.toRussian(Layout.toLatin(text))).isEqualTo(text);
    }

    @Property(tries = 200)
    void a_word_with_a_letter_left_out_is_found_again(@ForAll("russian") String word, @ForAll int place) {
        var cut = Math.floorMod(place, word.length());
        var typed = word.substring(0, cut) + word.substring(cut + 1);
        if (typed.length() < 4) return;
        assertThat(Spelling.of(Map.of(word, 1)).correct(typed)).contains(word);
    }

    @Property(tries = 100)
    void distance_is_the_same_both_ways(@ForAll("russian") String a, @ForAll("russian") String b) {
        assertThat(Spelling.distance(a, b)).isEqualTo(Spelling.distance(b, a));
    }

    @Provide
    Arbitrary<String> texts() {
        var pieces = Arbitraries.of(
                "с",
                "5",
                "по",
                "18",
                "февраля",
                "до",
                "конца",
                "месяца",
                "через",
                "две",
                "недели",
                "-",
                ".",
                "15.02",
                "№",
                "«",
                "»",
                "ООО",
                "Иванова",
                "Петру",
                "100",
                "000",
                "рублей",
                "$",
                "half",
                "past",
                "in",
                "без",
                "пяти",
                "ghbdtn",
                "😡",
                "ё",
                "\u0301",
                "7707083893",
                "@",
                "и",
                "половина",
                "третьего",
                "следующие",
                "три",
                "дня",
                "99999999999999999999",
                "1/2/3",
                "31.02");
        return Arbitraries.oneOf(
                pieces.list().ofMaxSize(10).map(list -> String.join(" ", list)),
                pieces.list().ofMaxSize(6).map(list -> String.join("", list)),
                Arbitraries.strings().ofMaxLength(40));
    }

    @Provide
    Arbitrary<String> russian() {
        return Arbitraries.strings().withCharRange('а', 'я').ofMinLength(4).ofMaxLength(12);
    }
}
