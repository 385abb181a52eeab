package io.otklik.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import io.otklik.analytics.BehindStore.Wanted;
import io.otklik.platform.Language;
import io.otklik.platform.OtklikTest;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// How fast reports are with a hundred thousand conversations, all of them in the month looked at or the one before.
/// It takes its time, so it runs only when it is called by name: `./mvnw -pl server test -Dtest=ReportsSpeed`.
@OtklikTest
class ReportsSpeed {

    private static final LocalDate FIRST = LocalDate.of(2024, 6, 1);
    private static final Period MONTH = Period.of(FIRST, FIRST.plusDays(29), ZoneId.of("Europe/Moscow"));
    private static final Duration GOAL = Duration.ofMillis(300);

    @Autowired
    Reports reports;

    @Autowired
    FactWriter writer;

    @Autowired
    JdbcClient sql;

    @Test
    void an_overview_and_any_list_of_a_hundred_thousand_conversations_come_at_once() {
        var traffic = new Traffic(11, MONTH.before(MONTH.to()).from(), 60);
        for (var i = 0; i < 100; i++) writer.write(traffic.conversations(1_000));
        sql.sql("vacuum analyze analytics.conversation_fact").update();
        sql.sql("vacuum analyze analytics.chain_fact").update();
        sql.sql("vacuum analyze analytics.handoff_fact").update();
        var scope = new Scope(MONTH, null);

        var slow = new ArrayList<String>();
        measure(slow, "overview", () -> reports.overview(scope, Language.RU));
        measure(slow, "overview of a team", () -> reports.overview(new Scope(MONTH, Story.TAXES), Language.RU));
        for (var metric : Metric.values()) {
            var wanted = new Wanted(metric, null, scope);
            measure(slow, metric.key(), () -> {
                reports.conversations(wanted, null, 50);
                reports.count(wanted);
            });
        }
        assertThat(slow).isEmpty();
    }

    private static void measure(List<String> slow, String what, Runnable deed) {
        var times = new ArrayList<Long>();
        for (var i = 0; i < 30; i++) {
            var began = System.nanoTime();
            deed.run();
            times.add((System.nanoTime() - began) / 1_000_000);
        }
        times.sort(Long::compare);
        var line = "%s: p50 %d ms, p95 %d ms".formatted(what, times.get(15), times.get(28));
        System.out.println(line);
        if (times.get(28) > GOAL.toMillis()) slow.add(line);
    }
}
