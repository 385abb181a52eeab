package io.otklik.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import io.otklik.journeys.AccessRow.Caller;
import io.otklik.platform.ForVisitor;
import io.otklik.platform.Ids;
import io.otklik.platform.OtklikTest;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestBody;

/// An id inside a body goes through the same doors as one in an address: what is not there, or not the caller's, is
/// refused, whichever field names it.
@OtklikTest
class ForeignIdsTest {

    /// Ids that the caller makes.
    private static final Set<String> OWN = Set.of("clientId");

    @Autowired
    Routes routes;

    @Autowired
    Callers callers;

    @Autowired
    Ids ids;

    @Test
    void an_id_of_nothing_is_refused_in_every_field() {
        var tried = new ArrayList<String>();
        var wrong = new ArrayList<String>();
        for (var route : routes.all())
            body(route).forEach(field -> {
                if (OWN.contains(field.getName())) return;
                tried.add(route.name() + " " + field.getName());
                var row = AccessRow.all().stream()
                        .filter(one -> one.route().equals(route.name()))
                        .findFirst()
                        .orElseThrow();
                var values = callers.things(row);
                var id = "\"" + ids.next() + "\"";
                var sent =
                        with(row.bodyWith(values), field.getName(), many(field.getGenericType()) ? "[" + id + "]" : id);
                var visitor = route.handler().hasMethodAnnotation(ForVisitor.class);
                var answer = callers.browser(visitor ? Caller.VISITOR : Caller.ADMINISTRATOR)
                        .send(row.method(), row.pathWith(values), sent);
                if (!refused(answer))
                    wrong.add(route.name() + " " + field.getName() + ": " + answer.status() + " " + sent);
            });
        assertThat(wrong).isEmpty();
        assertThat(tried).hasSizeGreaterThan(8);
    }

    /// An act on many is told for each of them.
    private static boolean refused(Web.Answer answer) {
        var items = answer.status() == 200 ? answer.json().at("/items") : null;
        return items == null
                ? answer.status() >= 400 && answer.status() < 500
                : !items.isEmpty()
                        && items.valueStream()
                                .noneMatch(item -> item.at("/done").asBoolean(true));
    }

    private static Stream<RecordComponent> body(Routes.Route route) {
        return Arrays.stream(route.handler().getMethodParameters())
                .filter(parameter -> parameter.hasParameterAnnotation(RequestBody.class))
                .map(MethodParameter::getParameterType)
                .filter(Class::isRecord)
                .flatMap(type -> Arrays.stream(type.getRecordComponents()))
                .filter(field -> isId(field.getGenericType()) || many(field.getGenericType()));
    }

    private static boolean many(Type type) {
        return type instanceof ParameterizedType list
                && list.getRawType() instanceof Class<?> raw
                && Collection.class.isAssignableFrom(raw)
                && isId(list.getActualTypeArguments()[0]);
    }

    private static boolean isId(Type type) {
        return type instanceof Class<?> plain
                && (plain == UUID.class
                        || plain.isRecord()
                                && plain.getSimpleName().endsWith("Id")
                                && List.of(plain.getRecordComponents()).stream()
                                        .allMatch(part -> part.getType() == UUID.class));
    }

    /// The row's own body, one field of it replaced or added.
    private static String with(String body, String field, String value) {
        var rest = body.replaceAll("\"" + field + "\":(\"[^\"]*\"|\\[[^]]*]|[^,}]*),?", "")
                .replaceAll(",}$", "}");
        var more = "\"" + field + "\":" + value;
        return rest.equals("{}") ? "{" + more + "}" : "{" + more + "," + rest.substring(1);
    }
}
