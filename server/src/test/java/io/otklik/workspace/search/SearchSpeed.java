package io.otklik.workspace.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.otklik.platform.Ids;
import io.otklik.platform.Language;
import io.otklik.platform.OperatorId;
import io.otklik.platform.OtklikTest;
import io.otklik.workspace.Shop;
import io.otklik.workspace.Viewer;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// How fast the search is with a hundred thousand conversations of six messages each. It takes its time, so it runs
/// only when it is called by name: `./mvnw -pl server test -Dtest=SearchSpeed`.
@OtklikTest
class SearchSpeed {

    private static final Duration GOAL = Duration.ofMillis(500);

    @Autowired
    Search search;

    @Autowired
    Crowd crowd;

    @Autowired
    Shop shop;

    @Autowired
    Clock clock;

    @Autowired
    Ids ids;

    @Test
    void a_hundred_thousand_conversations_are_searched_at_once() {
        var team = shop.crew("Первая линия").id();
        for (var part = 0; part < 20; part++)
            crowd.fill(5_000, team, clock.instant().minus(Duration.ofDays(18L * part)));
        crowd.analyze();
        var me = new OperatorId(ids.next());
        var viewers =
                List.of(new Viewer(me, Language.RU, true, Set.of()), new Viewer(me, Language.RU, false, Set.of(team)));
        var slow = new ArrayList<String>();
        for (var query : List.of("слово17 ", "слово17 слово18 ", "слово1", "отпуск", "слово17 отпуск", "нетакого "))
            for (var viewer : viewers) measure(slow, viewer, query);
        assertThat(slow).isEmpty();
    }

    private void measure(List<String> slow, Viewer viewer, String query) {
        var times = new ArrayList<Long>();
        var found = 0;
        for (var i = 0; i < 20; i++) {
            var began = System.nanoTime();
            found = search.page(viewer, query, Filter.NONE, null, 30).items().size();
            times.add(System.nanoTime() - began);
        }
        times.sort(null);
        var p95 = Duration.ofNanos(times.get(18));
        System.out.printf(
                "%-16s %-10s found %2d  median %4d ms  p95 %4d ms%n",
                query,
                viewer.supervises() ? "supervisor" : "operator",
                found,
                Duration.ofNanos(times.get(10)).toMillis(),
                p95.toMillis());
        if (p95.compareTo(GOAL) > 0) slow.add(query + " " + p95);
    }
}
