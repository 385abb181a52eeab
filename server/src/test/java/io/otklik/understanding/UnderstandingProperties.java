package io.otklik.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import io.otklik.understanding.entity.Directory;
import io.otklik.understanding.entity.Entities;
import io.otklik.understanding.entity.Lists;
import io.otklik.understanding.entity.Value;
import io.otklik.understanding.intent.PlainReader;
import io.otklik.understanding.text.Layout;
import io.otklik.understanding.text.Spelling;
import io.otklik.understanding.text.Words;
import java.math.BigDecimal;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/// What holds for any text whatever.
class UnderstandingProperties {

    private static final Lists NO_LISTS = new Lists(List.of());
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

    @Property(tries = 200)
    void a_sum_is_read_whatever_stands_around_it(
            @ForAll @IntRange(min = 1, max = 900_000_000) int amount, @ForAll("around") String around) {
        var gist = Understanding.gist(around.formatted(amount + " рублей"), NOW, NO_LISTS);
        assertThat(gist.entities())
                .filteredOn(e -> e.type().equals("money"))
                .singleElement()
                .extracting(e -> ((Value.Money) e.value()).amount())
                .isEqualTo(BigDecimal.valueOf(amount));
    }

    @Property(tries = 100)
    void everybody_in_a_list_is_found_by_every_form_of_the_surname(@ForAll("surnames") String surname) {
        var people = new Directory(
                List.of(new Directory.Person("1", surname + " Пётр"), new Directory.Person("2", "Захаров Игорь")));
        for (var ending : List.of("", "а", "у", "ым", "е"))
            assertThat(people.named("отправить " + surname + ending + " в отпуск"))
                    .as(surname + ending)
                    .singleElement()
                    .satisfies(found ->
                            assertThat(found).extracting(Directory.Person::id).containsExactly("1"));
    }

    @Property(tries = 100)
    void groups_hold_every_text_once(
            @ForAll("texts") String one, @ForAll("texts") String two, @ForAll("texts") String three) {
        var groups = Groups.of(List.of(one, two, one, three));
        assertThat(groups.stream().flatMap(List::stream)).containsExactlyInAnyOrder(0, 1, 2, 3);
    }

    @Property(tries = 200)
    void the_true_share_lies_within_its_bounds(
            @ForAll @IntRange(min = 1, max = 5_000) int phrases, @ForAll @IntRange(min = 0, max = 5_000) int right) {
        var quality = new Quality(phrases, Math.min(right, phrases), List.of());
        assertThat(quality.accuracy()).isBetween(quality.atLeast() - 1e-9, quality.atMost() + 1e-9);
        assertThat(quality.atLeast()).isGreaterThanOrEqualTo(-1e-9);
        assertThat(quality.atMost()).isLessThanOrEqualTo(1 + 1e-9);
    }

    @Provide
    Arbitrary<String> around() {
        return Arbitraries.of(
                "%s",
                "счёт на %s",
                "выставить %s для ООО «Вектор»",
                "нужно заплатить %s, срочно",
                "за март %s пришлите",
                "%s на двоих");
    }

    @Provide
    Arbitrary<String> surnames() {
        return Arbitraries.of(
                "Иванов", "Петров", "Кузьмин", "Титов", "Орехов", "Гусев", "Воронин", "Лаптев", "Синицын", "Бражников");
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
