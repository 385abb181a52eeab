package io.otklik.workspace.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.otklik.platform.Ids;
import io.otklik.platform.Language;
import io.otklik.platform.OperatorId;
import io.otklik.platform.OtklikTest;
import io.otklik.workspace.Shop;
import io.otklik.workspace.Viewer;
import io.otklik.workspace.search.HitStore.Wanted;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/// However many conversations there are, looking for a word reads no table from end to end.
@OtklikTest
class SearchPlanTest {

    @Autowired
    HitStore store;

    @Autowired
    Crowd crowd;

    @Autowired
    Shop shop;

    @Autowired
    Clock clock;

    @Autowired
    Ids ids;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void a_word_is_found_by_an_index_by_whoever_looks() {
        var team = shop.crew("Первая линия").id();
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            crowd.fill(10_000, team, clock.instant());
            crowd.analyze();
            var me = new OperatorId(ids.next());
            var vera = new Viewer(me, Language.RU, true, Set.of());
            var oleg = new Viewer(me, Language.RU, false, Set.of(team));
            for (var query : List.of("('слово17' | 'слов17')", "('отпуск':*)", "('слово17':*) & ('отпуск')"))
                for (var viewer : List.of(vera, oleg)) {
                    var wanted = new Wanted(viewer, query, null, Filter.NONE, clock.instant());
                    assertThat(String.join("\n", store.plan(wanted)))
                            .as(query + " by " + (viewer.supervises() ? "a supervisor" : "an operator"))
                            .doesNotContain("Seq Scan");
                }
        });
    }
}
