package io.otklik.analytics;

import io.otklik.analytics.Happening.BotActed;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/// Made-up customers, the same for the same seed: some only look, some finish with the bot, some need a person.
final class Traffic {

    private static final List<String> CHAINS = List.of("vacation", "sick-leave", "invoice");
    private static final List<String> REASONS = List.of("asked", "misunderstood", "scenario", "robot-failed");

    private final Random random;
    private final Instant start;
    private final int days;

    Traffic(long seed, Instant start, int days) {
        this.random = new Random(seed);
        this.start = start;
        this.days = days;
    }

    List<ConversationFacts> conversations(int count) {
        var all = new ArrayList<ConversationFacts>();
        for (var i = 0; i < count; i++) all.add(conversation());
        return all;
    }

    private ConversationFacts conversation() {
        var id = new UUID(random.nextLong(), random.nextLong());
        var story = new Story(
                id, start.plusSeconds(random.nextLong(Duration.ofDays(days).toSeconds())));
        story.menu();
        if (chance(0.35)) return story.facts();
        pass(story, 120).customer();
        if (chance(0.15)) return withPerson(story.wentOn());
        story.wentOn().marks("chain-entered", pick(CHAINS));
        pass(story, 300).customer();
        if (chance(0.6)) {
            story.marks("chain-completed", "vacation");
            return rate(pass(story, 5).resolved());
        }
        return chance(0.5) ? withPerson(story) : story.facts();
    }

    private ConversationFacts withPerson(Story story) {
        story.then(new Happening.HandedOff(chance(0.5) ? Story.PAYROLL : Story.TAXES, pick(REASONS)));
        if (chance(0.1)) return story.facts();
        pass(story, 3_000).taken();
        if (chance(0.1)) return story.spam().facts();
        if (chance(0.1)) return story.resolved().facts();
        pass(story, 900).reply();
        if (chance(0.2)) return story.facts();
        pass(story, 30_000).resolved();
        if (chance(0.1)) pass(story.then(new Happening.Reopened(true)), 5_000).resolved();
        return rate(story);
    }

    private ConversationFacts rate(Story story) {
        if (chance(0.2)) return story.facts();
        story.then(new BotActed(List.of(), true));
        if (chance(0.5)) pass(story, 600).then(new Happening.Rated(1 + random.nextInt(5)));
        if (chance(0.1)) pass(story, 600).spam();
        return story.facts();
    }

    private Story pass(Story story, int seconds) {
        return story.pass(random.nextInt(seconds) + "S");
    }

    private boolean chance(double part) {
        return random.nextDouble() < part;
    }

    private String pick(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }
}
