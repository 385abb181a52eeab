package io.otklik.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import io.otklik.dialog.Replay.End;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/// A conversation of the past is played at the times it had.
class ReplayTest {

    private static final String SCENARIO = """
            scenario: patient
            title: {ru: Терпеливый, en: Patient}
            start: hello
            team: front-desk
            silence: {ask: 15, close: 45}
            chains:
              hello:
                steps:
                  - id: name
                    ask: {ru: Как вас зовут?, en: What is your name?}
                    as: name
                    answer: text
                    label: {ru: Имя, en: Name}
                  - id: pause
                    wait: 2h
                  - id: tea
                    ask: {ru: Чай готов. Налить?, en: Tea is ready. Pour?}
                    as: tea
                    answer: yes-no
                    label: {ru: Чай, en: Tea}
                  - end: resolved
            """;

    @Test
    void what_was_waited_for_has_come_before_the_next_word() {
        assertThat(end("{\"said\": \"Привет\", \"at\": \"2026-11-02T10:00:00+03:00\"}", """
                {"said": "Анна", "at": "2026-11-02T10:01:00+03:00"},
                {"said": "да", "at": "2026-11-02T12:30:00+03:00"}"""))
                .isEqualTo(End.COMPLETED);
        assertThat(end("{\"said\": \"Привет\", \"at\": \"2026-11-02T10:00:00+03:00\"}", """
                {"said": "Анна", "at": "2026-11-02T10:01:00+03:00"},
                {"said": "да", "at": "2026-11-02T10:02:00+03:00"}"""))
                .isEqualTo(End.DROPPED);
    }

    @Test
    void the_wait_ends_also_when_the_customer_says_no_more() {
        var played = played("{\"said\": \"Привет\", \"at\": \"2026-11-02T10:00:00+03:00\"}", """
                {"said": "Анна", "at": "2026-11-02T10:01:00+03:00"}""");
        assertThat(played.step()).isEqualTo("tea");
    }

    @Test
    void whoever_comes_back_after_the_bot_took_its_leave_goes_on() {
        assertThat(end("{\"said\": \"Привет\", \"at\": \"2026-11-02T10:00:00+03:00\"}", """
                {"said": "Анна", "at": "2026-11-02T18:00:00+03:00"},
                {"said": "Анна", "at": "2026-11-02T18:01:00+03:00"},
                {"said": "да", "at": "2026-11-02T21:00:00+03:00"}"""))
                .isEqualTo(End.COMPLETED);
    }

    @Test
    void a_record_without_times_is_played_as_ever() {
        assertThat(played("{\"said\": \"Привет\"}", "{\"said\": \"Анна\"}").step())
                .isEqualTo("tea");
    }

    private static End end(String first, String more) {
        return played(first, more).after();
    }

    private static Replay.Played played(String first, String more) {
        var record = """
                {"id": "1", "language": "ru", "at": "2026-11-02T10:00:00+03:00", "turns": [%s, %s]}
                """.formatted(first, more);
        return Replay.play(Scenarios.of(SCENARIO), Optional.empty(), new JsonMapper().readTree(record))
                .orElseThrow();
    }
}
