package io.otklik.bot;

import static org.assertj.core.api.Assertions.assertThat;

import io.otklik.conversation.Fact;
import io.otklik.conversation.Holder;
import io.otklik.conversation.Message;
import io.otklik.knowledge.Audience;
import io.otklik.knowledge.Manuscripts;
import io.otklik.platform.Ids;
import io.otklik.platform.InboxId;
import io.otklik.platform.OtklikTest;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A question that the scenario knows nothing about and an article does.
@OtklikTest
class ReferenceTest {

    private static final String QUESTION = "сколько стоит аренда переговорной комнаты";

    @Autowired
    Office office;

    @Autowired
    Manuscripts manuscripts;

    @Autowired
    JdbcClient sql;

    @Autowired
    Ids ids;

    private InboxId inbox = new InboxId(new UUID(0, 0));
    private UUID article = new UUID(0, 0);

    @BeforeEach
    void an_article_beside_the_scenario() {
        inbox = office.open();
        manuscripts.archived("Аренда");
        article = manuscripts
                .published(
                        Audience.PUBLIC,
                        Manuscripts.russian(
                                "Аренда переговорной", "Комната стоит триста рублей в час.", "Ключ у администратора."))
                .value();
    }

    @AfterEach
    void close_the_office() {
        office.close();
    }

    @Test
    void is_answered_with_the_passage_and_where_it_comes_from() {
        var anna = office.anna(inbox, null);
        office.says(anna, QUESTION);
        assertThat(office.lastWords(anna))
                .contains(
                        "Комната стоит триста рублей в час.",
                        "Аренда переговорной",
                        "/help/ru/arenda-peregovornoi",
                        "Помог ли этот ответ?");
        assertThat(office.said(anna).getLast().buttons())
                .extracting(Message.Button::label)
                .containsExactly("Да, спасибо", "Нет, позвать человека");
        assertThat(office.conversation(anna).holder()).isInstanceOf(Holder.Bot.class);
    }

    @Test
    void a_helpful_answer_is_counted_and_the_talk_goes_on() {
        var anna = office.anna(inbox, null);
        office.says(anna, QUESTION);
        office.presses(anna, "Да, спасибо");
        assertThat(office.said(anna).stream().map(Message::text)).contains("Рады, что помогли.");
        assertThat(office.conversation(anna).holder()).isInstanceOf(Holder.Bot.class);
        assertThat(votes()).isEqualTo("1 of 1");
    }

    @Test
    void an_answer_that_did_not_help_brings_a_person() {
        var anna = office.anna(inbox, null);
        office.says(anna, QUESTION);
        office.presses(anna, "Нет, позвать человека");
        assertThat(office.conversation(anna).holder()).isInstanceOf(Holder.Waiting.class);
        assertThat(votes()).isEqualTo("0 of 1");
    }

    @Test
    void what_nothing_answers_becomes_a_gap() {
        var anna = office.anna(inbox, null);
        var question =
                "где в парке кормят лам, скажите " + ids.next().toString().substring(24);
        office.says(anna, question);
        assertThat(sql.sql("select source from knowledge.question where text = :text")
                        .param("text", question)
                        .query(String.class)
                        .list())
                .containsExactly("bot");
    }

    @Test
    void a_half_filled_form_goes_on_after_the_answer() {
        var anna = office.anna(inbox, null);
        office.says(anna, "нужно отправить в отпуск");
        var open = office.lastWords(anna);
        office.says(anna, QUESTION);
        assertThat(office.facts(anna, Fact.HandedOff.class)).isEmpty();
        assertThat(office.conversation(anna).holder()).isInstanceOf(Holder.Bot.class);
        assertThat(open).isNotEmpty();
    }

    private String votes() {
        return sql.sql(
                        "select count(*) filter (where helpful) || ' of ' || count(*) from knowledge.vote where article_id = :id")
                .param("id", article)
                .query(String.class)
                .single();
    }
}
