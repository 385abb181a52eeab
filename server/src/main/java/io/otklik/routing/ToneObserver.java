package io.otklik.routing;

import io.otklik.conversation.Author;
import io.otklik.conversation.Change;
import io.otklik.conversation.ConversationId;
import io.otklik.conversation.Entry;
import io.otklik.conversation.Fact;
import io.otklik.conversation.Holder;
import io.otklik.conversation.Observer;
import io.otklik.understanding.tone.Listener;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/// Hears how customers sound while they wait for a person, or for a person's answer.
@Component
class ToneObserver implements Observer {

    private final ToneStore tones;
    private final Deals deals;
    private final TransactionTemplate transaction;

    ToneObserver(ToneStore tones, Deals deals, PlatformTransactionManager transactions) {
        this.tones = tones;
        this.deals = deals;
        this.transaction = new TransactionTemplate(transactions);
        // The one whose end we hear of is over.
        transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @Override
    public void committed(List<Change> changes) {
        var answered = new ArrayList<ConversationId>();
        for (var change : changes) {
            if (change.entries().stream().anyMatch(ToneObserver::isAnswer))
                answered.add(change.after().id());
            else if (isWithPeople(change.after().holder())) hear(change);
        }
        if (!answered.isEmpty()) transaction.executeWithoutResult(_ -> tones.answered(answered));
    }

    private void hear(Change change) {
        var tone = new TreeSet<String>();
        for (var entry : change.entries())
            if (entry.fact() instanceof Fact.Received(var message) && message.text() != null)
                tone.addAll(Listener.hear(message.text()).signs());
        if (tone.isEmpty()) return;
        transaction.executeWithoutResult(_ -> {
            tones.heard(change.after().id(), tone);
            if (change.after().holder() instanceof Holder.Waiting(var team, var _, var _)
                    && !Haste.ahead(tone).isZero())
                deals.line(team, change.entries().getLast());
        });
    }

    private static boolean isAnswer(Entry entry) {
        return entry.author() instanceof Author.Operator && entry.fact() instanceof Fact.Said;
    }

    private static boolean isWithPeople(Holder holder) {
        return holder instanceof Holder.Waiting || holder instanceof Holder.With;
    }
}
