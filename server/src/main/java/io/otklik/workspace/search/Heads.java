package io.otklik.workspace.search;

import io.otklik.conversation.Author;
import io.otklik.conversation.Conversation;
import io.otklik.conversation.ConversationId;
import io.otklik.conversation.Conversations;
import io.otklik.conversation.Entry;
import io.otklik.conversation.Fact;
import io.otklik.customer.Contact;
import io.otklik.customer.Customers;
import io.otklik.workspace.library.Tag;
import io.otklik.workspace.library.TagStore;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Makes findable what is known of a conversation itself: number, subject, whose it is, tags.
@Component
class Heads {

    private final Conversations conversations;
    private final Customers customers;
    private final TagStore tags;
    private final LineStore store;

    Heads(Conversations conversations, Customers customers, TagStore tags, LineStore store) {
        this.conversations = conversations;
        this.customers = customers;
        this.tags = tags;
        this.store = store;
    }

    /// The talk of a customer with the bot changes nothing of it: that is most of all that happens.
    static boolean concerns(Entry entry) {
        if (entry.seq() == 1) return true;
        return switch (entry.fact()) {
            case Fact.Received _, Fact.Marked _, Fact.RobotWorked _, Fact.Consented _, Fact.Surveyed _ -> false;
            case Fact.Said _ -> entry.author() instanceof Author.Operator;
            default -> true;
        };
    }

    void renew(Collection<ConversationId> some) {
        keep(conversations.find(some));
    }

    /// In the order of ids, so that two who do it at once wait for each other rather than for ever.
    void keep(Collection<Conversation> some) {
        var ordered = some.stream()
                .sorted(Comparator.comparing(one -> one.id().value().toString()))
                .toList();
        var contacts =
                customers.contacts(ordered.stream().map(Conversation::contact).collect(Collectors.toSet()));
        var names =
                tags.all(ordered.stream().flatMap(one -> one.tags().stream()).collect(Collectors.toSet()));
        store.keepPlaces(ordered.stream().map(Place::of).toList());
        store.keep(ordered.stream()
                .map(one -> head(one, Objects.requireNonNull(contacts.get(one.contact())), names))
                .toList());
    }

    private static Line head(Conversation one, Contact contact, Map<UUID, Tag> names) {
        var tagged =
                one.tags().stream().map(names::get).filter(Objects::nonNull).map(Tag::name);
        var text = Stream.concat(known(one, contact), tagged).collect(Collectors.joining(" · "));
        return new Line(one.id().value(), 0, null, one.listedAt(), text, false, 'A');
    }

    private static Stream<String> known(Conversation one, Contact contact) {
        var organization = contact.organization();
        return Stream.of(
                        List.of("№ " + one.number()),
                        list(one.subject()),
                        list(contact.name()),
                        list(organization == null ? null : organization.name()),
                        list(contact.email()),
                        list(contact.phone()),
                        list(digits(contact.phone())),
                        List.copyOf(contact.attributes().values()))
                .flatMap(List::stream);
    }

    private static List<String> list(@Nullable String text) {
        return text == null ? List.of() : List.of(text);
    }

    /// People type a number without its brackets and hyphens.
    private static @Nullable String digits(@Nullable String phone) {
        return phone == null ? null : phone.replaceAll("\\D", "");
    }
}
