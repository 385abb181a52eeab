package io.otklik.platform;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/// The languages people read and write with us.
public enum Language {
    RU(Locale.of("ru")),
    EN(Locale.ENGLISH);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    public Locale locale() {
        return locale;
    }

    /// "ru" or "en", as in JSON and in tables.
    @JsonValue
    public String code() {
        return locale.getLanguage();
    }

    /// English for everything that is not Russian: whoever wrote neither is likelier to read English.
    public static Language of(Locale locale) {
        return locale.getLanguage().equals("ru") ? RU : EN;
    }

    /// @throws IllegalArgumentException if the code is neither "ru" nor "en"
    @JsonCreator
    public static Language ofCode(String code) {
        return switch (code) {
            case "ru" -> RU;
            case "en" -> EN;
            default -> throw new IllegalArgumentException("Not a language of the product: " + code);
        };
    }
}
