package io.otklik.dialog;

/// The language in which the bot speaks to this customer.
public enum Language {
    RU,
    EN;

    /// The two-letter code that scenario files and the API use.
    public String code() {
        return this == RU ? "ru" : "en";
    }

    /// The language of a two-letter code; Russian when the code is not known.
    public static Language of(String code) {
        return code.startsWith("en") ? EN : RU;
    }
}
