package io.otklik.staff.hours;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalTime;
import java.util.Locale;

/// A stretch of one day in minutes since its midnight, the end not included: 09:00 to 18:00. The end of the day is
/// 24:00. A night shift is two spans: 22:00 to 24:00, and 00:00 to 06:00 of the next day.
public record Span(int from, int to) {
    static final int DAY = 24 * 60;

    public Span {
        if (from < 0 || to > DAY || from >= to) {
            throw new IllegalArgumentException("Not a stretch of a day: " + from + " to " + to);
        }
    }

    @JsonCreator
    static Span of(@JsonProperty("from") String from, @JsonProperty("to") String to) {
        return new Span(minutes(from), minutes(to));
    }

    /// From `09:00-18:00`.
    static Span parse(String text) {
        var dash = text.indexOf('-');
        return of(text.substring(0, Math.max(0, dash)), text.substring(dash + 1));
    }

    boolean holds(LocalTime time) {
        // A whole minute counts from its first second, so the seconds of the clock do not matter.
        var minute = time.getHour() * 60 + time.getMinute();
        return from <= minute && minute < to;
    }

    boolean overlaps(Span other) {
        return from < other.to && other.from < to;
    }

    @JsonProperty("from")
    String fromText() {
        return text(from);
    }

    @JsonProperty("to")
    String toText() {
        return text(to);
    }

    private static int minutes(String text) {
        if (!text.matches("([01]\\d|2[0-3]):[0-5]\\d|24:00")) {
            throw new IllegalArgumentException("Not a time of day: " + text);
        }
        return Integer.parseInt(text.substring(0, 2)) * 60 + Integer.parseInt(text.substring(3));
    }

    private static String text(int minutes) {
        return String.format(Locale.ROOT, "%02d:%02d", minutes / 60, minutes % 60);
    }
}
