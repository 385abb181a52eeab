package io.otklik.bot;

import io.otklik.conversation.Conversation;
import io.otklik.conversation.Fact;
import io.otklik.conversation.Holder;
import io.otklik.customer.Contact;
import io.otklik.customer.ContactId;
import io.otklik.customer.Customers;
import io.otklik.dialog.Dialog;
import io.otklik.dialog.Effect;
import io.otklik.dialog.Event;
import io.otklik.dialog.Reaction;
import io.otklik.dialog.State;
import io.otklik.dialog.Waiting;
import io.otklik.platform.OperatorId;
import io.otklik.platform.Settings;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Plays turns of many conversations at once: loads where they stand with one query, lets the dialog decide each, saves
/// them with one statement.
@Component
class Player {

    private final SessionStore sessions;
    private final Library library;
    private final ScenarioStore scenarios;
    private final Customers customers;
    private final Errands errands;
    private final Teams teams;
    private final Clock clock;
    private final Settings settings;

    Player(
            SessionStore sessions,
            Library library,
            ScenarioStore scenarios,
            Customers customers,
            Errands errands,
            Teams teams,
            Clock clock,
            Settings settings) {
        this.sessions = sessions;
        this.library = library;
        this.scenarios = scenarios;
        this.customers = customers;
        this.errands = errands;
        this.teams = teams;
        this.clock = clock;
        this.settings = settings;
    }

    /// One turn to play.
    record Cue(Conversation conversation, Event event) {}

    private record Played(Cue cue, Reaction reaction) {}

    /// What to add to each conversation; one whose inbox has no published scenario is absent.
    Map<Conversation, List<Fact>> play(List<Cue> cues) {
        var known =
                sessions.load(cues.stream().map(cue -> cue.conversation().id()).toList());
        var contacts = contacts(cues.stream()
                .filter(cue -> isNew(known.get(cue.conversation().id())))
                .toList());
        var now = clock.instant().atZone(settings.zone());
        var played = new ArrayList<Played>();
        for (var cue : cues) {
            var session =
                    session(cue.conversation(), known.get(cue.conversation().id()), contacts);
            session.map(s -> new Played(cue, react(cue, s.state(), now))).ifPresent(played::add);
        }
        sessions.save(played.stream()
                .map(p -> new Session(p.cue().conversation().id(), p.reaction().state()))
                .toList());
        return facts(played);
    }

    private Map<Conversation, List<Fact>> facts(List<Played> played) {
        var handedOff = contacts(
                played.stream().filter(Player::handsOff).map(Played::cue).toList());
        var facts = new LinkedHashMap<Conversation, List<Fact>>();
        for (var p : played) {
            var conversation = p.cue().conversation();
            facts.put(
                    conversation,
                    Facts.of(
                            p.reaction().effects(),
                            teams::team,
                            call -> errands.run(conversation.id(), call),
                            ownOperator(handedOff.get(conversation.contact()))));
        }
        return facts;
    }

    /// A conversation that begins, or begins anew after its end, takes the version published now; one that left a form
    /// half-filled stays on its own, so that the form can be gone on with.
    private Optional<Session> session(
            Conversation conversation, @Nullable Session session, Map<ContactId, Contact> contacts) {
        if (session != null && !isNew(session)) return Optional.of(session);
        var version = scenarios.publishedFor(conversation.inbox());
        if (version.isEmpty()) return Optional.empty();
        var facts = Known.of(contacts.get(conversation.contact()));
        var language = Languages.of(conversation.language());
        return Optional.of(new Session(conversation.id(), State.fresh(version.getAsInt(), language, facts)));
    }

    private static boolean isNew(@Nullable Session session) {
        return session == null
                || (session.state().place().waiting() instanceof Waiting.Over
                        && session.state().memory().parked() == null
                        && session.state().memory().tasks().isEmpty());
    }

    private Reaction react(Cue cue, State state, ZonedDateTime now) {
        var scenario = library.version(state.version());
        var language = Languages.of(cue.conversation().language());
        var current = cue.event() instanceof Event.LanguageChanged ? state : state.in(language);
        if (!(cue.conversation().holder() instanceof Holder.Bot))
            current = Dialog.step(scenario, current, new Event.TakenOver(), now).state();
        return Dialog.step(scenario, current, cue.event(), now);
    }

    private Map<ContactId, Contact> contacts(List<Cue> cues) {
        return cues.isEmpty()
                ? new HashMap<>()
                : customers.contacts(
                        cues.stream().map(cue -> cue.conversation().contact()).toList());
    }

    private static boolean handsOff(Played played) {
        return played.reaction().effects().stream().anyMatch(Effect.HandOff.class::isInstance);
    }

    private static @Nullable OperatorId ownOperator(@Nullable Contact contact) {
        return contact == null || contact.organization() == null
                ? null
                : contact.organization().ownOperator();
    }
}
