package io.otklik.robot;

import io.otklik.platform.outbound.Outgoing;
import io.otklik.robot.mapping.Mapping;
import io.otklik.robot.mapping.Unmappable;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// Puts a task into the words of the other system: address, headers and body of the request.
final class Question {

    /// Bytes of an answer that are read at most.
    static final int LARGEST_ANSWER = 2 * 1024 * 1024;

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Question() {}

    /// @throws Unmappable when the inputs do not fit the operation
    static Outgoing of(Connector connector, Operation operation, Map<String, Object> inputs, String key) {
        var headers = headers(connector);
        headers.put("Idempotency-Key", key);
        return new Outgoing(
                operation.task().method(),
                address(connector, operation, inputs),
                headers,
                operation.sendsBody() ? body(operation, inputs) : new byte[0],
                connector.patience(),
                LARGEST_ANSWER);
    }

    /// For a file that an answer names. Our password goes to no other place than the connector's own.
    static Outgoing ofFile(Connector connector, String url, int largest) {
        var address = connector.address().resolve(url);
        if (!Paths.sameOrigin(address, connector.address()))
            throw new Unmappable("A file lies outside the robot's address");
        return new Outgoing("GET", address, headers(connector), new byte[0], connector.patience(), largest);
    }

    private static Map<String, String> headers(Connector connector) {
        var headers = new LinkedHashMap<String, String>();
        headers.put("Accept", "application/json, */*;q=0.5");
        connector.signIn().authorization().ifPresent(it -> headers.put("Authorization", it));
        return headers;
    }

    private static URI address(Connector connector, Operation operation, Map<String, Object> inputs) {
        var path = Paths.INPUT.matcher(operation.task().path()).replaceAll(found -> segment(found.group(1), inputs));
        var query = query(operation, inputs);
        var address = connector.address().resolve(query.isEmpty() ? path : path + "?" + query);
        if (!Paths.under(connector.address(), address)) throw new Unmappable("The path leaves the robot's address");
        return URI.create(address.toASCIIString());
    }

    private static String segment(String name, Map<String, Object> inputs) {
        var value = text(inputs.get(name));
        if (value.isBlank() || value.equals(".") || value.equals("..")) throw new Unmappable("The path needs " + name);
        return encoded(value);
    }

    private static String query(Operation operation, Map<String, Object> inputs) {
        if (operation.translation().query().isEmpty()) return "";
        if (!(Mapping.evaluate(operation.translation().query(), inputs) instanceof Map<?, ?> parameters))
            throw new Unmappable("The expression for the query gives no object");
        return parameters.entrySet().stream()
                .map(it -> encoded(text(it.getKey())) + "=" + encoded(text(it.getValue())))
                .collect(Collectors.joining("&"));
    }

    private static byte[] body(Operation operation, Map<String, Object> inputs) {
        var expression = operation.translation().body();
        return JSON.writeValueAsBytes(expression.isEmpty() ? inputs : Mapping.evaluate(expression, inputs));
    }

    private static String text(@Nullable Object value) {
        return switch (value) {
            case String text -> text;
            case Number number -> number.toString();
            case Boolean bool -> bool.toString();
            case null -> "";
            case Object _ -> throw new Unmappable("A part of the address must be a text or a number");
        };
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
