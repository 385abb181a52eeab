package io.otklik.robot;

import io.otklik.platform.outbound.ClientKey;
import io.otklik.platform.outbound.Outgoing;
import io.otklik.robot.mapping.Flaw;
import io.otklik.robot.mapping.Mapping;
import io.otklik.robot.mapping.Unmappable;
import io.otklik.robot.words.FormText;
import io.otklik.robot.words.JsonText;
import io.otklik.robot.words.Multipart;
import io.otklik.robot.words.XmlWriter;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Puts a task into the words of the other system: address, headers and body of the request.
final class Question {

    /// Bytes of an answer that are read at most.
    static final int LARGEST_ANSWER = 2 * 1024 * 1024;

    private Question() {}

    /// @param uploads files from the chat, for a form with files
    /// @throws Unmappable when the inputs do not fit the operation
    static Outgoing of(Errand errand, List<Multipart.Upload> uploads) {
        var connector = errand.connector();
        var operation = errand.operation();
        var headers = headers(connector, accept(operation.task().receives()));
        headers.put("Idempotency-Key", errand.key());
        if (errand.callback() != null)
            headers.put("Otklik-Callback", errand.callback().toString());
        var body = new byte[0];
        if (operation.sendsBody()) {
            var edge = edge(errand.key());
            headers.put("Content-Type", type(operation.task().sends(), edge));
            body = body(operation, errand.inputs(), uploads, edge);
        }
        return outgoing(
                connector, operation.task().method(), address(connector, operation, errand.inputs()), headers, body);
    }

    /// How a long task is doing.
    static Outgoing ofPoll(Connector connector, Operation operation, Map<String, Object> inputs, String ticket) {
        var later = operation.task().later();
        var all = new LinkedHashMap<>(inputs);
        all.put("ticket", ticket);
        var path = filled(String.valueOf(later == null ? null : later.path()), all);
        var headers = headers(connector, accept(operation.task().receives()));
        return outgoing(connector, "GET", resolved(connector, path, ""), headers, new byte[0]);
    }

    /// For a file that an answer names. Our password goes to no other place than the connector's own.
    static Outgoing ofFile(Connector connector, String url, int largest) {
        var address = connector.address().resolve(url);
        if (!Paths.sameOrigin(address, connector.address())) throw new Unmappable(Flaw.FILE_OUTSIDE);
        var asked = outgoing(connector, "GET", withKey(connector, address), headers(connector, "*/*"), new byte[0]);
        return new Outgoing(
                asked.method(),
                asked.address(),
                asked.headers(),
                asked.body(),
                asked.patience(),
                largest,
                asked.identity());
    }

    private static Outgoing outgoing(
            Connector connector, String method, URI address, Map<String, String> headers, byte[] body) {
        return new Outgoing(
                method, address, headers, body, connector.patience(), LARGEST_ANSWER, identity(connector.signIn()));
    }

    private static @Nullable ClientKey identity(SignIn signIn) {
        return signIn instanceof SignIn.Mtls(var certificate, var key)
                ? new ClientKey(Pem.certificates("certificate", certificate), Pem.key("secret", key))
                : null;
    }

    private static LinkedHashMap<String, String> headers(Connector connector, String accept) {
        var headers = new LinkedHashMap<String, String>();
        headers.put("Accept", accept);
        connector.signIn().authorization().ifPresent(it -> headers.put("Authorization", it));
        if (connector.signIn() instanceof SignIn.ApiKey(var inQuery, var name, var key) && !inQuery)
            headers.put(name, key);
        return headers;
    }

    private static String accept(Wording wording) {
        return switch (wording) {
            case XML -> "application/xml, text/xml, */*;q=0.5";
            case FORM -> "application/x-www-form-urlencoded, */*;q=0.5";
            case JSON, ODATA, MULTIPART -> "application/json, */*;q=0.5";
        };
    }

    private static String type(Wording wording, String edge) {
        return switch (wording) {
            case JSON, ODATA -> "application/json";
            case XML -> "application/xml; charset=utf-8";
            case FORM -> "application/x-www-form-urlencoded";
            case MULTIPART -> "multipart/form-data; boundary=" + edge;
        };
    }

    private static URI address(Connector connector, Operation operation, Map<String, Object> inputs) {
        return resolved(connector, filled(operation.task().path(), inputs), query(operation, inputs));
    }

    private static URI resolved(Connector connector, String path, String query) {
        var address = connector.address().resolve(query.isEmpty() ? path : path + "?" + query);
        if (!Paths.under(connector.address(), address)) throw new Unmappable(Flaw.PATH_OUTSIDE);
        return withKey(connector, URI.create(address.toASCIIString()));
    }

    private static URI withKey(Connector connector, URI address) {
        if (!(connector.signIn() instanceof SignIn.ApiKey(var inQuery, var name, var key)) || !inQuery) return address;
        var joint = address.getRawQuery() == null ? "?" : "&";
        return URI.create(address + joint + encoded(name) + "=" + encoded(key));
    }

    private static String filled(String path, Map<String, Object> inputs) {
        return Paths.INPUT
                .matcher(path)
                .replaceAll(found -> segment(found.group(1), inputs).replace("$", "\\$"));
    }

    private static String segment(String name, Map<String, Object> inputs) {
        var value = text(inputs.get(name));
        if (value.isBlank() || value.equals(".") || value.equals("..")) throw new Unmappable(Flaw.PATH_NEEDS, name);
        return encoded(value);
    }

    private static String query(Operation operation, Map<String, Object> inputs) {
        if (operation.translation().query().isEmpty()) return "";
        if (!(Mapping.evaluate(operation.translation().query(), inputs) instanceof Map<?, ?> parameters))
            throw new Unmappable(Flaw.QUERY_NO_OBJECT);
        return parameters.entrySet().stream()
                .map(it -> encoded(text(it.getKey())) + "=" + encoded(text(it.getValue())))
                .collect(Collectors.joining("&"));
    }

    private static byte[] body(
            Operation operation, Map<String, Object> inputs, List<Multipart.Upload> uploads, String edge) {
        var expression = operation.translation().body();
        var content = expression.isEmpty() ? plain(operation, inputs) : Mapping.evaluate(expression, inputs);
        return switch (operation.task().sends()) {
            case JSON, ODATA -> JsonText.write(content);
            case FORM -> FormText.write(content);
            case XML -> XmlWriter.write(content);
            case MULTIPART -> Multipart.write(content, uploads, edge);
        };
    }

    /// The inputs as they are; in a form with files these go as files.
    private static Map<String, Object> plain(Operation operation, Map<String, Object> inputs) {
        if (operation.task().sends() != Wording.MULTIPART) return inputs;
        var plain = new LinkedHashMap<>(inputs);
        operation.task().takes().forEach((name, input) -> {
            if (input.type() == ValueKind.FILE) plain.remove(name);
        });
        return plain;
    }

    /// The same for every attempt, so that a repetition is one to the byte.
    private static String edge(String key) {
        return "otklik-" + java.util.UUID.nameUUIDFromBytes(("edge " + key).getBytes(StandardCharsets.UTF_8));
    }

    private static String text(@Nullable Object value) {
        return switch (value) {
            case String text -> text;
            case Number number -> number.toString();
            case Boolean bool -> bool.toString();
            case null -> "";
            case Object _ -> throw new Unmappable(Flaw.ADDRESS_KIND);
        };
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
