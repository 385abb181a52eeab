package io.otklik.dialog.scenario;

import java.util.ArrayDeque;
import java.util.Optional;
import java.util.regex.Pattern;

/// The places for values in a text: `{{days}}`, and parts that are shown if there is a value: `{{#days}} … {{/days}}`.
final class Places {

    private static final Pattern PLACE = Pattern.compile("\\{\\{\\{?\\s*([#^/<>=]?)\\s*([^{}]*)(}}}?)?");
    private static final int SHOWN = 40;

    private Places() {}

    /// The first that is not closed, names nothing, ends what was not begun, or takes in another text.
    static Optional<String> wrong(String text) {
        var open = new ArrayDeque<String[]>();
        var places = PLACE.matcher(text);
        while (places.find()) {
            var name = places.group(2).strip();
            var sign = places.group(1);
            var stray = sign.equals("/") && (open.isEmpty() || !open.peek()[1].equals(name));
            if (places.group(3) == null || name.isEmpty() || "<>=".contains(sign) && !sign.isEmpty() || stray)
                return Optional.of(shown(places.group()));
            if (sign.equals("/")) open.pop();
            if (sign.equals("#") || sign.equals("^")) open.push(new String[] {places.group(), name});
        }
        return Optional.ofNullable(open.peek()).map(begun -> shown(begun[0]));
    }

    /// Cut to what fits into a sentence.
    static String shown(String place) {
        var line = place.strip();
        return line.length() <= SHOWN ? line : line.substring(0, SHOWN) + "…";
    }
}
