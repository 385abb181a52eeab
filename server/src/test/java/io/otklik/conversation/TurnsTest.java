package io.otklik.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.otklik.customer.Customers;
import io.otklik.customer.Identity;
import io.otklik.customer.Profile;
import io.otklik.platform.Ids;
import io.otklik.platform.InboxId;
import io.otklik.platform.Language;
import io.otklik.platform.MovableClock;
import io.otklik.platform.OtklikTest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@OtklikTest
class TurnsTest {

    @Autowired
    Conversations conversations;

    @Autowired
    Customers customers;

    @Autowired
    JdbcClient sql;

    @Autowired
    Ids ids;

    @Autowired
    MovableClock clock;

    @Test
    void what_was_acknowledged_is_in_the_log_and_the_same_message_only_once() throws InterruptedException {
        var anna = conversation();
        var first = (Receipt.Kept) send(anna, "Добрый день", "one");
        var again = (Receipt.Kept) send(anna, "Добрый день", "one");
        assertThat(first.duplicate()).isFalse();
        assertThat(again.duplicate()).isTrue();
        assertThat(again.entry()).isEqualTo(first.entry());
        assertThat(received(anna)).containsExactly("Добрый день");
    }

    @Test
    void messages_sent_all_at_once_keep_their_order_and_none_is_lost() throws InterruptedException {
        var anna = conversation();
        var boris = conversation();
        var receipts = new LinkedBlockingQueue<Receipt>();
        var sent = new ArrayList<String>();
        for (var i = 0; i < 100; i++) {
            sent.add("Сообщение " + i);
            conversations.receive(anna, Message.of("Сообщение " + i), "a" + i, receipts::add);
            conversations.receive(boris, Message.of("Сообщение " + i), "b" + i, receipts::add);
        }
        for (var i = 0; i < 200; i++) assertThat(next(receipts)).isInstanceOf(Receipt.Kept.class);
        assertThat(received(anna)).containsExactlyElementsOf(sent);
        assertThat(received(boris)).containsExactlyElementsOf(sent);
    }

    @Test
    void the_row_is_the_sum_of_the_log() throws InterruptedException {
        var anna = conversation();
        send(anna, "Первый вопрос", "1");
        send(anna, "Второй вопрос", "2");
        var row = conversations.find(anna).orElseThrow();
        var entries = conversations.after(anna, 0, 200);
        assertThat(row.seq()).isEqualTo(entries.getLast().seq());
        assertThat(entries).extracting(Entry::seq).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void a_poisoned_message_is_refused_and_harms_nobody_else() throws InterruptedException {
        var anna = conversation();
        var boris = conversation();
        var receipts = new LinkedBlockingQueue<Receipt>();
        var refused = new LinkedBlockingQueue<Receipt>();
        for (var i = 0; i < 20; i++) conversations.receive(anna, Message.of("Письмо " + i), "a" + i, receipts::add);
        // PostgreSQL keeps no zero character: the statement of a whole group fails on it.
        conversations.receive(boris, Message.of("до\0после"), "poison", refused::add);
        for (var i = 0; i < 20; i++) assertThat(next(receipts)).isInstanceOf(Receipt.Kept.class);
        assertThat(next(refused)).isInstanceOf(Receipt.Failed.class);
        assertThat(received(anna)).hasSize(20);
    }

    @Test
    void a_conversation_goes_on_for_a_day_after_its_end_and_then_a_new_one_begins() throws InterruptedException {
        var anna = conversation();
        send(anna, "Спасибо", "1");
        conversations.add(anna, Author.SYSTEM, new Fact.Resolved("closed"));
        clock.pass(Duration.ofHours(23));
        assertThat(send(anna, "И ещё вопрос", "2")).isInstanceOf(Receipt.Kept.class);
        assertThat(conversations.find(anna).orElseThrow().resolved()).isFalse();
        conversations.add(anna, Author.SYSTEM, new Fact.Resolved("closed"));
        clock.pass(Duration.ofHours(25));
        assertThat(send(anna, "Прошло два дня", "3")).isInstanceOf(Receipt.Over.class);
    }

    private ConversationId conversation() {
        var inbox = new InboxId(ids.next());
        var contact = customers.recognise(
                new Identity(inbox, Identity.Kind.VISITOR, ids.next().toString()), Profile.unknown(Language.RU));
        return conversations.open(contact, inbox, Language.RU).id();
    }

    private Receipt send(ConversationId id, String text, String foreignId) throws InterruptedException {
        var receipts = new LinkedBlockingQueue<Receipt>();
        conversations.receive(id, Message.of(text), foreignId, receipts::add);
        return next(receipts);
    }

    private static Receipt next(BlockingQueue<Receipt> receipts) throws InterruptedException {
        var receipt = receipts.poll(20, TimeUnit.SECONDS);
        assertThat(receipt).as("a receipt within 20 s").isNotNull();
        return receipt;
    }

    private List<String> received(ConversationId id) {
        return sql.sql("""
                select body -> 'message' ->> 'text' from conversation.entry
                 where conversation_id = ? and kind = 'received' order by seq
                """).param(id.value()).query(String.class).list();
    }
}
