package io.otklik.bot;

import io.otklik.conversation.Fact;
import io.otklik.conversation.Fact.Mark;
import io.otklik.conversation.HandOff;
import io.otklik.conversation.Message;
import io.otklik.dialog.Button;
import io.otklik.dialog.Effect;
import io.otklik.dialog.FileRef;
import io.otklik.platform.OperatorId;
import io.otklik.platform.TagNames;
import io.otklik.platform.TeamId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What the dialog decided, in the words of the conversation's log.
final class Facts {

    private final Teams teams;
    private final TagNames tags;
    private final int version;
    private final Function<Effect.Call, Fact> errands;
    private final @Nullable OperatorId preferred;
    private final List<Fact> facts = new ArrayList<>();
    private final List<Mark> marks = new ArrayList<>();

    private Facts(
            Teams teams,
            TagNames tags,
            int version,
            Function<Effect.Call, Fact> errands,
            @Nullable OperatorId preferred) {
        this.teams = teams;
        this.tags = tags;
        this.version = version;
        this.errands = errands;
        this.preferred = preferred;
    }

    /// The facts of one turn, decided by that version. Marks go with the words that follow them; a task is given to its
    /// robot here.
    static List<Fact> of(
            List<Effect> effects,
            Teams teams,
            TagNames tags,
            int version,
            Function<Effect.Call, Fact> errands,
            @Nullable OperatorId preferred) {
        var facts = new Facts(teams, tags, version, errands, preferred);
        effects.forEach(facts::add);
        if (!facts.marks.isEmpty()) facts.facts.add(new Fact.Marked(facts.marks));
        return facts.facts;
    }

    private void add(Effect effect) {
        switch (effect) {
            case Effect.Say say -> {
                facts.add(new Fact.Said(message(say), marks));
                marks.clear();
            }
            case Effect.HandOff handOff ->
                teams.team(handOff.team()).ifPresent(team -> facts.add(handOff(handOff, team)));
            case Effect.Call call -> facts.add(errands.apply(call));
            case Effect.Finish(var resolved) -> facts.add(new Fact.Resolved(resolved ? "solved" : "unsolved"));
            case Effect.Notified(var team, var text) -> facts.add(new Fact.Noted(text, teams.members(team)));
            case Effect.Tagged(var more, var fewer) -> {
                more.forEach(name -> facts.add(new Fact.Tagged(tags.keep(name))));
                fewer.forEach(name -> tags.find(name).ifPresent(tag -> facts.add(new Fact.Untagged(tag))));
            }
            case Effect.Consented(var purpose, var version, var given, var _) ->
                facts.add(new Fact.Consented(purpose, version, given));
            case Effect.Surveyed(var step, var kind, var score) ->
                facts.add(kind.equals("csat") ? new Fact.Rated(score, null) : new Fact.Surveyed(step, kind, score));
            case Effect.Timer _, Effect.Learnt _ -> {}
            case Effect.Mark mark -> marks.add(mark(mark));
        }
    }

    private Fact handOff(Effect.HandOff handOff, TeamId team) {
        var slots = handOff.summary().stream()
                .map(known -> new HandOff.Slot(known.name(), known.label(), known.value()))
                .toList();
        var reason = reason(handOff.reason());
        return new Fact.HandedOff(new HandOff(
                team, reason, handOff.words(), handOff.needs(), preferred, handOff.path(), slots, handOff.tone()));
    }

    private static String reason(Effect.Reason reason) {
        return switch (reason) {
            case ASKED -> "asked";
            case NOT_UNDERSTOOD -> "misunderstood";
            case ROBOT_FAILED -> "robot-failed";
            case BY_SCENARIO -> "scenario";
            case WENT_IN_CIRCLES -> "loop";
        };
    }

    private Mark mark(Effect.Mark mark) {
        return switch (mark) {
            case Effect.MenuShown(var step) -> new Mark("menu-shown", step);
            case Effect.WentOn(var step, var item, var how) ->
                new Mark("went-on", step + ":" + item + ":" + how.name().toLowerCase(Locale.ROOT));
            case Effect.ChainEntered(var chain) -> new Mark("chain-entered", chain);
            case Effect.ChainCompleted(var chain) -> new Mark("chain-completed", chain);
            case Effect.Missed(var step, var _) -> new Mark("missed", step);
            case Effect.TookShare(var step, var share) -> new Mark("took-share", step + ":" + share);
            case Effect.StepEntered(var step) -> new Mark("step-entered", version + ":" + step);
            case Effect.Helped(var source, var helpful) -> new Mark(helpful ? "helped" : "unhelped", source);
        };
    }

    private static Message message(Effect.Say say) {
        var buttons = say.buttons().stream().map(Facts::button).toList();
        var files = say.files().stream().map(Facts::file).toList();
        var layout = buttons.isEmpty() ? null : say.layout().name().toLowerCase(Locale.ROOT);
        return new Message(say.text().isEmpty() ? null : say.text(), buttons, layout, files, null);
    }

    private static Message.Button button(Button button) {
        var style = button.style().name().toLowerCase(Locale.ROOT);
        return new Message.Button(button.id(), button.label(), style);
    }

    private static Message.FileRef file(FileRef file) {
        return new Message.FileRef(UUID.fromString(file.id()), file.name(), file.size(), file.type());
    }
}
