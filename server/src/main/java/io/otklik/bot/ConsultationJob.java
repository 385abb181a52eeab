package io.otklik.bot;

import io.otklik.conversation.Author;
import io.otklik.conversation.Conversation;
import io.otklik.conversation.ConversationId;
import io.otklik.conversation.Conversations;
import io.otklik.conversation.Holder;
import io.otklik.platform.jobs.JobHandler;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Asks the language model, and lets the bot answer with what it says or, if that is nothing, as without it. Whoever
/// wrote on meanwhile, or is with a person, has been answered already.
@Component
class ConsultationJob implements JobHandler {

    private final Consultation consultation;
    private final Conversations conversations;
    private final SessionStore sessions;
    private final Player player;
    private final TransactionTemplate transaction;

    ConsultationJob(
            Consultation consultation,
            Conversations conversations,
            SessionStore sessions,
            Player player,
            TransactionTemplate transaction) {
        this.consultation = consultation;
        this.conversations = conversations;
        this.sessions = sessions;
        this.player = player;
        this.transaction = transaction;
    }

    @Override
    public String kind() {
        return Consultation.KIND;
    }

    /// @param id the conversation, and the place of the words in it
    @Override
    public void run(String id, String payload) {
        var space = id.indexOf(' ');
        var conversation = new ConversationId(UUID.fromString(id.substring(0, space)));
        var seq = Integer.parseInt(id.substring(space + 1));
        var open = conversations.find(conversation).filter(it -> waits(it, seq));
        var words = open.flatMap(it -> consultation.words(conversation, seq));
        if (open.isEmpty() || words.isEmpty()) return;
        var advice = consultation.ask(open.get(), words.get());
        transaction.executeWithoutResult(_ -> answer(conversation, seq, words.get(), advice));
    }

    private void answer(ConversationId id, int seq, String words, Optional<Advice> advice) {
        var conversation = conversations.lock(id);
        if (!waits(conversation, seq)) return;
        var facts = player.play(List.of(Player.Cue.last(conversation, words, advice.orElse(null))))
                .getOrDefault(id, List.of());
        if (!facts.isEmpty()) conversations.add(id, Author.BOT, facts);
    }

    private boolean waits(Conversation conversation, int seq) {
        if (!(conversation.holder() instanceof Holder.Bot) || conversation.resolved()) return false;
        var session = sessions.load(List.of(conversation.id())).get(conversation.id());
        return session != null && session.consulting() != null && session.consulting() == seq;
    }
}
