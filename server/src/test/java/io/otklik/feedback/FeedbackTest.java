package io.otklik.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import io.otklik.conversation.Author;
import io.otklik.conversation.ConversationId;
import io.otklik.conversation.Conversations;
import io.otklik.conversation.Entry;
import io.otklik.conversation.Fact;
import io.otklik.conversation.HandOff;
import io.otklik.conversation.Holder;
import io.otklik.conversation.Message;
import io.otklik.conversation.Receipt;
import io.otklik.customer.ContactId;
import io.otklik.customer.Customers;
import io.otklik.customer.Identity;
import io.otklik.customer.Profile;
import io.otklik.platform.Ids;
import io.otklik.platform.InboxId;
import io.otklik.platform.Language;
import io.otklik.platform.MovableClock;
import io.otklik.platform.OperatorId;
import io.otklik.platform.OtklikTest;
import io.otklik.platform.TeamId;
import io.otklik.platform.jobs.DueJobs;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@OtklikTest
class FeedbackTest {

    @Autowired
    Conversations conversations;

    @Autowired
    Customers customers;

    @Autowired
    LowMarks lowMarks;

    @Autowired
    JdbcClient sql;

    @Autowired
    Ids ids;

    @Autowired
    DueJobs jobs;

    @Autowired
    MovableClock clock;

    @Test
    void a_customer_is_asked_after_the_end_and_the_conversation_stays_resolved() {
        var anna = resolvedByAPerson(customer());
        assertThat(questions(anna)).isZero();
        secondThoughtsPass();
        assertThat(questions(anna)).isOne();
        assertThat(conversations.find(anna).orElseThrow().resolved()).isTrue();
        assertThat(lastSaid(anna).buttons())
                .extracting(Message.Button::id)
                .containsExactly("csat.1", "csat.2", "csat.3", "csat.4", "csat.5");
        assertThat(lastSaid(anna).layout()).isEqualTo("scale");
    }

    @Test
    void a_resolution_taken_back_at_once_asks_nobody() {
        var anna = resolvedByAPerson(customer());
        conversations.add(anna, oleg, new Fact.Reopened());
        secondThoughtsPass();
        assertThat(questions(anna)).isZero();
    }

    @Test
    void a_low_mark_is_kept_asks_why_and_alerts_and_the_comment_does_not_reopen() {
        var anna = askedAfterTheEnd();
        press(anna, "csat.2");
        assertThat(facts(anna)).contains(new Fact.Rated(2, null));
        assertThat(lastSaid(anna).buttons()).hasSize(6);
        assertThat(lowMarks.of(anna)).extracting(LowMark::score).containsExactly(2);
        write(anna, "Долго ждала ответа");
        assertThat(conversations.find(anna).orElseThrow().resolved()).isTrue();
        assertThat(rating(anna)).isEqualTo("2 Долго ждала ответа");
        write(anna, "Ещё вопрос по отпуску");
        assertThat(conversations.find(anna).orElseThrow().resolved()).isFalse();
    }

    @Test
    void a_high_mark_is_thanked_for_and_alerts_nobody() {
        var anna = askedAfterTheEnd();
        press(anna, "csat.5");
        assertThat(facts(anna)).contains(new Fact.Rated(5, null));
        assertThat(lastSaid(anna).text()).isEqualTo("Спасибо за оценку. Рады, что помогли.");
        assertThat(lowMarks.of(anna)).isEmpty();
    }

    @Test
    void an_unhappy_customer_gets_back_to_the_team_with_the_mark() {
        var anna = askedAfterTheEnd();
        press(anna, "csat.1");
        press(anna, "csat.why.slow");
        press(anna, "csat.person");
        assertThat(conversations.find(anna).orElseThrow().holder()).isInstanceOf(Holder.Waiting.class);
        assertThat(conversations.last(anna, "handed-off").orElseThrow().fact())
                .isInstanceOfSatisfying(
                        Fact.HandedOff.class,
                        handedOff -> assertThat(handedOff.handOff().reason()).isEqualTo("low-mark"));
    }

    @Test
    void nobody_is_asked_twice_about_a_conversation_or_twice_a_day() {
        var customer = customer();
        var anna = resolvedByAPerson(customer);
        secondThoughtsPass();
        write(anna, "Ещё вопрос");
        conversations.add(anna, oleg, new Fact.Resolved("closed"));
        secondThoughtsPass();
        assertThat(questions(anna)).isOne();
        var another = resolvedByAPerson(customer);
        secondThoughtsPass();
        assertThat(questions(another)).isZero();
        clock.pass(Duration.ofDays(1));
        var tomorrow = resolvedByAPerson(customer);
        secondThoughtsPass();
        assertThat(questions(tomorrow)).isOne();
    }

