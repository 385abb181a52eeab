package io.otklik.robot;

import static org.assertj.core.api.Assertions.assertThat;

import io.otklik.platform.outbound.Incoming;
import io.otklik.robot.Operation.Translation;
import io.otklik.robot.Reading.Meaning;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingTest {

    private static final Translation TRANSLATION = new Translation(
            "", "", "{'n': n}", "files.{'name': name, 'url': url}", "{'code': code, 'message': message}");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "200|<html>|BAD_ANSWER",
                "200|[|BAD_ANSWER",
                "200|{\"files\":[{\"name\":\"a\"}]}|BAD_ANSWER",
                "302|{}|BAD_ANSWER",
                "401|{\"message\":\"Нет\"}|NOT_SIGNED_IN",
                "403|{}|NOT_SIGNED_IN",
                "422|{}|BAD_ANSWER",
                "422|<html>|BAD_ANSWER",
                "422|{\"message\":\" \"}|BAD_ANSWER",
                "400|{\"message\":17}|BAD_ANSWER",
            })
    void these_answers_are_hopeless(int status, String body, Failure reason) {
        assertThat(meaning(status, body)).isEqualTo(new Meaning.Over(new Attempt.Hopeless(reason)));
    }

    @ParameterizedTest
    @CsvSource({"408,false", "425,false", "429,false", "500,true", "502,true", "503,true"})
    void these_answers_may_go_better_later(int status, boolean maybeDone) {
        assertThat(meaning(status, "{}"))
                .isInstanceOfSatisfying(
                        Meaning.Over.class,
                        over -> assertThat(over.attempt())
                                .isInstanceOfSatisfying(
                                        Attempt.NotNow.class,
                                        notNow -> assertThat(notNow.maybeDone()).isEqualTo(maybeDone)));
    }

    @ParameterizedTest
    @CsvSource({"400", "404", "409", "422", "423"})
    void a_no_with_a_sentence_is_a_refusal(int status) {
        assertThat(meaning(status, "{\"code\":\"c\",\"message\":\"Нельзя.\"}"))
                .isEqualTo(new Meaning.Over(new Attempt.Refused("c", "Нельзя.")));
    }

    @Test
    void values_that_are_nothing_are_left_out() {
        assertThat(meaning(201, "{\"n\":null}")).isEqualTo(new Meaning.Good(Map.of(), List.of()));
        assertThat(meaning(204, "")).isEqualTo(new Meaning.Good(Map.of(), List.of()));
        assertThat(meaning(201, "{\"n\":1,\"files\":[{\"name\":\"a\",\"url\":\"/b\"}]}"))
                .isEqualTo(new Meaning.Good(Map.of("n", 1), List.of(new Reading.FileAt("a", "/b"))));
    }

    @Test
    void an_answer_nested_ten_thousand_deep_is_a_bad_answer() {
        assertThat(meaning(200, "[".repeat(10_000)))
                .isEqualTo(new Meaning.Over(new Attempt.Hopeless(Failure.BAD_ANSWER)));
    }

    private static Meaning meaning(int status, String body) {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        return Reading.meaning(new Incoming.Answered(status, Map.of(), bytes), TRANSLATION);
    }
}
