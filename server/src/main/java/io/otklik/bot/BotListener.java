package io.otklik.bot;

import io.otklik.conversation.Author;
import io.otklik.conversation.Conversation;
import io.otklik.conversation.ConversationId;
import io.otklik.conversation.Conversations;
import io.otklik.conversation.Fact;
import io.otklik.conversation.Happened;
import io.otklik.conversation.Holder;
import io.otklik.conversation.Message;
import io.otklik.conversation.Opened;
import io.otklik.dialog.Event;
import io.otklik.robot.RobotProgress;
import io.otklik.robot.RobotReturned;
import io.otklik.robot.RobotToldProgress;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// What the bot hears besides customers' messages, inside the transaction in which it happens: the chat was opened, an
/// operator gave it back, the language changed, a robot came back.
@Component
class BotListener {

    private final Player player;
    private final Conversations conversations;

    BotListener(Player player, Conversations conversations) {
        this.player = player;
        this.conversations = conversations;
    }

    @EventListener
    void greet(Opened opened) {
        play(opened.conversation(), new Event.Started(), List.of());
    }

    @EventListener
    void goOn(Happened happened) {
        var conversation = happened.after();
        switch (happened.entry().fact()) {
            case Fact.ReturnedToBot(var step) ->
                play(conversation, new Event.ReturnedToBot(Objects.requireNonNullElse(step, "")), List.of());
            case Fact.Spoke(var language)
            when conversation.holder() instanceof Holder.Bot ->
                play(conversation, new Event.LanguageChanged(Languages.of(language)), List.of());
            default -> {}
        }
    }

    @EventListener
    void takeResult(RobotReturned returned) {
        var outcome = Results.outcome(returned.outcome());
        var event = new Event.Returned(returned.turn(), returned.callId(), outcome);
        locked(returned.conversation()).ifPresent(c -> play(c, event, List.of(Errands.ended(returned))));
    }

    @EventListener
    void tellProgress(RobotProgress progress) {
        var pace = switch (progress.stage()) {
            case STARTED -> null;
            case SLOW -> Event.Pace.SLOW;
            case RETRYING -> Event.Pace.RETRYING;
        };
        if (pace == null) return;
        var event = new Event.Progress(progress.turn(), progress.callId(), pace);
        locked(progress.conversation()).ifPresent(c -> play(c, event, List.of(Errands.goesOn(progress))));
    }

    /// What the other system says of a long task on the way; people who have the conversation by then say it
    /// themselves.
    @EventListener
    void tellWords(RobotToldProgress told) {
        locked(told.conversation())
                .filter(c -> c.holder() instanceof Holder.Bot && !c.spam())
                .ifPresent(
                        c -> conversations.add(c.id(), Author.BOT, List.of(new Fact.Said(Message.of(told.words())))));
    }

    /// The conversation a robot works for; one that was erased meanwhile needs no answer.
    private Optional<Conversation> locked(UUID id) {
        var conversation = new ConversationId(id);
        return conversations.find(conversation).map(c -> conversations.lock(c.id()));
    }

    /// While people have the conversation the bot only brings what it was asked for before; it neither hands off nor
    /// ends. To spam it says nothing.
    private void play(Conversation conversation, Event event, List<Fact> before) {
        var held = conversation.holder() instanceof Holder.Bot;
        var facts = new ArrayList<>(before);
        player.play(List.of(new Player.Cue(conversation, event))).values().stream()
                .flatMap(List::stream)
                .filter(fact -> held || fact instanceof Fact.Said && !conversation.spam())
                .forEach(facts::add);
        if (!facts.isEmpty()) conversations.add(conversation.id(), Author.BOT, facts);
    }
}
