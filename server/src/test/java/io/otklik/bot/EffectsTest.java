package io.otklik.bot;

import static org.assertj.core.api.Assertions.assertThat;

import io.otklik.conversation.ConversationId;
import io.otklik.conversation.Fact;
import io.otklik.customer.Consent;
import io.otklik.customer.Contact;
import io.otklik.customer.Customers;
import io.otklik.platform.Ids;
import io.otklik.platform.InboxId;
import io.otklik.platform.OtklikTest;
import io.otklik.platform.TagNames;
import io.otklik.workspace.notice.Notices;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What a scenario does besides talking is done where it belongs, and people of our side see it.
@OtklikTest
class EffectsTest {

    private static final String SCENARIO = """
            scenario: deeds
            title: {ru: Дела, en: Deeds}
            start: hello
            team: front-desk
            chains:
              hello:
                - id: deeds-menu
                  menu: {ru: Чем помочь?, en: How can I help?}
                  items:
                    - {label: {ru: Заказать звонок, en: Call me back}, to: call}
                    - {label: {ru: Оценить, en: Rate}, to: rate}
              call:
                title: {ru: Звонок, en: Call}
                steps:
                  - id: deeds-consent
                    consent: {ru: Можно сохранить ваш телефон?, en: May I keep your phone?}
                    purpose: callback
                    version: '2'
                    as: agreed
                    refused: hello
                  - {id: deeds-phone, contact: [phone]}
                  - tag: [Перезвонить]
                    untag: [Ночной звонок]
                  - notify: {ru: Просят перезвонить., en: A call is asked for.}
                  - {end: resolved, text: {ru: Перезвоним., en: We’ll call.}}
              rate:
                title: {ru: Оценка, en: Rating}
                steps:
                  - {id: deeds-nps, survey: {ru: Посоветуете нас?, en: Would you recommend us?}, kind: nps, as: nps}
                  - {id: deeds-csat, survey: {ru: Как вам бот?, en: How was the bot?}, kind: csat, as: csat}
                  - {end: resolved, text: {ru: Спасибо., en: Thank you.}}
            """;

    @Autowired
    Scenarios scenarios;

    @Autowired
    Office office;

    @Autowired
    Customers customers;

    @Autowired
    Notices notices;

    @Autowired
    TagNames tags;

    @Autowired
    JdbcClient sql;

    @Autowired
    Ids ids;

    private InboxId inbox = new InboxId(new UUID(0, 0));

    @BeforeEach
    void open_the_office() {
        inbox = new InboxId(ids.next());
        office.teams();
        scenarios.serve(inbox, scenarios.publish(SCENARIO));
    }

    /// Conversations of other tests must not be answered by this bot.
    @AfterEach
    void close_the_office() {
        sql.sql("update bot.scenario set published = null").update();
    }

    @Test
    void a_tag_stands_on_the_conversation_and_is_made_only_once() {
        var first = called();
        var tag = tags.find("перезвонить").orElseThrow();
        assertThat(office.conversation(first).tags()).containsExactly(tag);
        assertThat(office.facts(first, Fact.Tagged.class)).containsExactly(new Fact.Tagged(tag));
        assertThat(office.conversation(called()).tags()).containsExactly(tag);
        assertThat(tags.find("Ночной звонок")).isEmpty();
    }

    @Test
    void a_consent_is_kept_with_the_very_words_she_agreed_to() {
        var anna = called();
        var contact = contact(anna);
        var consents = customers.consents(List.of(contact.id())).get(contact.id());
        assertThat(consents)
                .extracting(Consent::purpose, Consent::version, Consent::given, Consent::text, Consent::conversation)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        "callback", "2", true, "Можно сохранить ваш телефон?", anna.value()));
        assertThat(office.facts(anna, Fact.Consented.class)).containsExactly(new Fact.Consented("callback", "2", true));
        assertThat(contact.phone()).isEqualTo("+79123456789");
    }

    @Test
    void news_for_a_team_call_its_members_to_the_conversation() {
        var member = office.member("front-desk");
        var anna = called();
        assertThat(office.facts(anna, Fact.Noted.class)).singleElement().satisfies(note -> {
            assertThat(note.text()).isEqualTo("Просят перезвонить.");
            assertThat(note.mentions()).contains(member);
        });
        assertThat(notices.of(member))
                .singleElement()
                .satisfies(notice -> assertThat(notice.conversation()).isEqualTo(anna));
    }

    @Test
    void what_she_has_agreed_to_and_told_is_not_asked_for_in_her_next_conversation() {
        var anna = called();
        sql.sql("delete from bot.session where conversation_id = :id")
                .param("id", anna.value())
                .update();
        office.says(anna, "здравствуйте");
        office.presses(anna, "Заказать звонок");
        assertThat(office.lastWords(anna)).isEqualTo("Перезвоним.");
        assertThat(office.facts(anna, Fact.Consented.class)).hasSize(1);
    }

    @Test
    void marks_that_a_scenario_asks_for_count_as_marks() {
        var anna = office.stranger(inbox);
        office.presses(anna, "Оценить");
        office.presses(anna, "9");
        office.presses(anna, "2");
        assertThat(office.facts(anna, Fact.Surveyed.class)).containsExactly(new Fact.Surveyed("deeds-nps", "nps", 9));
        assertThat(office.facts(anna, Fact.Rated.class)).containsExactly(new Fact.Rated(2, null));
        assertThat(score("select score from feedback.opinion where conversation_id = :id", anna))
                .isEqualTo(9);
        assertThat(score("select score from feedback.rating where conversation_id = :id and step = 'done'", anna))
                .isEqualTo(2);
    }

    private ConversationId called() {
        var anna = office.stranger(inbox);
        office.presses(anna, "Заказать звонок");
        office.says(anna, "да");
        office.says(anna, "+7 912 345-67-89");
        return anna;
    }

    private Contact contact(ConversationId id) {
        return customers.contact(office.conversation(id).contact()).orElseThrow();
    }

    private int score(String query, ConversationId id) {
        return sql.sql(query).param("id", id.value()).query(Integer.class).single();
    }
}
