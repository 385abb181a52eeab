package io.otklik.terminal;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

/// The sentences of the terminal, and the bot's own phrases, in both languages.
record Wording(String language, Map<String, String> russian, Map<String, String> english, Map<String, String> own) {

    static Wording ofTerminal() {
        var lang = Objects.requireNonNullElse(
                System.getenv("LC_ALL"), Objects.requireNonNullElse(System.getenv("LANG"), ""));
        return of(lang.toLowerCase(Locale.ROOT).startsWith("ru") ? "ru" : "en");
    }

    static Wording of(String language) {
        return new Wording(language, load("dialog_ru"), load("dialog_en"), load("terminal_" + language));
    }

    String text(String key, Object... about) {
        return format(own.getOrDefault("terminal." + key, key), about);
    }

    /// A sentence about a scenario.
    String finding(String key, Object... about) {
        return format((language.equals("ru") ? russian : english).getOrDefault(key, key), about);
    }

    private String format(String pattern, Object... about) {
        return new MessageFormat(pattern, Locale.of(language)).format(about);
    }

    private static Map<String, String> load(String file) {
        var found = Wording.class.getResourceAsStream("/messages/" + file + ".properties");
        try (var reader = new InputStreamReader(Objects.requireNonNull(found, file), StandardCharsets.UTF_8)) {
            var properties = new Properties();
            properties.load(reader);
            var texts = new HashMap<String, String>();
            properties.forEach((key, text) -> texts.put((String) key, (String) text));
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
