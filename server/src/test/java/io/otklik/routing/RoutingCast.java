package io.otklik.routing;

import io.otklik.conversation.Author;
import io.otklik.conversation.Claim;
import io.otklik.conversation.Conversation;
import io.otklik.conversation.ConversationId;
import io.otklik.conversation.Conversations;
import io.otklik.conversation.Fact;
import io.otklik.conversation.HandOff;
import io.otklik.conversation.Holder;
import io.otklik.conversation.Message;
import io.otklik.conversation.Promise;
import io.otklik.customer.ContactId;
import io.otklik.customer.Customers;
import io.otklik.customer.Identity;
import io.otklik.customer.Profile;
import io.otklik.platform.Ids;
import io.otklik.platform.InboxId;
import io.otklik.platform.Language;
import io.otklik.platform.OperatorId;
import io.otklik.platform.TeamId;
import io.otklik.routing.Presence.State;
import io.otklik.staff.Names;
import io.otklik.staff.NewPerson;
import io.otklik.staff.Role;
import io.otklik.staff.StaffFounder;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Teams, operators and waiting customers for tests: each call makes somebody new.
@Component
@Lazy(false)
class RoutingCast {

    private final StaffFounder founder;
    private final Routing routing;
    private final Customers customers;
    private final Conversations conversations;
    private final Ids ids;
    final List<QueueStalled> stalls = new CopyOnWriteArrayList<>();

    RoutingCast(StaffFounder founder, Routing routing, Customers customers, Conversations conversations, Ids ids) {
        this.founder = founder;
        this.routing = routing;
        this.customers = customers;
        this.conversations = conversations;
        this.ids = ids;
    }

    /// A team with the key that its members are hired by.
    record Crew(TeamId id, String key) {}

    Crew crew() {
        return crew(null);
    }

    Crew crew(@Nullable UUID schedule) {
        var key = "t" + unique();
        return new Crew(founder.team(key, new Names("Расчёт зарплаты", "Payroll"), schedule), key);
    }

    String skill() {
        var key = "s" + unique();
        founder.skill(key, new Names("НДС", "VAT"));
        return key;
    }

    /// Somebody who is online with room for five.
    OperatorId online(Crew crew, String... skills) {
        var operator = hired(crew, skills);
        routing.be(operator, State.ONLINE);
        return operator;
    }

    OperatorId hired(Crew crew, String... skills) {
        var email = "r" + unique() + "@schetovod.example";
        return founder.person(new NewPerson(
                "Олег Петров",
                email,
                Role.OPERATOR,
                Language.RU,
                "осенний лист на окне",
                Set.of(crew.key()),
                Set.of(skills)));
    }

    ContactId customer() {
        var identity = new Identity(new InboxId(ids.next()), Identity.Kind.VISITOR, "v" + unique());
        return customers.recognise(identity, Profile.unknown(Language.RU));
    }

    ConversationId waiting(Crew crew) {
        return waiting(crew, null);
    }

    ConversationId waiting(Crew crew, @Nullable OperatorId own, String... skills) {
        var id = withTheBot(customer());
        handOff(id, Author.BOT, crew, own, skills);
        return id;
    }

    ConversationId withTheBot(ContactId customer) {
        return conversations
                .open(customer, new InboxId(ids.next()), Language.RU)
                .id();
    }

    void handOff(ConversationId id, Author by, Crew crew, @Nullable OperatorId own, String... skills) {
        var handOff = new HandOff(crew.id(), "asked", null, List.of(skills), own, List.of(), List.of());
        conversations.add(id, by, new Fact.HandedOff(handOff));
    }

    /// Waits, and the bot has heard how she sounds.
    ConversationId sounding(Crew crew, String... tone) {
        var id = withTheBot(customer());
        var handOff = new HandOff(crew.id(), "asked", null, List.of(), null, List.of(), List.of(), List.of(tone));
        conversations.add(id, Author.BOT, new Fact.HandedOff(handOff));
        return id;
    }

    void says(OperatorId operator, ConversationId id) {
        conversations.add(id, new Author.Operator(operator), new Fact.Said(Message.of("Смотрю")));
    }

    void writes(ConversationId id) {
        conversations.add(id, Author.CONTACT, new Fact.Received(Message.of("Есть новости?")));
    }

    /// By hand.
    Claim takes(OperatorId operator, ConversationId id) {
        return conversations.claim(id, new Author.Operator(operator), new Fact.Assigned(operator, List.of()));
    }

    void resolves(OperatorId operator, ConversationId id) {
        conversations.add(id, new Author.Operator(operator), new Fact.Resolved("closed"));
    }

    Conversation now(ConversationId id) {
        return conversations.find(id).orElseThrow();
    }

    void resolvesIfHeld(OperatorId operator, ConversationId id) {
        if (operator.equals(holder(id))) resolves(operator, id);
    }

    /// Whoever has it puts it back into the line.
    void putBack(ConversationId id, Crew crew) {
        var holder = holder(id);
        if (holder != null)
            conversations.add(id, new Author.Operator(holder), new Fact.Released(holder, crew.id(), "released"));
    }

    boolean waits(ConversationId id) {
        return now(id).holder() instanceof Holder.Waiting;
    }

    /// Who has it; null if it is not in an operator's hands.
    @Nullable
    OperatorId holder(ConversationId id) {
        return now(id).holder() instanceof Holder.With(var operator, var _, var _) ? operator : null;
    }

    /// What the waiting customer is told; null if nothing yet.
    @Nullable
    Promise promise(ConversationId id) {
        return now(id).holder() instanceof Holder.Waiting(var _, var _, var promise) ? promise : null;
    }

    int load(OperatorId operator) {
        return routing.presence(operator).open();
    }

    int capacity(OperatorId operator) {
        return routing.presence(operator).capacity();
    }

    State state(OperatorId operator) {
        return routing.presence(operator).state();
    }

    List<String> stalls(ConversationId id) {
        return stalls.stream()
                .filter(stall -> stall.conversation().equals(id))
                .map(QueueStalled::reason)
                .toList();
    }

    @EventListener
    void on(QueueStalled stalled) {
        stalls.add(stalled);
    }

    private String unique() {
        return ids.next().toString().substring(9).replace("-", "");
    }
}
