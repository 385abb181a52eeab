package io.otklik.robot;

import static org.assertj.core.api.Assertions.assertThat;

import io.otklik.platform.outbound.Incoming;
import io.otklik.robot.Reading.Meaning;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingTest {

    private static final Definition.Task TASK = Definitions.task("""
            method: POST
            path: x
            answer: "{'n': n}"
            files: "files.{'name': name, 'url': url}"
            refusal: "{'code': code, 'message': message}"
            """);

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

    @Test
    void odata_comes_out_of_its_envelope_and_says_no_in_its_own_form() {
        var task = Definitions.task("""
                method: GET
                path: Catalog_Организации
                receive: odata
                answer: "{'names': [$.Description], 'count': $count($)}"
                """);
        var four = meaning(
                200, "{\"odata.metadata\":\"x\",\"value\":[{\"Description\":\"А\"},{\"Description\":\"Б\"}]}", task);
        assertThat(four).isEqualTo(new Meaning.Good(Map.of("names", List.of("А", "Б"), "count", 2), List.of()));
        var two = meaning(200, "{\"d\":{\"results\":[{\"Description\":\"А\"}]}}", task);
        assertThat(two).isEqualTo(new Meaning.Good(Map.of("names", List.of("А"), "count", 1), List.of()));
        var no =
                "{\"odata.error\":{},\"error\":{\"code\":\"8\",\"message\":{\"lang\":\"ru\",\"value\":\"Нет прав.\"}}}";
        assertThat(meaning(400, no, task)).isEqualTo(new Meaning.Over(new Attempt.Refused("8", "Нет прав.")));
    }

    @Test
    void xml_and_forms_are_answers_too() {
        var xml = Definitions.task(
                "{method: GET, path: x, receive: xml, answer: \"{'n': Answer.number, 'id': Answer.`@id`}\"}");
        assertThat(meaning(200, "<s:Answer xmlns:s='urn:x' id='7'><number>ОТ-1</number></s:Answer>", xml))
                .isEqualTo(new Meaning.Good(Map.of("n", "ОТ-1", "id", "7"), List.of()));
        var form = Definitions.task("{method: GET, path: x, receive: form, answer: \"{'n': number}\"}");
        assertThat(meaning(200, "number=%D0%9E%D0%A2-1&x=+", form))
                .isEqualTo(new Meaning.Good(Map.of("n", "ОТ-1"), List.of()));
    }

    @Test
    void an_answer_without_a_declared_value_is_a_bad_answer() {
        var task = Definitions.task("""
                method: GET
                path: x
                outputs: {n: {type: number, required: true}, people: {type: list}}
                answer: "{'n': n, 'people': people}"
                """);
        assertThat(meaning(200, "{\"n\":1,\"people\":{\"id\":1}}", task))
                .isEqualTo(new Meaning.Good(Map.of("n", 1, "people", List.of(Map.of("id", 1))), List.of()));
        var bad = new Meaning.Over(new Attempt.Hopeless(Failure.BAD_ANSWER));
        assertThat(meaning(200, "{}", task)).isEqualTo(bad);
        assertThat(meaning(200, "{\"n\":\"много\"}", task)).isEqualTo(bad);
    }

    private static Meaning meaning(int status, String body) {
        return meaning(status, body, TASK);
    }

    private static Meaning meaning(int status, String body, Definition.Task task) {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        return Reading.meaning(new Incoming.Answered(status, Map.of(), bytes), task);
    }
}
