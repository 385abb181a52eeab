package io.otklik.bot;

import io.otklik.conversation.Conversation;
import io.otklik.conversation.ConversationId;
import io.otklik.conversation.Fact;
import io.otklik.customer.Contact;
import io.otklik.customer.ContactId;
import io.otklik.customer.Customers;
import io.otklik.dialog.Effect;
import io.otklik.platform.OperatorId;
import io.otklik.platform.TagNames;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Turns what was decided into facts for the log; whoever is passed on to people goes to the customer's own operator
/// first.
@Component
class Deeds {

    private final Customers customers;
    private final Errands errands;
    private final Teams teams;
    private final WithoutBot withoutBot;
    private final Timers timers;
    private final Acquaintance acquaintance;
    private final TagNames tags;

    Deeds(
            Customers customers,
            Errands errands,
            Teams teams,
            WithoutBot withoutBot,
            Timers timers,
            Acquaintance acquaintance,
            TagNames tags) {
        this.customers = customers;
        this.errands = errands;
        this.teams = teams;
        this.withoutBot = withoutBot;
        this.timers = timers;
        this.acquaintance = acquaintance;
        this.tags = tags;
    }

    /// @param unanswered turns in inboxes without a bot
    Map<ConversationId, List<Fact>> of(List<Player.Played> played, List<Player.Cue> unanswered) {
        var toPeople = contacts(
                Stream.concat(played.stream().filter(Deeds::handsOff).map(Player.Played::cue), unanswered.stream())
                        .map(cue -> cue.conversation().contact())
                        .toList());
        var facts = new LinkedHashMap<ConversationId, List<Fact>>();
        for (var p : played) {
            var conversation = p.cue().conversation();
            var own = ownOperator(toPeople.get(conversation.contact()));
            p.effects().forEach(effect -> keep(conversation, effect));
            facts.put(
                    conversation.id(),
                    Facts.of(p.effects(), teams, tags, p.version(), call -> errands.run(conversation.id(), call), own));
        }
        for (var cue : unanswered) {
            var own = ownOperator(toPeople.get(cue.conversation().contact()));
            withoutBot
                    .handOff(cue, own)
                    .ifPresent(fact -> facts.put(cue.conversation().id(), List.of(fact)));
        }
        return facts;
    }

    /// What is no fact of the log.
    private void keep(Conversation conversation, Effect effect) {
        if (effect instanceof Effect.Timer timer) timers.set(conversation.id(), timer);
        if (effect instanceof Effect.Learnt learnt) acquaintance.keep(conversation.contact(), learnt);
        if (effect instanceof Effect.Consented consented) acquaintance.keep(conversation, consented);
    }

    private Map<ContactId, Contact> contacts(List<ContactId> ids) {
        return ids.isEmpty() ? Map.of() : customers.contacts(ids);
    }

    private static boolean handsOff(Player.Played played) {
        return played.effects().stream().anyMatch(Effect.HandOff.class::isInstance);
    }

    private static @Nullable OperatorId ownOperator(@Nullable Contact contact) {
        return contact == null || contact.organization() == null
                ? null
                : contact.organization().ownOperator();
    }
}
