package io.otklik.dialog.file;

import io.otklik.dialog.Flaw.Mistake;
import io.otklik.dialog.scenario.Text;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// Reads a text: one for both languages, or `ru` and `en`, and beside them the wording of single channels.
final class TextReader {

    private static final Set<String> LANGUAGES = Set.of("ru", "en");
    private static final Set<String> CHANNELS =
            Set.of("widget", "telegram", "vk", "max", "viber", "whatsapp", "email", "sms", "phone");

    private TextReader() {}

    static Text text(Part part) {
        if (!part.node.isObject()) return one(part, part.node.isMissingNode() ? "" : part.string(), null, Map.of());
        var keys = new HashSet<>(LANGUAGES);
        keys.addAll(CHANNELS);
        part.only(keys);
        var channels = new HashMap<String, Text>();
        for (var channel : CHANNELS) if (part.has(channel)) channels.put(channel, plain(part.part(channel)));
        return languages(part, channels);
    }

    private static Text plain(Part part) {
        if (!part.node.isObject()) return one(part, part.string(), null, Map.of());
        part.only(LANGUAGES);
        return languages(part, Map.of());
    }

    private static Text languages(Part part, Map<String, Text> channels) {
        var ru = part.has("ru") ? part.string("ru") : null;
        var en = part.has("en") ? part.string("en") : null;
        return one(part, ru, en, channels);
    }

    private static Text one(
            Part part,
            @org.jspecify.annotations.Nullable String ru,
            @org.jspecify.annotations.Nullable String en,
            Map<String, Text> channels) {
        try {
            return Text.of(ru, en, channels);
        } catch (IllegalArgumentException mistake) {
            part.flaw(Mistake.BAD_TEXT, String.valueOf(mistake.getMessage()));
            return Text.of("", "");
        }
    }
}