    @Test
    void the_bot_asks_after_a_solved_task_but_not_after_a_look_at_the_menu() {
        var task = open(customer());
        conversations.add(task, Author.BOT, new Fact.Marked(List.of(new Fact.Mark("chain-completed", "vacation"))));
        conversations.add(task, Author.BOT, new Fact.Resolved("solved"));
        var menu = open(customer());
        conversations.add(menu, Author.BOT, new Fact.Marked(List.of(new Fact.Mark("menu-shown", "menu"))));
        conversations.add(menu, Author.BOT, new Fact.Resolved("solved"));
        jobs.run();
        assertThat(questions(task)).isOne();
        assertThat(questions(menu)).isZero();
    }

    @Test
    void a_press_days_later_is_still_taken_and_after_the_end_of_the_survey_answered_kindly() {
        var anna = askedAfterTheEnd();
        clock.pass(Duration.ofDays(2));
        press(anna, "csat.4");
        assertThat(rating(anna)).startsWith("4");
        clock.pass(Duration.ofDays(2));
        press(anna, "csat.1");
        assertThat(rating(anna)).startsWith("4");
        assertThat(lastSaid(anna).text()).startsWith("Опрос уже закрыт");
        assertThat(write(anna, "Здравствуйте")).isInstanceOf(Receipt.Over.class);
    }

    @Test
    void a_repeated_press_with_the_same_id_is_kept_once() {
        var anna = askedAfterTheEnd();
        var message = Message.press(null, "csat.1", "1");
        var first = receive(anna, message, "the-same");
        var second = receive(anna, message, "the-same");
        assertThat(first)
                .isInstanceOfSatisfying(
                        Receipt.Kept.class, kept -> assertThat(kept.duplicate()).isFalse());
        assertThat(second)
                .isInstanceOfSatisfying(
                        Receipt.Kept.class, kept -> assertThat(kept.duplicate()).isTrue());
        assertThat(facts(anna)).filteredOn(Fact.Rated.class::isInstance).hasSize(1);
    }

    private final Author oleg = new Author.Operator(new OperatorId(new UUID(7, 7)));

    private ContactId customer() {
        var identity = new Identity(
                new InboxId(ids.next()), Identity.Kind.VISITOR, ids.next().toString());
        return customers.recognise(identity, Profile.unknown(Language.RU));
    }

    private ConversationId open(ContactId customer) {
        return conversations
                .open(customer, new InboxId(ids.next()), Language.RU)
                .id();
    }

    private ConversationId resolvedByAPerson(ContactId customer) {
        var id = open(customer);
        var team = new TeamId(ids.next());
        conversations.add(
                id,
                Author.BOT,
                new Fact.HandedOff(new HandOff(team, "asked", null, List.of(), null, List.of(), List.of())));
        conversations.claim(id, oleg, new Fact.Assigned(((Author.Operator) oleg).id(), List.of()));
        conversations.add(id, oleg, new Fact.Resolved("closed"));
        return id;
    }

    private ConversationId askedAfterTheEnd() {
        var id = resolvedByAPerson(customer());
        secondThoughtsPass();
        return id;
    }

    private void secondThoughtsPass() {
        clock.pass(FeedbackListener.SECOND_THOUGHTS);
        jobs.run();
    }

    private void press(ConversationId id, String button) {
        assertThat(receive(id, Message.press(null, button, button), ids.next().toString()))
                .isInstanceOf(Receipt.Kept.class);
    }

    private Receipt write(ConversationId id, String text) {
        return receive(id, Message.of(text), ids.next().toString());
    }

    private Receipt receive(ConversationId id, Message message, String foreignId) {
        var receipt = new CompletableFuture<Receipt>();
        conversations.receive(id, message, foreignId, receipt::complete);
        return receipt.join();
    }

    private List<Fact> facts(ConversationId id) {
        return conversations.after(id, 0, 200).stream().map(Entry::fact).toList();
    }

    private long questions(ConversationId id) {
        return facts(id).stream()
                .filter(fact -> fact instanceof Fact.Said(var message, var _) && "scale".equals(message.layout()))
                .count();
    }

    private Message lastSaid(ConversationId id) {
        return ((Fact.Said) conversations.last(id, "said").orElseThrow().fact()).message();
    }

    private String rating(ConversationId id) {
        return sql.sql("select score || coalesce(' ' || comment, '') from feedback.rating where conversation_id = :id")
                .param("id", id.value())
                .query(String.class)
                .single();
    }
}
