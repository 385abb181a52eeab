package io.otklik.workspace;

import io.otklik.conversation.Conversation;
import io.otklik.conversation.ConversationId;
import io.otklik.conversation.Conversations;
import io.otklik.customer.ContactId;
import io.otklik.platform.OperatorId;
import io.otklik.platform.Permission;
import io.otklik.platform.Problem;
import io.otklik.staff.Staff;
import io.otklik.staff.StaffSession;
import io.otklik.staff.Team;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// The one place that says who of our side may see which conversation. Every route, list, search, link to a file and
/// live news asks here.
@Component
public class Visibility {

    private static final int PAST = 100;

    private final Conversations conversations;
    private final MentionStore mentions;
    private final Staff staff;

    Visibility(Conversations conversations, MentionStore mentions, Staff staff) {
        this.conversations = conversations;
        this.mentions = mentions;
        this.staff = staff;
    }

    public Viewer viewer(StaffSession session) {
        var teams = staff.teamsOf(session.person()).stream().map(Team::id).collect(Collectors.toSet());
        return new Viewer(session.person(), session.language(), session.may(Permission.SUPERVISE), teams);
    }

    /// Somebody as of now; empty for who does not work with conversations, or no longer.
    public Optional<Viewer> viewer(OperatorId id) {
        return staff.person(id)
                .filter(person -> person.active() && person.role().may(Permission.CONVERSATIONS))
                .map(person -> new Viewer(
                        id,
                        person.language(),
                        person.role().may(Permission.SUPERVISE),
                        staff.teamsOf(id).stream().map(Team::id).collect(Collectors.toSet())));
    }

    /// @throws Problem `not-found` if there is no such conversation or it is not for these eyes
    public Conversation see(Viewer viewer, UUID id) {
        return see(viewer, conversations.find(new ConversationId(id)).orElseThrow(Problem::notFound));
    }

    public boolean sees(Viewer viewer, UUID id) {
        return !seen(viewer, conversations.find(List.of(new ConversationId(id))))
                .isEmpty();
    }

    /// The same, locked until the transaction ends: what follows is decided on what it is now.
    public Conversation lock(Viewer viewer, UUID id) {
        return see(viewer, conversations.lock(new ConversationId(id)));
    }

    private Conversation see(Viewer viewer, Conversation conversation) {
        if (seen(viewer, List.of(conversation)).isEmpty()) throw Problem.notFound();
        return conversation;
    }

    /// Those of the given that are for these eyes, in their order.
    public List<Conversation> seen(Viewer viewer, Collection<Conversation> all) {
        var doubtful = all.stream()
                .filter(conversation -> !Sight.any(viewer, conversation, false))
                .map(Conversation::id)
                .toList();
        var eyes = eyes(doubtful);
        return all.stream()
                .filter(conversation -> eyes.see(viewer, conversation))
                .toList();
    }

    /// For many viewers of some conversations: all that the database knows about who may see them, asked once.
    public Eyes eyes(Collection<ConversationId> some) {
        return new Eyes(mentions.in(some));
    }

    /// Knows who may see some conversations.
    public record Eyes(Map<ConversationId, Set<OperatorId>> mentioned) {

        public boolean see(Viewer viewer, Conversation conversation) {
            var called = mentioned.getOrDefault(conversation.id(), Set.of());
            return Sight.any(viewer, conversation, called.contains(viewer.id()));
        }
    }

    /// The contact's newest conversations that are for these eyes.
    public List<Conversation> seenOf(Viewer viewer, ContactId contact) {
        return seen(viewer, conversations.ofContact(contact, PAST));
    }

    /// A contact is for the eyes that may see one of the contact's conversations.
    ///
    /// @throws Problem `not-found`
    public void seeContact(Viewer viewer, ContactId contact) {
        if (!viewer.supervises() && seenOf(viewer, contact).isEmpty()) throw Problem.notFound();
    }

    /// @throws Problem `not-found` unless the file is the person's own or was sent in a conversation for these eyes
    public void seeFile(Viewer viewer, UUID file, String owner) {
        if (owner.equals(owner(viewer.id()))) return;
        if (seen(viewer, conversations.find(conversations.showing(file))).isEmpty()) throw Problem.notFound();
    }

    /// Whose an uploaded file is, in the words of the file store.
    public static String owner(OperatorId person) {
        return "operator:" + person.value();
    }
}
