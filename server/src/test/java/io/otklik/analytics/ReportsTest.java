package io.otklik.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import io.otklik.analytics.BehindStore.Mark;
import io.otklik.analytics.BehindStore.Wanted;
import io.otklik.platform.Language;
import io.otklik.platform.OtklikTest;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/// Numbers over two made-up weeks of a year in which nothing else happens.
@OtklikTest
class ReportsTest {

    private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");
    private static final LocalDate MONDAY = LocalDate.of(2025, 3, 10);
    private static final Period WEEK = Period.of(MONDAY, MONDAY.plusDays(6), MOSCOW);

    @Autowired
    Reports reports;

    @BeforeAll
    static void two_weeks_of_conversations(@Autowired FactWriter writer) {
        writer.write(new Traffic(7, WEEK.before(WEEK.to()).from(), 14).conversations(600));
    }

    @ParameterizedTest
    @CsvSource(
            value = {"null", "00000000-0000-0007-0000-000000000001"},
            nullValues = "null")
    void every_number_is_the_length_of_the_list_it_opens(@Nullable UUID team) {
        var scope = new Scope(WEEK, team);
        var before = new Scope(WEEK.before(WEEK.to()), team);
        for (var figure : reports.overview(scope, Language.RU).figures()) {
            assertThat(listed(figure, scope))
                    .as("%s now", figure)
                    .isEqualTo(figure.now().count());
            assertThat(listed(figure, before))
                    .as("%s before", figure)
                    .isEqualTo(figure.previous().count());
        }
    }

    @Test
    void the_parts_add_up_to_the_whole() {
        var overview = reports.overview(new Scope(WEEK, null), Language.RU);
        assertThat(count(overview, Metric.CONVERSATIONS)).isPositive();
        assertThat(sum(overview, Metric.CONVERSATIONS_BOT, Metric.CONVERSATIONS_PEOPLE, Metric.CONVERSATIONS_SILENT))
                .isEqualTo(count(overview, Metric.CONVERSATIONS));
        assertThat(sum(overview, Metric.WENT_ON, Metric.STRAIGHT, Metric.LEFT))
                .isEqualTo(count(overview, Metric.MENU_SHOWN));
        assertThat(sum(overview, Metric.CHAIN_COMPLETED, Metric.CHAIN_DROPPED))
                .isEqualTo(count(overview, Metric.CHAIN_ENTERED));
        assertThat(sum(overview, Metric.RESOLUTION_BOT, Metric.RESOLUTION_PEOPLE))
                .isEqualTo(count(overview, Metric.RESOLUTION));
        assertThat(overview.days().stream()
                        .mapToLong(day -> day.bot() + day.people() + day.silent())
                        .sum())
                .isEqualTo(count(overview, Metric.CONVERSATIONS));
        assertThat(overview.days()).hasSize(7);
    }

    @Test
    void spam_is_counted_for_itself_and_in_no_other_number() {
        var scope = new Scope(WEEK, null);
        var spam = listed(scope, Metric.SPAM);
        assertThat(spam).isNotEmpty();
        for (var metric : Metric.values())
            if (metric != Metric.SPAM) assertThat(listed(scope, metric)).doesNotContainAnyElementsOf(spam);
    }

    private List<UUID> listed(Scope scope, Metric metric) {
        return reports.conversations(new Wanted(metric, null, scope), null, 10_000).stream()
                .map(BehindStore.Found::conversation)
                .toList();
    }

    @Test
    void a_share_is_the_part_of_what_it_is_a_part_of() {
        var overview = reports.overview(new Scope(WEEK, null), Language.RU);
        var wentOn = figure(overview, Metric.WENT_ON).now();
        assertThat(wentOn.n()).isEqualTo(count(overview, Metric.MENU_SHOWN));
        assertThat(Objects.requireNonNull(wentOn.value())).isEqualTo((double) wentOn.count() / wentOn.n());
    }

    @Test
    void the_longest_comes_first_and_the_median_stands_in_the_middle() {
        var scope = new Scope(WEEK, null);
        var overview = reports.overview(scope, Language.RU);
        var waits = reports.conversations(new Wanted(Metric.FIRST_RESPONSE, null, scope), null, 10_000).stream()
                .map(found -> Objects.requireNonNull(found.measure()))
                .toList();
        assertThat(waits).isSortedAccordingTo((a, b) -> Double.compare(b, a));
        var value = figure(overview, Metric.FIRST_RESPONSE).now();
        var notAbove = waits.stream()
                .filter(wait -> wait <= Objects.requireNonNull(value.value()))
                .count();
        assertThat(notAbove).isGreaterThanOrEqualTo((waits.size() + 1) / 2);
        assertThat(waits).contains(value.value(), value.p90());
    }

    private long listed(Figure figure, Scope scope) {
        var wanted = new Wanted(Metric.of(figure.key()).orElseThrow(), figure.subject(), scope);
        var seen = new HashSet<UUID>();
        @Nullable Mark after = null;
        while (true) {
            var page = reports.conversations(wanted, after, 37);
            for (var found : page) assertThat(seen.add(found.conversation())).isTrue();
            if (page.isEmpty()) break;
            after = new Mark(page.getLast().rank(), page.getLast().conversation());
        }
        assertThat(reports.count(wanted)).isEqualTo(seen.size());
        return seen.size();
    }

    private static long sum(Overview overview, Metric... metrics) {
        var sum = 0L;
        for (var metric : metrics) sum += count(overview, metric);
        return sum;
    }

    private static long count(Overview overview, Metric metric) {
        return figure(overview, metric).now().count();
    }

    private static Figure figure(Overview overview, Metric metric) {
        return overview.figures().stream()
                .filter(one -> one.key().equals(metric.key()) && one.subject() == null)
                .findFirst()
                .orElseThrow();
    }
}
