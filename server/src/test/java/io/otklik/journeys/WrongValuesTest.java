package io.otklik.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import io.otklik.journeys.AccessRow.Caller;
import io.otklik.platform.ForVisitor;
import io.otklik.platform.OtklikTest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;

/// Every field, every parameter and every part of an address takes a wrong value without breaking: the caller hears
/// what is wrong, and no statement of ours is changed by it.
@OtklikTest
class WrongValuesTest {

    private static final List<String> JSON = List.of(
            "null",
            "1",
            "-1",
            "1e400",
            "true",
            "\"\"",
            "\" \"",
            "\"x\"",
            "\"a\\u0000b\"",
            "\"\\uD800\"",
            "\"'; drop table conversation.entry; --\"",
            "\"" + "щ".repeat(20_000) + "\"",
            "[]",
            "[null]",
            "[1]",
            "[\"a\\u0000b\"]",
            "{}",
            "{\"ru\":null}",
            "{\"x\":\"a\\u0000b\"}",
            "\"0190a0a0-0000-7000-8000-00000000dead\"",
            "[\"0190a0a0-0000-7000-8000-00000000dead\"]");

    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "'",
            "' or 1=1 --",
            "\"; drop table staff.person; --",
            "%",
            "_%_",
            "\\",
            "$1",
            ":id",
            "${7*7}",
            "#{T(java.lang.Runtime).getRuntime()}",
            "{{constructor}}",
            "a\u0000b",
            "\u202e",
            "\ud83d\ude00",
            "-1",
            "0",
            "99999999999999999999",
            "NaN",
            "1; select pg_sleep(10)",
            "0190a0a0-0000-7000-8000-00000000dead",
            "../../etc/passwd",
            "щ".repeat(2000));

    @Autowired
    Routes routes;

    @Autowired
    Callers callers;

    @Test
    void a_wrong_value_in_any_field_is_answered_clearly() {
        var wrong = new ArrayList<String>();
        for (var route : routes.all()) {
            var body = parameters(route)
                    .filter(parameter -> parameter.hasParameterAnnotation(RequestBody.class))
                    .findFirst();
            if (body.isEmpty()) continue;
            var row = row(route);
            var values = callers.things(row);
            var path = row.pathWith(values);
            for (var field : body.get().getParameterType().getRecordComponents())
                for (var value : JSON) {
                    var sent = with(row.bodyWith(values), field.getName(), value);
                    look(route, "PUT".equals(row.method()) ? "PUT" : row.method(), path, sent, wrong);
                }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void a_wrong_value_in_any_parameter_is_answered_clearly() {
        var wrong = new ArrayList<String>();
        for (var route : routes.all())
            parameters(route)
                    .filter(parameter -> parameter.hasParameterAnnotation(RequestParam.class))
                    .map(WrongValuesTest::name)
                    .filter(name -> !name.equals("file"))
                    .forEach(name -> {
                        var row = row(route);
                        var path = row.pathWith(callers.things(row));
                        for (var text : TEXTS)
                            look(
                                    route,
                                    row.method(),
                                    path + needed(route, name) + name + "=" + encoded(text),
                                    null,
                                    wrong);
                    });
        assertThat(wrong).isEmpty();
    }

    @Test
    void a_wrong_part_of_an_address_names_nothing() {
        var wrong = new ArrayList<String>();
        for (var route : routes.all()) {
            if (route.name().contains("/f/")
                    || parameters(route).noneMatch(parameter -> parameter.hasParameterAnnotation(PathVariable.class)))
                continue;
            var row = row(route);
            for (var text : TEXTS) {
                if (text.isBlank() || text.contains("..")) continue;
                var path = row.path().replaceAll("\\{\\w+}", encoded(text).replace("$", "\\$"));
                look(route, row.method(), path, row.writes() ? "{}" : null, wrong);
            }
        }
        assertThat(wrong).isEmpty();
    }

    private void look(Routes.Route route, String method, String path, String body, List<String> wrong) {
        var visitor = route.handler().hasMethodAnnotation(ForVisitor.class);
        var answer = callers.keptBrowser(
                visitor ? Caller.VISITOR : Caller.ADMINISTRATOR, web -> web.send(method, path, body));
        var clear = answer.status() < 400
                || answer.status() < 500
                        && (answer.json().isMissingNode()
                                || !answer.at("/detail").isEmpty());
        if (!clear) wrong.add(route.name() + " " + shown(path) + " " + shown(body) + ": " + answer.status());
    }

    private static AccessRow row(Routes.Route route) {
        return AccessRow.all().stream()
                .filter(one -> one.route().equals(route.name()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No row in the access matrix for " + route.name()));
    }

    private static Stream<MethodParameter> parameters(Routes.Route route) {
        return Arrays.stream(route.handler().getMethodParameters());
    }

    private static String name(MethodParameter parameter) {
        var named = parameter.getParameterAnnotation(RequestParam.class).name();
        return named.isEmpty() ? parameter.getParameter().getName() : named;
    }

    /// The other parameters a route cannot do without.
    private static String needed(Routes.Route route, String but) {
        var all = new StringBuilder("?");
        parameters(route)
                .filter(parameter -> parameter.hasParameterAnnotation(RequestParam.class))
                .filter(parameter ->
                        parameter.getParameterAnnotation(RequestParam.class).required())
                .map(WrongValuesTest::name)
                .filter(name -> !name.equals(but))
                .forEach(name -> all.append(name).append("=1&"));
        return all.toString();
    }

    /// The row's own body, one field of it replaced or added.
    private static String with(String body, String field, String value) {
        var rest = body.replaceAll("\"" + field + "\":(\"[^\"]*\"|\\{[^}]*}|[^,}]*),?", "")
                .replaceAll(",}$", "}");
        var more = "\"" + field + "\":" + value;
        return rest.equals("{}") ? "{" + more + "}" : "{" + more + "," + rest.substring(1);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static String shown(String text) {
        return text == null ? "" : text.length() > 160 ? text.substring(0, 160) + "…" : text;
    }
}
