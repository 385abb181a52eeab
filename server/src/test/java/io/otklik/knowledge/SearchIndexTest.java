package io.otklik.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import io.otklik.knowledge.search.Article;
import io.otklik.knowledge.search.Hit;
import io.otklik.knowledge.search.SearchIndex;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Finding the article that answers.
class SearchIndexTest {

    private static final SearchIndex ARTICLES = new SearchIndex(
            List.of(
                    new Article(
                            "leave",
                            "Как оформить отпуск",
                            "Напишите, кто уходит. Приказ готов за час. Деньги придут за три дня до начала."),
                    new Article(
                            "sick",
                            "Больничный лист",
                            "Номер листа пришлите в чат. Пособие за первые три дня платит работодатель."),
                    new Article(
                            "invoice",
                            "Счёт на оплату",
                            "Счёт выставляется в личном кабинете. Реквизиты берутся из договора.")),
            Map.of("инвойс", "счёт"));

    private static String first(String question) {
        var hits = ARTICLES.search(question, 3);
        return hits.isEmpty() ? "" : hits.getFirst().id();
    }

    @Test
    void forms_slips_layout_and_synonyms_do_not_hide_an_article() {
        assertThat(first("когда придут отпускные за отпуска")).isEqualTo("leave");
        assertThat(first("оформление отпусков")).isEqualTo("leave");
        assertThat(first("бальничного листа")).isEqualTo("sick");
        assertThat(first(",jkmybxysq")).isEqualTo("sick");
        assertThat(first("инвойс")).isEqualTo("invoice");
    }

    @Test
    void an_unfinished_last_word_finds_what_it_may_become() {
        assertThat(first("рекви")).isEqualTo("invoice");
    }

    @Test
    void the_passage_is_the_sentence_that_answers() {
        var body = "Номер листа пришлите в чат. Пособие за первые три дня платит работодатель.";
        var passage = ARTICLES.passage("sick", "кто платит пособие").orElseThrow();
        assertThat(body.substring(passage.start(), passage.end()))
                .isEqualTo("Пособие за первые три дня платит работодатель.");
    }

    @Test
    void what_is_asked_stands_together_where_it_is_answered() {
        var index = new SearchIndex(
                List.of(
                        new Article(
                                "news",
                                "",
                                "Договор подписан в марте и хранится у юриста. Оплата прошла. Договор, договор и ещё раз договор"
                                        + " лежат в архиве. Аренда склада стала дороже. Стоянку убрали ещё весной."),
                        new Article(
                                "rent",
                                "",
                                "Срок договора аренды стоянки равен году. Платят вперёд. Ключи выдаёт охрана, у неё же"
                                        + " журнал. О продлении пишут за месяц.")),
                Map.of());
        assertThat(index.search("договор аренды стоянки", 1).getFirst().id()).isEqualTo("rent");
    }

    @Test
    void a_question_about_nothing_finds_nothing() {
        assertThat(ARTICLES.search("", 3)).isEmpty();
        assertThat(ARTICLES.search("🙂", 3)).isEmpty();
    }

    @Test
    void what_the_company_calls_by_many_names_is_found_by_each_of_them() {
        var index = new SearchIndex(
                List.of(
                        new Article("sheet", "Лист кассовой книги", "Лист подшивают в конце дня."),
                        new Article("sick", "Лист нетрудоспособности", "Номер сообщите бухгалтеру."),
                        new Article("note", "Больничный сотрудника", "Пособие платит фонд.")),
                Map.of("лист нетрудоспособности", "больничный", "больняк", "больничный"));
        for (var question : List.of("больняка", "больничным", "листа нетрудоспособности"))
            assertThat(index.search(question, 2).stream().map(Hit::id))
                    .as(question)
                    .containsExactlyInAnyOrder("sick", "note");
        assertThat(index.grasp("sick", "принесли больняк")).isGreaterThan(0.4);
        assertThat(index.grasp("sheet", "принесли больняк")).isZero();
        assertThat(index.grasp("note", "номер листа нетрудоспособности")).isGreaterThan(0.4);
    }
}
