package io.otklik.journeys;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// One line of `access-matrix.tsv`: a route, perhaps with things put into its path and body, and what each caller
/// gets.
///
/// @param things what stands in the path's places, as in `id=@another-session`; `-` = made up, so nothing is found
/// @param cells  for each of [Caller] a status, several as in `200/404`, or `yes` for any but 401 and 403 (and 404,
///   where nothing is made up)
/// @param body   JSON to send, things by name; `{}` if the line ends before
record AccessRow(String method, String path, String things, List<String> cells, String body) {

    enum Caller {
        NOBODY,
        VISITOR,
        OPERATOR,
        SUPERVISOR,
        AUTHOR,
        ADMINISTRATOR
    }

    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");
    private static final Pattern THING = Pattern.compile("@([a-z-]+)");

    static AccessRow of(String line) {
        var columns = line.split("\\t+");
        var end = 3 + Caller.values().length;
        if (columns.length < end) throw new IllegalArgumentException("Not a row of the access matrix: " + line);
        var body = columns.length > end ? columns[end] : "{}";
        return new AccessRow(
                columns[0], columns[1], columns[2], List.of(columns).subList(3, end), body);
    }

    static List<AccessRow> all() {
        var stream = Objects.requireNonNull(AccessRow.class.getResourceAsStream("/access-matrix.tsv"));
        try (var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(AccessRow::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean writes() {
        return Set.of("POST", "PUT", "PATCH").contains(method);
    }

    String says(Caller caller) {
        return route() + " " + things + ": " + caller + " should get " + cells.get(caller.ordinal());
    }

    String route() {
        return method + " " + path;
    }

    boolean madeUp() {
        return things.equals("-") && path.contains("{");
    }

    /// The things this row names.
    Set<String> named() {
        return THING.matcher(things + body).results().map(name -> name.group(1)).collect(Collectors.toSet());
    }

    String pathWith(Map<String, String> values) {
        return PLACE.matcher(path).replaceAll(place -> thing(place.group(1), values));
    }

    String bodyWith(Map<String, String> values) {
        return THING.matcher(body).replaceAll(name -> values.get(name.group(1)));
    }

    /// Whether an answer is what the cell says.
    boolean fits(Caller caller, int status) {
        var cell = cells.get(caller.ordinal());
        if (!cell.equals("yes")) return Set.of(cell.split("/")).contains(String.valueOf(status));
        return status != 401 && status != 403 && (madeUp() || status != 404) && status < 500;
    }

    private String thing(String place, Map<String, String> values) {
        for (var pair : things.split(","))
            if (pair.startsWith(place + "=@")) return values.get(pair.substring(place.length() + 2));
        return place.equals("id") || place.endsWith("Id") ? "0190a0a0-0000-7000-8000-000000000000" : "no-such-" + place;
    }
}
