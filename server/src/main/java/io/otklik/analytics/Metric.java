package io.otklik.analytics;

import io.otklik.analytics.Figure.Unit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Everything on the overview that has a number, and the one rule by which it is counted: the number and
/// the list
/// behind it are made from the same condition. A conversation falls into the period in which the metric's
/// moment lies.
enum Metric {
    CONVERSATIONS(Moment.STARTED, "true"),
    CONVERSATIONS_BOT(Moment.STARTED, "f.wrote_at is not null and f.passed_at is null"),
    CONVERSATIONS_PEOPLE(Moment.STARTED, "f.passed_at is not null"),
    CONVERSATIONS_SILENT(Moment.STARTED, "f.wrote_at is null and f.passed_at is null"),

    SPAM(Moment.SPAM, "true"),

    MENU_SHOWN(Moment.MENU_SHOWN, "true"),
    WENT_ON(Moment.MENU_SHOWN, "f.went_on_at is not null"),
    STRAIGHT(Moment.MENU_SHOWN, "f.straight_at is not null"),
    LEFT(Moment.MENU_SHOWN, "f.went_on_at is null and f.straight_at is null"),

    CHAIN_ENTERED(Moment.CHAIN, "true"),
    CHAIN_COMPLETED(Moment.CHAIN, "f.completed_at is not null"),
    CHAIN_DROPPED(Moment.CHAIN, "f.completed_at is null"),

    HANDED_OFF(Moment.HANDOFF, "true"),

    FIRST_RESPONSE(Moment.PASSED, "f.first_reply_at is not null", "f.reply_seconds"),
    WAITING(Moment.PASSED, "f.first_reply_at is null and f.holder in ('queue', 'person')"),
    UNANSWERED(Moment.PASSED, "f.first_reply_at is null and f.holder in ('bot', 'nobody')"),

    RESOLUTION(Moment.RESOLVED, "true", "f.total_seconds"),
    RESOLUTION_BOT(Moment.RESOLVED, "f.passed_at is null", RESOLUTION.measure),
    RESOLUTION_PEOPLE(Moment.RESOLVED, "f.passed_at is not null", RESOLUTION.measure),
    PART_BOT(Moment.RESOLVED, RESOLUTION_PEOPLE.condition, "f.bot_seconds"),
    PART_QUEUE(Moment.RESOLVED, RESOLUTION_PEOPLE.condition, "f.queue_seconds"),
    PART_PERSON(Moment.RESOLVED, RESOLUTION_PEOPLE.condition, "f.person_seconds"),

    ASKED(Moment.ASKED, "true"),
    RATED(Moment.ASKED, "f.score is not null", "f.score"),
    CSAT(Moment.ASKED, "f.score >= 4", "f.score");

    private final Moment moment;
    private final String condition;
    private final @Nullable String measure;

    Metric(Moment moment, String condition) {
        this(moment, condition, null);
    }

    Metric(Moment moment, String condition, @Nullable String measure) {
        this.moment = moment;
        this.condition = condition;
        this.measure = measure;
    }

    Moment moment() {
        return moment;
    }

    String condition() {
        return condition;
    }

    /// What these conversations are a part of.
    Optional<Metric> base() {
        return Optional.ofNullable(
                switch (this) {
                    case CONVERSATIONS_BOT, CONVERSATIONS_PEOPLE, CONVERSATIONS_SILENT -> CONVERSATIONS;
                    case WENT_ON, STRAIGHT, LEFT -> MENU_SHOWN;
                    case CHAIN_COMPLETED, CHAIN_DROPPED -> CHAIN_ENTERED;
                    case RATED -> ASKED;
                    case CSAT -> RATED;
                    default -> null;
                });
    }

    Unit unit() {
        if (base().isPresent()) return Unit.SHARE;
        return measure == null ? Unit.COUNT : Unit.TIME;
    }

    /// What is measured on each conversation, in seconds or marks; absent where they are only counted.
    Optional<String> measure() {
        return Optional.ofNullable(measure);
    }

    /// As in addresses and JSON: "first-response".
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static List<Metric> by(Moment moment) {
        return Arrays.stream(values()).filter(metric -> metric.moment == moment).toList();
    }

    static Optional<Metric> of(String key) {
        return Arrays.stream(values())
                .filter(metric -> metric.key().equals(key))
                .findFirst();
    }
}
