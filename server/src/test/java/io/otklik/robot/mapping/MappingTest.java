package io.otklik.robot.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.otklik.platform.Language;
import io.otklik.platform.Texts;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MappingTest {

    private static final Map<String, Object> ANSWER = Map.of(
            "number",
            "ОТ-000001",
            "employees",
            List.of(
                    Map.of("id", "e-1", "name", "Иванов", "left", 28),
                    Map.of("id", "e-2", "name", "Сидоров", "left", 14)));

    @Test
    void an_answer_is_put_into_the_scenarios_words() {
        assertThat(Mapping.evaluate(
                        "{'people': [employees.{'id': id, 'label': name & ', ' & left}], 'n': number}", ANSWER))
                .isEqualTo(Map.of(
                        "n",
                        "ОТ-000001",
                        "people",
                        List.of(
                                Map.of("id", "e-1", "label", "Иванов, 28"),
                                Map.of("id", "e-2", "label", "Сидоров, 14"))));
    }

    @Test
    void what_is_not_there_is_nothing() {
        assertThat(Mapping.evaluate("nothing.here", ANSWER)).isNull();
        assertThat(Mapping.evaluate("{'gone': null}", ANSWER)).isEqualTo(Collections.singletonMap("gone", null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // endless recursion, deep recursion, long loops
                "($f := function($n) { $f($n + 1) }; $f(1))",
                "($f := function($n) { $n + $f($n + 1) }; $f(1))",
                "$map([1..2000000], function($n) { $n * 2 })",
                "[1..9999999]",
                "$sum([1..1000].([1..1000].$))",
                // growth
                "$reduce([1..60], function($s, $_) { $s & $s }, 'x')",
                "$reduce([1..60], function($s, $_) { {'a': $s, 'b': $s} }, 'x')",
                "$string($reduce([1..40], function($s, $_) { {'a': $s, 'b': $s} }, 'x'))",
                "$pad('x', 1000000000)",
                "$join([1..5000].'x', 'y')",
                // patterns and programs from texts
                "$match('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!', /^(a+)+$/)",
                "$contains('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!', /^(a+)+$/)",
                "$replace('a', 'a', 'b')",
                "$eval('1 + 1')",
                // what is no value, and what is no expression
                "function($x) { $x }",
                "$sum",
                "{'a': ",
                "(((((",
                "$unknown(1)",
                "$error('no')",
                "${7*7}",
                "T(java.lang.Runtime).getRuntime()"
            })
    @Timeout(5)
    void a_bad_expression_ends_soon_with_a_clean_sentence(String expression) {
        assertThatThrownBy(() -> Mapping.evaluate(expression, ANSWER)).isInstanceOf(Unmappable.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '#',
            value = {
                "'abc | Текст не закрыт кавычкой.",
                "a b | Непонятно, что здесь делает «b».",
                "{'a': 1 | В конце не хватает «}».",
                "a + | Формула не закончена.",
                "a /* b | Формула не закончена.",
                "foo(1) | Такой функции нет. Имена функций начинаются с $: $sum, $count.",
                "$length(1) | Функция $length не умеет обращаться с тем, что ей дали на месте 1.",
                "1 + 'a' | «a» — не число.",
                "$number('abc') | «abc» — не число.",
                "$toMillis('x') | «x» — не дата.",
                "1 < 'a' | Эти значения нельзя сравнить: они разного вида.",
                "$error('Счёт закрыт') | Счёт закрыт",
                "$assert(false, 'Нет суммы') | Нет суммы",
                "$error() | Формула не вычисляется.",
                "$assert(false) | Формула не вычисляется.",
                "$eval('1') | Функцию $eval использовать нельзя.",
                "$sum | Получилось не значение, а функция."
            })
    void a_mistake_is_told_in_the_readers_language(String expression, String sentence) {
        var flaw = catchThrowableOfType(Unmappable.class, () -> Mapping.evaluate(expression, ANSWER));
        assertThat(new Texts().in(Language.RU, flaw.said())).isEqualTo(sentence);
    }

    @Test
    void a_long_or_deep_expression_is_refused() {
        assertThatThrownBy(() -> Mapping.evaluate(" ".repeat(5_000), ANSWER)).isInstanceOf(Unmappable.class);
        assertThatThrownBy(() -> Mapping.evaluate("(".repeat(1_900) + "1" + ")".repeat(1_900), ANSWER))
                .isInstanceOf(Unmappable.class);
        assertThatThrownBy(() -> Mapping.evaluate("-".repeat(3_900) + "1", ANSWER))
                .isInstanceOf(Unmappable.class);
    }

    @Test
    void endless_recursion_ends_within_the_blink_that_the_security_rules_allow() {
        Mapping.evaluate("1", ANSWER);
        var before = System.nanoTime();
        assertThatThrownBy(() -> Mapping.evaluate("($f := function($n) { $f($n + 1) }; $f(1))", ANSWER))
                .isInstanceOf(Unmappable.class);
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(10));
    }

    @Test
    void a_large_but_honest_answer_is_translated() {
        var people = Collections.nCopies(1_000, Map.of("id", "e-1", "name", "Иванов", "left", 28));
        var result = Mapping.evaluate("{'people': [employees.{'id': id, 'label': name}]}", Map.of("employees", people));
        assertThat(result)
                .extracting("people")
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
                .hasSize(1_000);
    }
}
