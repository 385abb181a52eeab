package io.otklik.dialog.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.otklik.dialog.Language;
import io.otklik.dialog.Value;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A text shows what the bot knows; it can do nothing.
class TemplateTest {

    private static final Map<String, Value> KNOWN = Map.of(
            "start", new Value.Day(LocalDate.of(2027, 2, 5)),
            "days", new Value.Days(14),
            "sum", Value.Amount.of(1_234_567),
            "note", Value.words("<b>{{days}}</b>"),
            "employee", new Value.Row("e1", Map.of("name", Value.words("Иванов Пётр"), "left", Value.Amount.of(21))));

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            value = {
                "с {{start}}, {{start.weekday}} => с 5 февраля 2027, пятница",
                "{{start.short}} => 05.02.2027",
                "на {{days}} ({{days.count}}) => на 14 дней (14)",
                "{{sum}} руб. => 1 234 567 руб.",
                "У {{#genitive}}{{employee.name}}{{/genitive}} {{#plural}}{{employee.left}} день|дня|дней{{/plural}} => У Иванова Петра 21 день",
                "{{#employee}}{{name}} с {{start.short}}{{/employee}} => Иванов Пётр с 05.02.2027",
                "{{unknown}} и {{employee.unknown}} => — и —",
                "{{#unknown}}скрыто{{/unknown}}{{^unknown}}нет{{/unknown}} => нет",
                "{{note}} => <b>{{days}}</b>"
            })
    void values_stand_in_their_places(String template, String text) {
        assertThat(shown(template)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${7*7}",
                "T(java.lang.Runtime)",
                "#{7*7}",
                "<%= 7*7 %>",
                "{{employee.class.name}}",
                "{{employee.getClass.classLoader}}",
                "{{start.date.class}}",
                "{{class.classLoader}}",
                "{{note.bytes}}",
                "{{note.length}}",
                "{{days.hashCode}}"
            })
    void nothing_of_the_program_can_be_reached(String template) {
        assertThat(shown(template)).isIn(template, "—");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Остаток {{#open}} | {{#open}}",
                "{{/closed}} | {{/closed}}",
                "{{#a}}{{#b}}{{/a}}{{/b}} | {{/a}}",
                "Осталось {{days и всё | {{days и всё",
                "Осталось {{}} | {{}}",
                "{{days}} {{>file}} | {{>file}}",
                "{{<parent}}{{/parent}} | {{<parent}}",
                "{{=x y z=}} | {{=x y z=}}"
            })
    void a_broken_text_is_refused_when_it_is_read_and_the_wrong_place_named(String template, String place) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Template.of(template))
                .withMessage(place);
    }

    @Test
    @Timeout(2)
    void lists_within_lists_cannot_grow_without_end() {
        var rows = IntStream.range(0, 200)
                .mapToObj(i -> new Value.Row("r" + i, Map.of()))
                .toList();
        var bomb = "{{#l}}".repeat(12) + "xxxxxxxxxx" + "{{/l}}".repeat(12);
        var view = new View(Language.RU, "widget", name -> name.equals("l") ? new Value.Rows(rows) : null);
        assertThat(Template.of(bomb).with(view).length()).isLessThanOrEqualTo(8_000);
    }

    @Property(tries = 300)
    void no_text_breaks_it(@ForAll String text) {
        try {
            assertThat(shown(text)).isNotNull();
        } catch (IllegalArgumentException refused) {
            assertThat(text).contains("{{");
        }
    }

    private static String shown(String template) {
        return Template.of(template)
                .with(new View(Language.RU, "widget", KNOWN::get))
                .replace('\u00a0', ' ')
                .replace('\u202f', ' ');
    }
}
