package io.otklik.workspace;

import io.otklik.conversation.Author;
import io.otklik.conversation.Conversation;
import io.otklik.conversation.ConversationId;
import io.otklik.conversation.Conversations;
import io.otklik.conversation.Fact;
import io.otklik.conversation.HandOff;
import io.otklik.conversation.Message;
import io.otklik.conversation.Receipt;
import io.otklik.conversation.Typing;
import io.otklik.customer.Customers;
import io.otklik.customer.Identity;
import io.otklik.customer.Profile;
import io.otklik.platform.Ids;
import io.otklik.platform.InboxId;
import io.otklik.platform.Language;
import io.otklik.platform.OperatorId;
import io.otklik.platform.TeamId;
import io.otklik.platform.files.Files;
import io.otklik.staff.Names;
import io.otklik.staff.StaffFounder;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Customers and teams for tests: each call makes new ones, so that test classes do not meet.
@Component
@Lazy
public class Shop {

    private final StaffFounder founder;
    private final Customers customers;
    private final Conversations conversations;
    private final Files files;
    private final JdbcClient sql;
    private final ApplicationEventPublisher events;
    private final Ids ids;

    Shop(
            StaffFounder founder,
            Customers customers,
            Conversations conversations,
            Files files,
            JdbcClient sql,
            ApplicationEventPublisher events,
            Ids ids) {
        this.founder = founder;
        this.customers = customers;
        this.conversations = conversations;
        this.files = files;
        this.sql = sql;
        this.events = events;
        this.ids = ids;
    }

    /// A team and the key by which people join it.
    public record Crew(TeamId id, String key) {}

    public Crew crew(String name) {
        var key = "t" + ids.next();
        return new Crew(founder.team(key, new Names(name, name), null), key);
    }

    /// A customer's conversation with the bot.
    public Conversation customer(String name) {
        var inbox = new InboxId(ids.next());
        var identity = new Identity(inbox, Identity.Kind.LOGIN, ids.next().toString());
        var email = "c" + ids.next() + "@client.example";
        var contact = customers.recognise(identity, new Profile(name, email, null, Language.RU, true));
        return conversations.open(contact, inbox, Language.RU);
    }

    /// The customer writes; when this returns it is kept.
    public Receipt.Kept writes(ConversationId id, String text) {
        return writes(id, Message.of(text));
    }

    /// The customer sends a file.
    public UUID sends(ConversationId id, String name, String content) {
        var owner = "contact:" + now(id).contact().value();
        var kept = files.keep(name, new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)), owner);
        var file = new Message.FileRef(kept.id(), kept.name(), kept.size(), kept.type());
        writes(id, new Message(null, List.of(), null, List.of(file), null));
        return kept.id();
    }

    public Receipt.Kept writes(ConversationId id, Message message) {
        var answer = new ArrayBlockingQueue<Receipt>(1);
        conversations.receive(id, message, ids.next().toString(), answer::add);
        try {
            var receipt = answer.poll(30, TimeUnit.SECONDS);
            if (receipt instanceof Receipt.Kept kept) return kept;
            throw new AssertionError("Not kept: " + receipt);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /// The bot hands over to a team.
    public void handsOver(ConversationId id, Crew crew) {
        var handOff = new HandOff(
                crew.id(),
                "asked",
                "Просит специалиста",
                List.of(),
                null,
                List.of("Меню", "Сотрудники и зарплата"),
                List.of(new HandOff.Slot("employee", "Сотрудник", "Иванов")));
        conversations.add(id, Author.BOT, new Fact.HandedOff(handOff));
    }

    /// A customer who waits in a team's queue with these words.
    public ConversationId waits(String name, Crew crew, String text) {
        var id = customer(name).id();
        handsOver(id, crew);
        writes(id, text);
        return id;
    }

    /// The program puts it into somebody's hands.
    public void assigned(ConversationId id, OperatorId operator) {
        conversations.add(id, Author.SYSTEM, new Fact.Assigned(operator, List.of()));
    }

    public void types(ConversationId id) {
        events.publishEvent(new Typing(id, Author.CONTACT, true));
    }

    public UUID tag(String name) {
        var id = ids.next();
        sql.sql("insert into workspace.tag (id, name, color, created_at) values (:id, :name, '#2257C5', now())")
                .param("id", id)
                .param("name", name + " " + id)
                .update();
        return id;
    }

    public Conversation now(ConversationId id) {
        return conversations.find(id).orElseThrow();
    }
}
