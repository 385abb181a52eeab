package io.otklik.journeys;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import io.otklik.journeys.AccessRow.Caller;
import io.otklik.platform.OtklikTest;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Who may call what. Every route has a row in `access-matrix.tsv`, and every row is tried by every kind of caller.
@OtklikTest
class AccessMatrixTest {

    @Autowired
    Routes routes;

    @Autowired
    Callers callers;

    private final List<AccessRow> rows = AccessRow.all();

    @Test
    void every_route_has_a_row() {
        var missing = routes.all().stream().map(Routes.Route::name).collect(toCollection(TreeSet::new));
        rows.forEach(row -> missing.remove(row.route()));
        assertThat(missing)
                .as("Routes without a row in src/test/resources/access-matrix.tsv")
                .isEmpty();
    }

    @Test
    void every_row_has_a_route() {
        assertThat(rows.stream().map(AccessRow::route))
                .isSubsetOf(routes.all().stream().map(Routes.Route::name).collect(toSet()));
    }

    @Test
    void every_caller_gets_what_the_row_says() {
        var wrong = new ArrayList<String>();
        for (var row : rows)
            for (var caller : Caller.values()) {
                var status = callers.call(row, caller).status();
                if (!row.fits(caller, status)) wrong.add(row.says(caller) + ", but was " + status);
            }
        assertThat(wrong).isEmpty();
    }
}
