package io.otklik.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.otklik.conversation.Conversation.Status;
import io.otklik.customer.ContactId;
import io.otklik.platform.InboxId;
import io.otklik.platform.Language;
import io.otklik.platform.OperatorId;
import io.otklik.platform.TeamId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// A conversation is the sum of its log, whatever happens in it.
class FoldProperties {

    private static final Instant START = Instant.parse("2027-01-18T07:00:00Z");
    private static final TeamId PAYROLL = new TeamId(new UUID(0, 1));
    private static final OperatorId OLEG = new OperatorId(new UUID(0, 2));
    private static final UUID TAG = new UUID(0, 3);

    private final FactCodec codec = new FactCodec();

    record Event(Author author, Fact fact) {}

    @Property
    void exactly_one_holds_it_and_nobody_exactly_when_it_is_resolved(@ForAll("logs") List<Event> log) {
        var conversation = fold(log);
        assertThat(conversation.holder() instanceof Holder.Nobody).isEqualTo(conversation.resolved());
        assertThat(conversation.seq()).isEqualTo(log.size());
    }

    @Property
    void somebody_waits_only_while_people_hold_it(@ForAll("logs") List<Event> log) {
        var conversation = fold(log);
        var withPeople =
                conversation.holder() instanceof Holder.Waiting || conversation.holder() instanceof Holder.With;
        if (!withPeople) {
            assertThat(conversation.waitsSince()).isNull();
            assertThat(conversation.unread()).isZero();
        }
    }

    @Property
    void what_is_read_back_from_the_log_makes_the_same_conversation(@ForAll("logs") List<Event> log) {
        var stored = log.stream()
                .map(event ->
                        new Event(event.author(), codec.fact(FactCodec.kind(event.fact()), codec.body(event.fact()))))
                .toList();
        assertThat(fold(stored)).isEqualTo(fold(log));
    }

    private static Conversation fold(List<Event> log) {
        var conversation = new Conversation(
                new ConversationId(new UUID(1, 1)),
                1001,
                new InboxId(new UUID(1, 2)),
                new ContactId(new UUID(1, 3)),
                Language.RU,
                new Holder.Bot(START),
                Status.OPEN,
                null,
                List.of(),
                0,
                START,
                "",
                Author.SYSTEM,
                null,
                0,
                null,
                null,
                START,
                0,
                START,
                null);
        for (var event : log) {
            var at = START.plusSeconds(conversation.seq());
            conversation = conversation.after(new Entry(
                    new UUID(2, conversation.seq()),
                    conversation.id(),
                    conversation.seq() + 1,
                    event.author(),
                    event.fact(),
                    null,
                    at));
        }
        return conversation;
    }

    @Provide
    Arbitrary<List<Event>> logs() {
        return events().list().ofMaxSize(40);
    }

    private static Arbitrary<Event> events() {
        return Arbitraries.oneOf(
                words().map(text -> new Event(Author.CONTACT, new Fact.Received(Message.of(text)))),
                words().map(text -> new Event(Author.BOT, new Fact.Said(Message.of(text)))),
                words().map(text -> new Event(new Author.Operator(OLEG), new Fact.Said(Message.of(text)))),
                words().map(text -> new Event(new Author.Operator(OLEG), new Fact.Noted(text, List.of(OLEG)))),
                handOffs(),
                Arbitraries.of(
                        new Event(Author.SYSTEM, new Fact.Assigned(OLEG, List.of("load:1/5"))),
                        new Event(Author.SYSTEM, new Fact.Released(OLEG, PAYROLL, "no-answer")),
                        new Event(new Author.Operator(OLEG), new Fact.ReturnedToBot(null)),
                        new Event(new Author.Operator(OLEG), new Fact.Snoozed(START.plusSeconds(600))),
                        new Event(Author.SYSTEM, new Fact.Woke("time")),
                        new Event(new Author.Operator(OLEG), new Fact.Resolved("closed")),
                        new Event(Author.SYSTEM, new Fact.Reopened()),
                        new Event(new Author.Operator(OLEG), new Fact.Tagged(TAG)),
                        new Event(new Author.Operator(OLEG), new Fact.Untagged(TAG)),
                        new Event(Author.CONTACT, new Fact.Rated(2, "Долго ждали")),
                        new Event(Author.CONTACT, new Fact.Spoke(Language.EN))));
    }

    private static Arbitrary<Event> handOffs() {
        return Combinators.combine(words(), words())
                .as((summary, label) -> new HandOff(
                        PAYROLL,
                        "asked",
                        summary,
                        List.of(),
                        null,
                        List.of(label),
                        List.of(new HandOff.Slot("employee", label, summary))))
                .map(handOff -> new Event(Author.BOT, new Fact.HandedOff(handOff)));
    }

    private static Arbitrary<String> words() {
        return Arbitraries.strings().ofMinLength(1).ofMaxLength(30).filter(text -> !text.isBlank());
    }
}
