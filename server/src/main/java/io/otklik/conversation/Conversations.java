package io.otklik.conversation;

import io.otklik.customer.ContactId;
import io.otklik.platform.InboxId;
import io.otklik.platform.Language;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.function.SingletonSupplier;

/// The door to the timeline. Contacts' messages come in by [#receive] and are kept in groups; everything else that
/// happens in a
/// conversation is added by [#add] and its like in the caller's transaction.
@Service
public class Conversations {

    private final Turns turns;
    private final ConversationStore store;
    private final Opening opening;
    private final Scribe scribe;
    private final Announcer announcer;
    /// Found at the first message, for it needs what needs this; absent in a program without a bot.
    private final SingletonSupplier<Optional<Answerer>> answerer;

    Conversations(
            Turns turns,
            ConversationStore store,
            Opening opening,
            Scribe scribe,
            Announcer announcer,
            ObjectProvider<Answerer> answerer) {
        this.turns = turns;
        this.store = store;
        this.opening = opening;
        this.scribe = scribe;
        this.announcer = announcer;
        this.answerer = SingletonSupplier.of(() -> Optional.ofNullable(answerer.getIfAvailable()));
    }

    /// Takes a contact's message. The receipt comes from another thread, once the message and the bot's answer are on
    /// the disk.
    ///
    /// @param foreignId the sender's id of this message, at most 100 characters: a repetition is kept once and
    ///                  answered alike
    public void receive(ConversationId id, Message message, String foreignId, Consumer<Receipt> done) {
        answerer.obtain().ifPresent(it -> it.foresee(id, message));
        turns.submit(new Turn(id, message, foreignId, done));
    }

    /// The contact's conversation in an inbox that goes on: not resolved, or resolved less than a day ago.
    @Transactional(readOnly = true)
    public Optional<Conversation> current(ContactId contact, InboxId inbox) {
        return opening.current(contact, inbox);
    }

    /// The contact's current conversation, or a new one in which the bot greets.
    @Transactional
    public Conversation open(ContactId contact, InboxId inbox, Language language) {
        return opening.open(contact, inbox, language);
    }

    @Transactional(readOnly = true)
    public Optional<Conversation> find(ConversationId id) {
        return store.find(id);
    }

    @Transactional(readOnly = true)
    public List<Conversation> find(Collection<ConversationId> ids) {
        return ids.isEmpty() ? List.of() : store.find(ids);
    }

    /// The contact's conversations in all inboxes, newest first.
    @Transactional(readOnly = true)
    public List<Conversation> ofContact(ContactId contact, int limit) {
        return store.ofContact(contact, limit);
    }

    /// The contact's conversations in one inbox, newest first.
    @Transactional(readOnly = true)
    public List<Conversation> ofContact(ContactId contact, InboxId inbox, int limit) {
        return store.ofContact(contact, inbox, limit);
    }

    /// Entries after a place in the log, oldest first.
    @Transactional(readOnly = true)
    public List<Entry> after(ConversationId id, int seq, int limit) {
        return store.after(id, seq, limit);
    }

    /// Entries before a place in the log, newest first.
    @Transactional(readOnly = true)
    public List<Entry> before(ConversationId id, int seq, int limit) {
        return store.before(id, seq, limit);
    }

    /// The newest entry of a kind as [FactCodec#kind] names it, like "handed-off".
    @Transactional(readOnly = true)
    public Optional<Entry> last(ConversationId id, String kind) {
        return store.last(id, kind);
    }

    /// An operator's or contact's entry by the sender's own id of it.
    @Transactional(readOnly = true)
    public Optional<Entry> byForeignId(ConversationId id, String foreignId) {
        return store.byForeignId(id, foreignId);
    }

    /// Whether a file stands in a message of one of the contact's conversations, so that the contact may open it.
    @Transactional(readOnly = true)
    public boolean shows(ContactId contact, UUID file) {
        return store.shows(contact, file);
    }

    /// The conversations in which a file was sent, or put under a note.
    @Transactional(readOnly = true)
    public List<ConversationId> showing(UUID file) {
        return store.showing(file);
    }

    /// Locks a conversation until the transaction ends, so that what follows is decided on what it is now.
    ///
    /// @throws io.otklik.platform.Problem `not-found`
    @Transactional
    public Conversation lock(ConversationId id) {
        return scribe.lock(id);
    }

    /// Adds one thing that happened, in the caller's transaction.
    @Transactional
    public Change add(ConversationId id, Author author, Fact fact) {
        return scribe.add(id, author, List.of(fact));
    }

    /// Adds several things that happened at once, in their order.
    @Transactional
    public Change add(ConversationId id, Author author, List<Fact> facts) {
        return scribe.add(id, author, facts);
    }

    /// Adds words of an operator under the sender's own id: a repetition adds nothing and answers with the first
    /// entry.
    @Transactional
    public Entry addOnce(ConversationId id, Author author, Fact fact, String foreignId) {
        return scribe.addOnce(id, author, fact, foreignId);
    }

    /// Puts a waiting or bot-held conversation into an operator's hands. The claim is atomic: of two who want it one
    /// gets it.
    @Transactional
    public Claim claim(ConversationId id, Author by, Fact.Assigned assigned) {
        return scribe.claim(id, by, assigned);
    }

    /// Tells waiting customers their place and wait. Only the row changes: places move too often for the log.
    @Transactional
    public void promise(Map<ConversationId, Promise> promises) {
        if (promises.isEmpty()) return;
        store.promise(promises);
        var changes = store.find(promises.keySet()).stream()
                .map(now -> new Change(now, now, List.of()))
                .toList();
        announcer.tellAfterCommit(changes);
    }

    /// The contact has seen everything up to an entry.
    @Transactional
    public void read(ConversationId id, int seq) {
        store.read(id, seq);
    }

    /// A visitor turned out to be a known contact: the visitor's unresolved conversations become that contact's.
    /// A mere greeting does not, where the contact has a conversation that goes on: it would hide it.
    @Transactional
    public void move(ContactId from, ContactId to) {
        opening.move(from, to);
    }
}
