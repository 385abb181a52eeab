package io.otklik.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Messages fit the channel they go to.
class ScreensTest {

    private static final Scenario LONG = Scenarios.of("""
            scenario: s
            title: S
            start: a
            team: desk
            chains:
              a:
                - id: m
                  menu: {ru: Выберите тему, sms: Тема?}
                  order: popular
                  items:
            """
            + IntStream.rangeClosed(1, 12)
                    .mapToObj(i -> "        - {label: Очень длинное название темы номер " + i + ", to: b, id: i" + i
                            + (i == 1 ? ", pinned: true" : "") + "}\n")
                    .collect(Collectors.joining())
            + "  b: [{id: b1, say: '" + "Слово. ".repeat(200) + "'}, {end: resolved}]\n");

    @Test
    void too_many_buttons_come_by_pages_and_typed_names_of_other_pages_work() {
        var vk = at(Screen.VK);
        var said = say(Dialog.step(LONG, fresh(), new Event.Started(), vk));
        assertThat(said.buttons()).hasSize(7);
        assertThat(said.buttons().getLast().label()).isEqualTo("Показать ещё");
        var state = Dialog.step(LONG, fresh(), new Event.Started(), vk).state();
        var more = Dialog.step(LONG, state, new Event.Pressed("m!more", "Показать ещё"), vk);
        assertThat(say(more).buttons().getFirst().id()).isEqualTo("m:i7");
        var typed = Dialog.step(LONG, state, new Event.Said("очень длинное название темы номер 12"), vk);
        assertThat(typed.effects()).contains(new Effect.WentOn("m", "i12", Effect.How.TYPED));
    }

    @Test
    void names_that_are_too_long_are_cut() {
        assertThat(say(Dialog.step(LONG, fresh(), new Event.Started(), at(Screen.WHATSAPP)))
                        .buttons())
                .allMatch(b -> b.label().length() <= 24);
    }

    @Test
    void where_nothing_can_be_pressed_a_number_is_typed() {
        var sms = at(Screen.SMS);
        var first = Dialog.step(LONG, fresh(), new Event.Started(), sms);
        assertThat(say(first).text()).startsWith("Тема?\n1. Очень").contains("\n12. ");
        assertThat(say(first).buttons()).isEmpty();
        assertThat(Dialog.step(LONG, first.state(), new Event.Said("3"), sms).effects())
                .contains(new Effect.WentOn("m", "i3", Effect.How.TYPED));
    }

    @Test
    void a_long_text_becomes_several() {
        var sms = at(Screen.SMS);
        var first = Dialog.step(LONG, fresh(), new Event.Started(), sms);
        var said = Dialog.step(LONG, first.state(), new Event.Said("1"), sms).effects().stream()
                .filter(Effect.Say.class::isInstance)
                .map(e -> ((Effect.Say) e).text())
                .toList();
        assertThat(said).hasSize(3).allMatch(t -> t.length() <= 670 && t.endsWith("."));
    }

    @Test
    void a_menu_stands_in_the_order_of_what_is_chosen_most_but_pinned_items_stay() {
        var ordered = at(Screen.WIDGET).ordering(_ -> List.of("i5", "i1", "i3"));
        assertThat(say(Dialog.step(LONG, fresh(), new Event.Started(), ordered)).buttons().stream()
                        .limit(4)
                        .map(Button::id))
                .containsExactly("m:i1", "m:i5", "m:i3", "m:i2");
    }

    private static State fresh() {
        return State.fresh(1, Language.RU, Map.of());
    }

    private static Moment at(Screen screen) {
        return Moment.of(Chat.TODAY.atTime(10, 0).atZone(ZoneOffset.UTC)).on(screen);
    }

    private static Effect.Say say(Reaction reaction) {
        return (Effect.Say) reaction.effects().stream()
                .filter(Effect.Say.class::isInstance)
                .findFirst()
                .orElseThrow();
    }
}
