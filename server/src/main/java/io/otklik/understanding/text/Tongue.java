package io.otklik.understanding.text;

/// The language of a text.
public enum Tongue {
    RU,
    EN;

    public String code() {
        return this == RU ? "ru" : "en";
    }

    public static Tongue of(String code) {
        return switch (code) {
            case "ru" -> RU;
            case "en" -> EN;
            default -> throw new IllegalArgumentException("No such language: " + code);
        };
    }

    /// By the letters alone; a text without letters is Russian.
    public static Tongue byScript(String text) {
        var cyrillic = 0;
        var latin = 0;
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z') latin++;
            else if (c >= 'А' && c <= 'я' || c == 'ё' || c == 'Ё') cyrillic++;
        }
        return latin > cyrillic ? EN : RU;
    }
}
