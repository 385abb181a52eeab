package io.otklik.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import io.otklik.analytics.HandlingTime.Side;
import io.otklik.analytics.Happening.BotActed;
import io.otklik.analytics.Happening.Mark;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class ConversationFactsProperties {

    private static final UUID ID = new UUID(1, 1);

    @Property
    void any_batching_of_the_same_log_makes_the_same_facts(
            @ForAll("logs") List<LogEntry> log, @ForAll @Size(max = 5) List<@IntRange(max = 40) Integer> cuts) {
        var whole = Story.fold(ConversationFacts.of(ID, Story.START), log);

        var batched = ConversationFacts.of(ID, Story.START);
        for (var cut : cuts) batched = Story.fold(batched, log.subList(0, Math.min(cut, log.size())));
        batched = Story.fold(batched, log);

        assertThat(batched).isEqualTo(whole);
    }

    @Property
    void the_parts_of_the_time_are_never_more_than_the_time(@ForAll("logs") List<LogEntry> log) {
        var time = Story.fold(ConversationFacts.of(ID, Story.START), log).time();
        assertThat(time.sums().total()).isLessThanOrEqualTo(Duration.between(Story.START, time.since()));
        assertThat(time.sums().total()).isGreaterThanOrEqualTo(Duration.ZERO);
    }

    @Property
    void what_is_resolved_is_in_nobodys_hands_and_the_other_way_round(@ForAll("logs") List<LogEntry> log) {
        var time = Story.fold(ConversationFacts.of(ID, Story.START), log).time();
        assertThat(time.side() == Side.NOBODY).isEqualTo(time.resolvedAt() != null);
    }

    @Property
    void the_menu_has_at_most_one_outcome_and_an_answer_follows_its_question(@ForAll("logs") List<LogEntry> log) {
        var facts = Story.fold(ConversationFacts.of(ID, Story.START), log);
        assertThat(facts.menu().wentOnAt() != null && facts.menu().straightAt() != null)
                .isFalse();
        assertThat(facts.waiting().repliedAt() != null && facts.waiting().passedAt() == null)
                .isFalse();
        assertThat(facts.rating().score() != null).isEqualTo(facts.rating().ratedAt() != null);
    }

    @Provide
    Arbitrary<List<LogEntry>> logs() {
        var steps = Combinators.combine(happenings(), Arbitraries.integers().between(0, 3 * 3600))
                .as(Moment::new);
        return steps.list().ofMaxSize(40).map(ConversationFactsProperties::log);
    }

    private record Moment(Happening what, int secondsLater) {}

    private static List<LogEntry> log(List<Moment> moments) {
        var entries = new ArrayList<LogEntry>();
        var now = Story.START;
        for (var moment : moments) {
            now = now.plusSeconds(moment.secondsLater());
            entries.add(new LogEntry(ID, entries.size() + 1, now, moment.what()));
        }
        return entries;
    }

    private static Arbitrary<Happening> happenings() {
        return Arbitraries.<Happening>of(
                new Happening.CustomerWrote(),
                new Happening.PersonReplied(),
                new BotActed(List.of(new Mark("menu-shown", "main")), false),
                new BotActed(List.of(new Mark("went-on", "a")), false),
                new BotActed(List.of(new Mark("went-on", "a"), new Mark("chain-entered", "vacation")), false),
                new BotActed(List.of(new Mark("chain-completed", "vacation")), false),
                new BotActed(List.of(), true),
                new Happening.HandedOff(Story.PAYROLL, "asked"),
                new Happening.HandedOff(Story.TAXES, "transferred"),
                new Happening.Assigned(),
                new Happening.Released(Story.TAXES),
                new Happening.ReturnedToBot(),
                new Happening.Snoozed(),
                new Happening.Woke(),
                new Happening.Resolved(false),
                new Happening.Resolved(true),
                new Happening.Reopened(true),
                new Happening.Reopened(false),
                new Happening.Rated(1),
                new Happening.Rated(5),
                new Happening.Other());
    }
}
