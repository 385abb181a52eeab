package io.otklik.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import io.otklik.conversation.Author;
import io.otklik.conversation.ConversationId;
import io.otklik.conversation.Conversations;
import io.otklik.conversation.Fact;
import io.otklik.conversation.Fact.Mark;
import io.otklik.conversation.HandOff;
import io.otklik.conversation.LogTail.Stretch;
import io.otklik.conversation.Message;
import io.otklik.customer.Customers;
import io.otklik.customer.Identity;
import io.otklik.customer.Profile;
import io.otklik.platform.Ids;
import io.otklik.platform.InboxId;
import io.otklik.platform.Language;
import io.otklik.platform.OperatorId;
import io.otklik.platform.OtklikTest;
import io.otklik.platform.TeamId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

@OtklikTest
class LogTailTest {

    private static final OperatorId OLEG = new OperatorId(new UUID(5, 5));

    @Autowired
    Conversations conversations;

    @Autowired
    Customers customers;

    @Autowired
    Reading reading;

    @Autowired
    LogStore log;

    @Autowired
    FactStore facts;

    @Autowired
    Ids ids;

    @Autowired
    JdbcClient sql;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void the_facts_are_the_log_folded_whatever_the_batches() {
        var anna = talk();
        reading.on(1, anna);
        handOff(anna);
        reading.on(2, anna);
        conversations.add(anna, new Author.Operator(OLEG), new Fact.Said(Message.of("Добрый день")));
        conversations.add(anna, new Author.Operator(OLEG), new Fact.Resolved("closed"));
        askAndRate(anna);
        reading.on(1_000, anna);

        var kept = kept(anna);
        assertThat(kept).isEqualTo(folded(anna));
        assertThat(kept.menu().shownAt()).isNotNull();
        assertThat(kept.milestones().chains()).containsKey("vacation");
        assertThat(kept.milestones().handOffs()).containsKey("asked");
        assertThat(kept.waiting().repliedAt()).isNotNull();
        assertThat(kept.time().resolvedAt()).isNotNull();
        assertThat(kept.rating().score()).isEqualTo(5);
        assertThat(kept.rating().askedAt()).isNotNull();
    }

    @Test
    void newer_rules_make_all_facts_anew_from_the_log() {
        var anna = talk();
        reading.on(1_000, anna);
        var before = kept(anna);
        sql.sql("update analytics.conversation_fact set went_on_at = null where conversation_id = ?")
                .param(anna.value())
                .update();
        sql.sql("update analytics.cursor set version = version - 1").update();

        reading.on(1_000, anna);

        assertThat(kept(anna)).isEqualTo(before);
    }

    @Test
    void nothing_is_passed_over_while_an_older_transaction_is_under_way() {
        var anna = talk();
        var boris = talk();
        reading.on(1_000, anna, boris);
        var seq = kept(anna).seq();

        new TransactionTemplate(transactions).executeWithoutResult(_ -> {
            // This transaction has the older number, and adds to Anna's log after the younger one.
            mark(boris, "missed");
            apart(() -> mark(anna, "missed"));
            apart(() -> reading.toTheEnd(1_000));
            assertThat(keptApart(anna).seq()).isEqualTo(seq);
            mark(anna, "chain-completed");
        });
        reading.on(1, anna, boris);

        assertThat(kept(anna)).isEqualTo(folded(anna));
        assertThat(kept(anna).seq()).isEqualTo(seq + 2);
        assertThat(kept(boris)).isEqualTo(folded(boris));
    }

    /// A customer who has seen the menu, gone on, and entered a chain.
    private ConversationId talk() {
        var inbox = new InboxId(ids.next());
        var contact = customers.recognise(
                new Identity(inbox, Identity.Kind.VISITOR, ids.secret()), Profile.unknown(Language.RU));
        var id = conversations.open(contact, inbox, Language.RU).id();
        mark(id, "menu-shown");
        conversations.add(id, Author.CONTACT, new Fact.Received(Message.of("Отправить Иванова в отпуск")));
        mark(id, "went-on");
        mark(id, "chain-entered");
        return id;
    }

    private void mark(ConversationId id, String kind) {
        var said = new Fact.Said(Message.of("Хорошо"), List.of(new Mark(kind, "vacation")));
        conversations.add(id, Author.BOT, said);
    }

    private void handOff(ConversationId id) {
        conversations.add(id, Author.CONTACT, new Fact.Received(Message.of("Позовите человека")));
        var team = new TeamId(ids.next());
        var handOff = new HandOff(team, "asked", "Про отпуск", List.of(), null, List.of(), List.of());
        conversations.add(id, Author.BOT, new Fact.HandedOff(handOff));
        conversations.claim(id, Author.SYSTEM, new Fact.Assigned(OLEG, List.of()));
    }

    private void askAndRate(ConversationId id) {
        var button = new Message.Button("csat.5", "5", null);
        var question = new Message("Оцените ответ", List.of(button), "scale", List.of(), null);
        conversations.add(id, Author.SYSTEM, new Fact.Said(question));
        conversations.add(id, Author.CONTACT, new Fact.Rated(5, "спасибо"));
    }

    private ConversationFacts kept(ConversationId id) {
        return Objects.requireNonNull(facts.find(List.of(id.value())).get(id.value()));
    }

    private ConversationFacts keptApart(ConversationId id) {
        return Objects.requireNonNull(newTransaction().execute(_ -> kept(id)));
    }

    private ConversationFacts folded(ConversationId id) {
        var start = Objects.requireNonNull(log.starts(List.of(id.value())).get(id.value()));
        return Story.fold(
                ConversationFacts.of(id.value(), start),
                log.entries(Map.of(id.value(), new Stretch(0, Integer.MAX_VALUE))));
    }

    private void apart(Runnable deed) {
        newTransaction().executeWithoutResult(_ -> deed.run());
    }

    private TransactionTemplate newTransaction() {
        var template = new TransactionTemplate(transactions);
        template.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        return template;
    }
}
