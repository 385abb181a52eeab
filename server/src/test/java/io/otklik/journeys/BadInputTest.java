package io.otklik.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import io.otklik.journeys.AccessRow.Caller;
import io.otklik.platform.ForVisitor;
import io.otklik.platform.OtklikTest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestBody;

/// What nobody should send, sent to every route that reads JSON, by somebody who may call it.
@OtklikTest
class BadInputTest {

    /// Fields by which people elsewhere lifted their own restrictions or poisoned objects.
    private static final List<String> SMUGGLED = List.of(
            "role",
            "roles",
            "permissions",
            "verified",
            "ownerId",
            "createdAt",
            "disabledAt",
            "passwordHash",
            "id",
            "personId",
            "seq",
            "author",
            "__proto__",
            "constructor",
            "prototype",
            "@class",
            "@type");

    private static final Map<String, String> BROKEN = new LinkedHashMap<>();

    static {
        BROKEN.put("nothing", "");
        BROKEN.put("null", "null");
        BROKEN.put("a text", "\"text\"");
        BROKEN.put("a list", "[]");
        BROKEN.put("half an object", "{\"name\":");
        BROKEN.put("two objects", "{}{}");
        BROKEN.put("10,000 lists deep", "[".repeat(10_000) + "]".repeat(10_000));
        BROKEN.put("10,000 objects deep", "{\"name\":".repeat(10_000) + "1" + "}".repeat(10_000));
        BROKEN.put("a number of 10,000 digits", "{\"name\":" + "9".repeat(10_000) + "}");
        BROKEN.put("too much", "{\"name\":\"" + "x".repeat(300 * 1024) + "\"}");
    }

    @Autowired
    Routes routes;

    @Autowired
    Callers callers;

    private final Map<String, Map<String, String>> things = new HashMap<>();

    @Test
    void a_field_that_a_request_does_not_have_is_refused_everywhere() {
        var wrong = new ArrayList<String>();
        for (var route : readingJson())
            for (var field : SMUGGLED) {
                if (fields(route).contains(field)) continue;
                var answer = send(route, smuggling(field));
                if (answer.status() != 400 || !answer.problem().equals("unknown-field"))
                    wrong.add(route.name() + " with " + field + ": " + answer.status() + " " + answer.text());
            }
        assertThat(wrong).isEmpty();
    }

    @Test
    void what_cannot_be_read_gets_a_clear_answer_everywhere() {
        var wrong = new ArrayList<String>();
        for (var route : readingJson())
            BROKEN.forEach((name, body) -> {
                if (mayBeEmpty(route) && Set.of("nothing", "null").contains(name)) return;
                var answer = send(route, _ -> body);
                if (answer.status() < 400
                        || answer.status() >= 500
                        || answer.at("/detail").isEmpty())
                    wrong.add(route.name() + " with " + name + ": " + answer.status() + " " + answer.text());
            });
        assertThat(wrong).isEmpty();
    }

    private List<Routes.Route> readingJson() {
        return routes.all().stream().filter(route -> body(route) != null).toList();
    }

    private Web.Answer send(Routes.Route route, UnaryOperator<String> change) {
        var row = AccessRow.all().stream()
                .filter(one -> one.route().equals(route.name()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No row in the access matrix for " + route.name()));
        var caller = route.handler().hasMethodAnnotation(ForVisitor.class) ? Caller.VISITOR : Caller.ADMINISTRATOR;
        // Such requests are refused before anything is done, so what they name is made once for each route.
        var values = things.computeIfAbsent(row.route(), _ -> callers.things(row));
        return callers.keptBrowser(
                caller, web -> web.send(row.method(), row.pathWith(values), change.apply(row.bodyWith(values))));
    }

    /// The row's own body, which may be read, with one field more.
    private static UnaryOperator<String> smuggling(String field) {
        var more = "\"" + field + "\":\"x\"";
        return body -> body.equals("{}") ? "{" + more + "}" : "{" + more + "," + body.substring(1);
    }

    private static MethodParameter body(Routes.Route route) {
        return Arrays.stream(route.handler().getMethodParameters())
                .filter(parameter -> parameter.hasParameterAnnotation(RequestBody.class))
                .findFirst()
                .orElse(null);
    }

    private static boolean mayBeEmpty(Routes.Route route) {
        return !body(route).getParameterAnnotation(RequestBody.class).required();
    }

    private static Set<String> fields(Routes.Route route) {
        var type = body(route).getParameterType();
        assertThat(type.isRecord()).as(route.name() + " reads a closed type").isTrue();
        return Arrays.stream(type.getRecordComponents())
                .map(component -> component.getName())
                .collect(Collectors.toSet());
    }
}
