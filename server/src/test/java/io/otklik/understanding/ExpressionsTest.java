package io.otklik.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import io.otklik.understanding.text.Expressions;
import io.otklik.understanding.text.Word;
import io.otklik.understanding.text.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.UniqueElements;
import org.junit.jupiter.api.Test;

/// Words and groups of words are found in texts in whatever form.
class ExpressionsTest {

    private static final List<String> SAID = List.of(
            "лист", "лист нетрудоспособности", "больняк", "sick leave", "акт сверки", "сверка", "лист кассовой книги");

    @Test
    void of_several_the_longest_is_found_in_any_form() {
        var known = new Expressions<>(Map.of("лист", "a", "лист нетрудоспособности", "b", "sick leave", "c"));
        assertThat(known.in(words("пришёл листом нетрудоспособности, а не листок")))
                .singleElement()
                .satisfies(met -> {
                    assertThat(met.value()).isEqualTo("b");
                    assertThat(met.from()).isEqualTo(1);
                    assertThat(met.to()).isEqualTo(3);
                });
        assertThat(known.in(words("on sick leaves")))
                .extracting(Expressions.Met::value)
                .containsExactly("c");
        assertThat(known.in(words("нетрудоспособность"))).isEmpty();
    }

    @Test
    void a_word_of_the_company_that_no_dictionary_knows_is_found_in_its_forms_too() {
        var known = new Expressions<>(Map.of("цедулка", "a", "инвойс", "b", "карта", "c"));
        for (var form : List.of("цедулка", "цедулку", "цедулкой", "инвойс", "инвойсов", "инвойсами", "карты", "карту"))
            assertThat(known.in(words(form))).as(form).hasSize(1);
        assertThat(known.in(words("картина"))).isEmpty();
        assertThat(Expressions.key("Инвойсы")).isEqualTo(Expressions.key("инвойс"));
    }

    @Property(tries = 300)
    void what_is_found_lies_apart_and_each_expression_is_found_where_it_stands_alone(
            @ForAll @Size(max = 8) List<@IntRange(max = 6) Integer> text,
            @ForAll @Size(min = 1, max = 7) @UniqueElements List<@IntRange(max = 6) Integer> taught) {
        var known = new HashMap<String, String>();
        for (var i : taught) known.put(SAID.get(i), SAID.get(i));
        var expressions = new Expressions<>(known);
        var said = words(String.join(" ", text.stream().map(SAID::get).toList()));
        var end = 0;
        for (var met : expressions.in(said)) {
            assertThat(met.from()).isGreaterThanOrEqualTo(end);
            end = met.to();
            assertThat(end).isLessThanOrEqualTo(said.size());
        }
        for (var i : taught)
            assertThat(expressions.in(words(SAID.get(i))))
                    .extracting(Expressions.Met::value)
                    .containsExactly(SAID.get(i));
    }

    private static List<Word> words(String text) {
        return Words.of(text).stream().filter(Word::isWord).toList();
    }
}
