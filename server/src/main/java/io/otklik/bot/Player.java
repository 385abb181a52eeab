package io.otklik.bot;

import io.otklik.conversation.Conversation;
import io.otklik.conversation.ConversationId;
import io.otklik.conversation.Fact;
import io.otklik.conversation.Holder;
import io.otklik.customer.ContactId;
import io.otklik.dialog.Dialog;
import io.otklik.dialog.Effect;
import io.otklik.dialog.Event;
import io.otklik.dialog.Mind;
import io.otklik.dialog.Moment;
import io.otklik.dialog.Reaction;
import io.otklik.dialog.State;
import io.otklik.dialog.Value;
import io.otklik.dialog.Waiting;
import io.otklik.model.TextVectors;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Plays turns of many conversations at once: loads where they stand with one query, lets the dialog decide each,
/// saves
/// them with one statement.
@Component
class Player {

    private final SessionStore sessions;
    private final Library library;
    private final Editions editions;
    private final Acquaintance acquaintance;
    private final Deeds deeds;
    private final Watch watch;
    private final Clock clock;
    private final Moments moments;
    private final FreeTexts freeTexts;
    private final Reference reference;
    private final Consultation consultation;
    private final TextVectors vectors;

    Player(
            SessionStore sessions,
            Library library,
            Editions editions,
            Acquaintance acquaintance,
            Deeds deeds,
            Watch watch,
            Clock clock,
            Moments moments,
            FreeTexts freeTexts,
            Reference reference,
            Consultation consultation,
            TextVectors vectors) {
        this.sessions = sessions;
        this.library = library;
        this.editions = editions;
        this.acquaintance = acquaintance;
        this.deeds = deeds;
        this.watch = watch;
        this.clock = clock;
        this.moments = moments;
        this.freeTexts = freeTexts;
        this.reference = reference;
        this.consultation = consultation;
        this.vectors = vectors;
    }

    /// One turn to play.
    ///
    /// @param seq    the place of the customer's words in the log; 0 where it is nothing of hers
    /// @param last   a language model has been asked already
    /// @param advice what it said, if anything of use
    record Cue(
            Conversation conversation,
            Event event,
            int seq,
            boolean last,
            @Nullable Advice advice) {

        Cue(Conversation conversation, Event event) {
            this(conversation, event, 0, false, null);
        }

        static Cue last(Conversation conversation, String words, @Nullable Advice advice) {
            return new Cue(conversation, new Event.Said(words), 0, true, advice);
        }
    }

    /// What came of it.
    record Played(Cue cue, List<Effect> effects, int version) {}

    /// What to add to each conversation.
    Map<ConversationId, List<Fact>> play(List<Cue> cues) {
        var known =
                sessions.load(cues.stream().map(cue -> cue.conversation().id()).toList());
        var contacts = known(cues.stream()
                .filter(cue -> isNew(known.get(cue.conversation().id())))
                .toList());
        var moment = moments.now();
        var played = new ArrayList<Played>();
        var moved = new ArrayList<Session>();
        var heard = new ArrayList<FreeTexts.Heard>();
        var unanswered = new ArrayList<Cue>();
        for (var cue : cues) {
            var session =
                    session(cue.conversation(), known.get(cue.conversation().id()), contacts);
            if (session.isEmpty()) {
                unanswered.add(cue);
                continue;
            }
            var step = step(cue, session.get(), moment);
            var version = step.state().version();
            played.add(new Played(cue, step.effects(), version));
            heard.addAll(FreeTexts.in(cue.conversation().id(), version, step.effects()));
            moved.add(moved(session.get(), step, moment.now().toInstant()));
        }
        sessions.save(moved);
        freeTexts.keep(heard, moment.now().toInstant());
        return deeds.of(played, unanswered);
    }

    /// Where one conversation stands after a turn.
    ///
    /// @param consulting the place of words whose answer is kept back until a language model has been asked
    private record Stepped(
            State state, List<Effect> effects, @Nullable Integer consulting) {}

    private Stepped step(Cue cue, Session session, Moment moment) {
        var state = session.state();
        var consulting = session.consulting();
        var effects = new ArrayList<Effect>();
        if (consulting != null && (cue.seq() > 0 || cue.last())) {
            // She wrote on before the model was done: first what would have been said without it.
            if (!cue.last()) state = catchUp(cue, consulting, state, moment, effects);
            consulting = null;
            if (effects.stream().anyMatch(Player::endsTurn)) return new Stepped(state, effects, null);
        }
        var reaction = react(cue, state, moments.of(moment, state));
        var scenario = library.version(reaction.state().version());
        if (consultation.isWorth(cue, reaction, scenario)) {
            consultation.begin(cue.conversation().id(), cue.seq());
            return new Stepped(state, effects, cue.seq());
        }
        reference.learn(reaction, scenario, cue.conversation());
        effects.addAll(reaction.effects());
        return new Stepped(reaction.state(), effects, consulting);
    }

    private State catchUp(Cue cue, int seq, State state, Moment moment, List<Effect> effects) {
        var words = consultation.words(cue.conversation().id(), seq);
        if (words.isEmpty()) return state;
        var late = Cue.last(cue.conversation(), words.get(), null);
        var reaction = react(late, state, moments.of(moment, state));
        reference.learn(reaction, library.version(reaction.state().version()), cue.conversation());
        effects.addAll(reaction.effects());
        return reaction.state();
    }

    /// What comes after it is for people.
    private static boolean endsTurn(Effect effect) {
        return effect instanceof Effect.HandOff || effect instanceof Effect.Finish;
    }

    private Session moved(Session before, Stepped step, Instant now) {
        var patience = Dialog.patience(library.version(step.state().version()), step.state());
        var after = new Session(before.conversation(), step.state(), now, before.watched(), step.consulting());
        return watch.over(after, patience);
    }

    /// A conversation that begins, or begins anew after its end, takes the version published now; one that left a
    /// form
    /// half-filled stays on its own, so that the form can be gone on with.
    private Optional<Session> session(
            Conversation conversation, @Nullable Session session, Map<ContactId, Map<String, Value>> contacts) {
        if (session != null && !isNew(session)) return Optional.of(editions.newest(conversation, session));
        var version = editions.versionFor(conversation);
        if (version.isEmpty()) return Optional.empty();
        var facts = contacts.getOrDefault(conversation.contact(), Map.of());
        var language = Languages.of(conversation.language());
        var watched = session != null && session.watched();
        var state = State.fresh(version.getAsInt(), language, facts);
        return Optional.of(new Session(conversation.id(), state, clock.instant(), watched, null));
    }

    private static boolean isNew(@Nullable Session session) {
        return session == null
                || (session.state().place().waiting() instanceof Waiting.Over
                        && session.state().memory().parked() == null
                        && session.state().memory().tasks().isEmpty());
    }

    private Reaction react(Cue cue, State state, Moment moment) {
        var scenario = library.version(state.version());
        var language = Languages.of(cue.conversation().language());
        var current = cue.event() instanceof Event.LanguageChanged ? state : state.in(language);
        if (!(cue.conversation().holder() instanceof Holder.Bot))
            current = Dialog.step(scenario, current, new Event.TakenOver(), moment)
                    .state();
        var event =
                reference.hear(Mind.of(scenario).hear(cue.event(), vectors.sight()), cue.conversation(), cue.advice());
        return Dialog.step(scenario, current, event, moment);
    }

    private Map<ContactId, Map<String, Value>> known(List<Cue> cues) {
        return acquaintance.of(
                cues.stream().map(cue -> cue.conversation().contact()).toList());
    }
}
