package io.otklik.bot;

import io.otklik.conversation.Conversation;
import io.otklik.conversation.ConversationId;
import io.otklik.conversation.Conversations;
import io.otklik.conversation.Entry;
import io.otklik.conversation.Fact;
import io.otklik.conversation.Message;
import io.otklik.conversation.Receipt;
import io.otklik.customer.Customers;
import io.otklik.customer.Identity;
import io.otklik.customer.Profile;
import io.otklik.platform.Ids;
import io.otklik.platform.InboxId;
import io.otklik.platform.Language;
import io.otklik.platform.OperatorId;
import io.otklik.robot.Outcome;
import io.otklik.robot.RobotReturned;
import io.otklik.robot.RunId;
import io.otklik.staff.Names;
import io.otklik.staff.NewPerson;
import io.otklik.staff.Role;
import io.otklik.staff.Staff;
import io.otklik.staff.StaffFounder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// An office with the sample scenario: customers come in, robots come back.
@Component
@Lazy
class Office {

    private final Scenarios scenarios;
    private final JdbcClient sql;
    private final Conversations conversations;
    private final Customers customers;
    private final Staff staff;
    private final StaffFounder founder;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Ids ids;
    private final Clock clock;

    Office(
            Scenarios scenarios,
            JdbcClient sql,
            Conversations conversations,
            Customers customers,
            Staff staff,
            StaffFounder founder,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            Ids ids,
            Clock clock) {
        this.scenarios = scenarios;
        this.sql = sql;
        this.conversations = conversations;
        this.customers = customers;
        this.staff = staff;
        this.founder = founder;
        this.events = events;
        this.transaction = transaction;
        this.ids = ids;
        this.clock = clock;
    }

    /// A new inbox in which the sample scenario answers.
    InboxId open() {
        var inbox = new InboxId(ids.next());
        teams();
        scenarios.serve(inbox, scenarios.publish(sample()));
        return inbox;
    }

    /// Conversations of other tests must not be answered by this bot.
    void close() {
        sql.sql("update bot.scenario set published = null").update();
    }

    private static String sample() {
        try {
            return Files.readString(io.otklik.dialog.Scenarios.SAMPLES.resolve("schetovod.yaml"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void teams() {
        Stream.of("front-desk", "documents", "payroll", "taxes")
                .filter(key -> staff.team(key).isEmpty())
                .forEach(key -> founder.team(key, new Names(key, key), null));
    }

    /// Somebody new in this team.
    OperatorId member(String team) {
        var mail = "operator-" + ids.next() + "@example.com";
        return founder.person(new NewPerson(
                "Пётр Сомов", mail, Role.OPERATOR, Language.RU, "long enough to be safe", Set.of(team), Set.of()));
    }

    /// Anna of «Ромашка», known by the signed word of her own site.
    ConversationId anna(InboxId inbox, @Nullable OperatorId ownOperator) {
        customers.keep("ООО «Ромашка»", "7799012346", ownOperator);
        var profile = new Profile("Анна Соколова", "anna@romashka.example", "7799012346", Language.RU, true);
        var contact = customers.recognise(new Identity(inbox, Identity.Kind.LOGIN, "anna-" + ids.next()), profile);
        return conversations.open(contact, inbox, Language.RU).id();
    }

    ConversationId stranger(InboxId inbox) {
        var identity = new Identity(inbox, Identity.Kind.VISITOR, ids.next().toString());
        var contact = customers.recognise(identity, Profile.unknown(Language.RU));
        return conversations.open(contact, inbox, Language.RU).id();
    }

    Receipt says(ConversationId id, String text) {
        return sends(id, Message.of(text));
    }

    /// Presses the newest button with this label.
    Receipt presses(ConversationId id, String label) {
        var button = said(id).reversed().stream()
                .flatMap(message -> message.buttons().stream())
                .filter(b -> b.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No button " + label + " in " + words(id)));
        return sends(id, Message.press(null, button.id(), label));
    }

    Receipt sends(ConversationId id, Message message) {
        var receipt = new ArrayBlockingQueue<Receipt>(1);
        conversations.receive(id, message, ids.next().toString(), receipt::add);
        try {
            return Objects.requireNonNull(receipt.poll(20, TimeUnit.SECONDS), "No receipt in time");
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /// The robot comes back with the newest task of this conversation.
    void robot(ConversationId id, String callId, Outcome outcome) {
        var run = new RunId(ids.next());
        transaction.executeWithoutResult(_ -> events.publishEvent(
                new RobotReturned(run, id.value(), 1, callId, "accounting", "any", outcome, clock.instant())));
    }

    void employees(ConversationId id, String callId) {
        var employees = List.of(
                Map.of("id", "e-1", "name", "Иванов Пётр", "daysLeft", 28),
                Map.of("id", "e-2", "name", "Захарова Ольга", "daysLeft", 21));
        robot(id, callId, new Outcome.Done(Map.of("employees", employees), List.of()));
    }

    Conversation conversation(ConversationId id) {
        return conversations.find(id).orElseThrow();
    }

    <T extends Fact> List<T> facts(ConversationId id, Class<T> kind) {
        return conversations.after(id, 0, 200).stream()
                .map(Entry::fact)
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    List<Message> said(ConversationId id) {
        return facts(id, Fact.Said.class).stream().map(Fact.Said::message).toList();
    }

    List<String> words(ConversationId id) {
        return said(id).stream()
                .map(m -> Objects.requireNonNullElse(m.text(), "").replace('\u00a0', ' '))
                .toList();
    }

    String lastWords(ConversationId id) {
        return words(id).getLast();
    }
}
