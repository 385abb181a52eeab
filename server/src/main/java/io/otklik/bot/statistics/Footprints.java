package io.otklik.bot.statistics;

import io.otklik.conversation.Author;
import io.otklik.conversation.Entry;
import io.otklik.conversation.Fact;
import io.otklik.conversation.Fact.Mark;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// The way of one conversation through its scenario, folded from its log entry by entry. Pure, so the same log makes
/// the same figures however it is cut into batches.
final class Footprints {

    /// Of the rules in this class. Raise it when a rule changes: all figures are then made anew from the log.
    static final int RULES = 1;

    private static final String NOWHERE = "";

    /// Where it has come to.
    ///
    /// @param step  where it stands; empty before the first
    /// @param done  whether the task that was begun last was done
    /// @param ended `resolved`, `unresolved` or `people`; absent while it goes on
    record Here(
            int seq,
            int version,
            String step,
            Instant since,
            Instant lastAt,
            Instant begunAt,
            boolean done,
            @Nullable String ended) {

        static final Here NOT_BEGUN = new Here(0, 0, NOWHERE, Instant.EPOCH, Instant.EPOCH, Instant.EPOCH, false, null);
    }

    record Key(int version, String step) {}

    record Missed(int seq, int version, String step, Instant at) {}

    record Choice(int seq, int version, String menu, String item, Instant at) {}

    record Opinion(int version, String step, String survey, int score, Instant at) {}

    private Here here;
    private final Map<Key, StepFact> steps;
    final List<Missed> missed = new ArrayList<>();
    final List<Choice> choices = new ArrayList<>();
    final List<Opinion> opinions = new ArrayList<>();

    Footprints(Here here, Map<Key, StepFact> steps) {
        this.here = here;
        this.steps = new HashMap<>(steps);
    }

    Here here() {
        return here;
    }

    List<StepFact> steps() {
        return List.copyOf(steps.values());
    }

    /// An entry that was counted already changes nothing.
    void after(Entry entry) {
        if (entry.seq() <= here.seq()) return;
        var at = entry.at();
        switch (entry.fact()) {
            case Fact.Said(var _, var marks) -> marks.forEach(mark -> marked(mark, entry));
            case Fact.Marked(var marks) -> marks.forEach(mark -> marked(mark, entry));
            case Fact.HandedOff(var handOff) -> {
                if (!(entry.author() instanceof Author.Bot)) break;
                change(fact -> fact.handedOff(handOff.reason()));
                leave(at, null);
                here = end("people");
            }
            case Fact.Resolved(var outcome) -> {
                leave(at, null);
                here = end(outcome.equals("unsolved") ? "unresolved" : "resolved");
            }
            case Fact.Surveyed(var step, var survey, var score) ->
                opinions.add(new Opinion(here.version(), step, survey, score, at));
            case Fact.Rated(var score, var _)
            when entry.author() instanceof Author.Bot ->
                opinions.add(new Opinion(here.version(), here.step(), "csat", score, at));
            default -> {}
        }
        here = new Here(
                entry.seq(), here.version(), here.step(), here.since(), at, here.begunAt(), here.done(), here.ended());
    }

    private void marked(Mark mark, Entry entry) {
        var subject = mark.subject();
        if (subject == null) return;
        switch (mark.kind()) {
            case "step-entered" -> entered(subject, entry.at());
            case "missed" -> {
                change(StepFact::missed);
                missed.add(new Missed(entry.seq(), here.version(), here.step(), entry.at()));
            }
            case "went-on" -> chosen(subject.split(":", -1), entry);
            case "chain-entered" -> here = done(false);
            case "chain-completed" -> here = done(true);
            default -> {}
        }
    }

    /// @param subject the version and the step: `12:main`
    private void entered(String subject, Instant at) {
        var cut = subject.indexOf(':');
        if (cut < 1) return;
        var version = Integer.parseInt(subject.substring(0, cut));
        var step = subject.substring(cut + 1);
        leave(at, version == here.version() ? step : null);
        var begun = here.begunAt().equals(Instant.EPOCH) ? at : here.begunAt();
        here = new Here(here.seq(), version, step, at, at, begun, here.done(), null);
        steps.merge(new Key(version, step), StepFact.at(version, step, at).visited(), (known, _) -> known.visited());
    }

    private void chosen(String[] words, Entry entry) {
        if (words.length == 3 && !words[0].isEmpty())
            choices.add(new Choice(entry.seq(), here.version(), words[0], words[1], entry.at()));
    }

    /// Time counts while the conversation goes on; after its end it stands nowhere.
    private void leave(Instant at, @Nullable String to) {
        if (here.ended() != null) return;
        var stayed = Duration.between(here.since(), at);
        change(fact -> to == null ? fact.left(stayed) : fact.left(stayed).leftFor(to));
    }

    private void change(UnaryOperator<StepFact> change) {
        steps.computeIfPresent(new Key(here.version(), here.step()), (_, fact) -> change.apply(fact));
    }

    private Here end(String how) {
        return new Here(
                here.seq(),
                here.version(),
                here.step(),
                here.since(),
                here.lastAt(),
                here.begunAt(),
                here.done() || how.equals("resolved"),
                how);
    }

    private Here done(boolean done) {
        return new Here(
                here.seq(),
                here.version(),
                here.step(),
                here.since(),
                here.lastAt(),
                here.begunAt(),
                done,
                here.ended());
    }
}
