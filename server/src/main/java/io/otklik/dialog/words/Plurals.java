package io.otklik.dialog.words;

import io.otklik.dialog.Language;
import java.util.regex.Pattern;

/// The right form of a word beside a number: «28 день|дня|дней» is «28 дней», "1 day|days" is "1 day".
public final class Plurals {

    private static final Pattern NUMBER = Pattern.compile("\\d[\\d\\s\\u00a0\\u202f]*([.,]\\d+)?");

    private Plurals() {}

    public static String of(Language language, String text) {
        var number = NUMBER.matcher(text);
        if (!number.find()) return text;
        var rest = text.substring(number.end()).strip();
        var forms = rest.split("\\|");
        if (forms.length < 2) return text;
        var shown = text.substring(0, number.end()).strip();
        var fraction = number.group(1) != null;
        var form = language == Language.RU ? russian(number.group(), fraction) : english(number.group(), fraction);
        return shown + "\u00a0" + forms[Math.min(form, forms.length - 1)];
    }

    private static int russian(String number, boolean fraction) {
        if (fraction) return 1;
        var last = Math.floorMod(lastTwo(number), 100);
        if (last >= 11 && last <= 14) return 2;
        return switch (last % 10) {
            case 1 -> 0;
            case 2, 3, 4 -> 1;
            default -> 2;
        };
    }

    private static int english(String number, boolean fraction) {
        return !fraction && number.strip().equals("1") ? 0 : 1;
    }

    private static int lastTwo(String number) {
        var figures = number.replaceAll("\\D", "");
        return Integer.parseInt(figures.substring(Math.max(0, figures.length() - 2)));
    }
}
