package io.otklik.bot;

import io.otklik.conversation.Fact;
import io.otklik.conversation.HandOff;
import io.otklik.dialog.Event;
import io.otklik.platform.OperatorId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// An inbox without a published scenario has no bot: the first words of a customer go to the inbox's team at once.
@Component
class WithoutBot {

    private final Teams teams;

    WithoutBot(Teams teams) {
        this.teams = teams;
    }

    /// Nothing while the customer has only opened the chat: nobody is called to an empty conversation.
    Optional<Fact> handOff(Player.Cue cue, @Nullable OperatorId preferred) {
        return switch (cue.event()) {
            case Event.Said _, Event.Pressed _, Event.Filed _, Event.ReturnedToBot _ ->
                teams.of(cue.conversation().inbox())
                        .map(team -> new Fact.HandedOff(
                                new HandOff(team, "no-bot", null, List.of(), preferred, List.of(), List.of())));
            case Event.Started _,
                    Event.Returned _,
                    Event.Progress _,
                    Event.FellSilent _,
                    Event.TimeUp _,
                    Event.Occurred _,
                    Event.Triggered _,
                    Event.TakenOver _,
                    Event.LanguageChanged _ -> Optional.empty();
        };
    }
}
