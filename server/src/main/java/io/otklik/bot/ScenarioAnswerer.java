package io.otklik.bot;

import io.otklik.conversation.Answerer;
import io.otklik.conversation.ConversationId;
import io.otklik.conversation.Fact;
import io.otklik.conversation.Fact.Received;
import io.otklik.conversation.Message;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/// Answers customers' messages by their scenarios, a group of conversations at a time.
@Component
class ScenarioAnswerer implements Answerer {

    private final Player player;
    private final Foresight foresight;

    ScenarioAnswerer(Player player, Foresight foresight) {
        this.player = player;
        this.foresight = foresight;
    }

    @Override
    public void foresee(ConversationId id, Message message) {
        foresight.of(id, message);
    }

    @Override
    public Map<ConversationId, List<Fact>> answer(List<Heard> heard) {
        var cues = heard.stream()
                .filter(h -> h.entry().fact() instanceof Received)
                .map(h -> new Player.Cue(
                        h.conversation(),
                        Ear.event(((Received) h.entry().fact()).message()),
                        h.entry().seq(),
                        false,
                        null))
                .toList();
        return player.play(cues);
    }
}
