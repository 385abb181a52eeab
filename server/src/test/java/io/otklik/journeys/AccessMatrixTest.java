package io.otklik.journeys;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import io.otklik.journeys.AccessRow.Caller;
import io.otklik.platform.OtklikTest;
import io.otklik.staff.Cast;
import io.otklik.staff.Role;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Who may call what. Every route has a row in `access-matrix.tsv`, and every row is tried by every kind of caller.
@OtklikTest
class AccessMatrixTest {

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping routes;

    @Autowired
    Cast cast;

    @Autowired
    List<AccessCast> casts;

    private final List<AccessRow> rows = rows();

    @BeforeEach
    void nobody_has_mistyped_yet() {
        cast.forgetAttempts();
    }

    @Test
    void every_route_has_a_row() {
        var missing = served();
        rows.forEach(row -> missing.remove(row.route()));
        assertThat(missing)
                .as("Routes without a row in src/test/resources/access-matrix.tsv")
                .isEmpty();
    }

    @Test
    void every_row_has_a_route() {
        assertThat(rows.stream().map(AccessRow::route)).isSubsetOf(served());
    }

    @Test
    void every_caller_gets_what_the_row_says() {
        var wrong = new ArrayList<String>();
        var people = people();
        for (var row : rows)
            for (var caller : Caller.values()) {
                cast.forgetAttempts();
                var values = things(row);
                var web = browser(caller, people);
                var answer = web.send(row.method(), row.pathWith(values), body(row, values));
                if (!row.fits(caller, answer.status()))
                    wrong.add(row.route() + " " + row.things() + ": " + caller + " got " + answer.status()
                            + " instead of " + row.cells().get(caller.ordinal()));
            }
        assertThat(wrong).isEmpty();
    }

    private SortedSet<String> served() {
        return routes.getHandlerMethods().entrySet().stream()
                .filter(route ->
                        !ErrorController.class.isAssignableFrom(route.getValue().getBeanType()))
                .flatMap(route -> names(route.getKey()))
                .collect(toCollection(TreeSet::new));
    }

    private static Stream<String> names(RequestMappingInfo route) {
        var paths = Objects.requireNonNull(route.getPathPatternsCondition()).getPatternValues();
        return route.getMethodsCondition().getMethods().stream()
                .flatMap(method -> paths.stream().map(path -> method + " " + path));
    }

    private Map<Caller, Cast.Member> people() {
        return Stream.of(Role.values())
                .collect(toMap(role -> Caller.valueOf(role.name()), role -> cast.somebody("Проба Прав", role)));
    }

    private Web browser(Caller caller, Map<Caller, Cast.Member> people) {
        return switch (caller) {
            case NOBODY -> cast.nobody();
            case VISITOR -> cast.nobody().with("Authorization", "Bearer " + visitorToken());
            case OPERATOR, SUPERVISOR, AUTHOR, ADMINISTRATOR -> cast.signedIn(people.get(caller));
        };
    }

    private String visitorToken() {
        return casts.stream()
                .map(AccessCast::visitorToken)
                .flatMap(Optional::stream)
                .findFirst()
                .orElse("nobody-gives-visitors-yet");
    }

    private Map<String, String> things(AccessRow row) {
        var all = new HashMap<String, Supplier<String>>();
        casts.forEach(one -> all.putAll(one.things()));
        return row.named().stream().collect(toMap(name -> name, name -> make(name, all)));
    }

    private static String make(String name, Map<String, Supplier<String>> things) {
        var thing = things.get(name);
        if (thing == null) throw new AssertionError("No AccessCast makes @" + name + "; there are " + things.keySet());
        return thing.get();
    }

    private static String body(AccessRow row, Map<String, String> values) {
        return Set.of("POST", "PUT", "PATCH").contains(row.method()) ? row.bodyWith(values) : null;
    }

    private static List<AccessRow> rows() {
        var stream = Objects.requireNonNull(AccessMatrixTest.class.getResourceAsStream("/access-matrix.tsv"));
        try (var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(AccessRow::of)
                    .toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
