package io.otklik.understanding.entity;

import io.otklik.understanding.entity.Surname.Reading;
import java.util.Locale;
import java.util.regex.Pattern;

/// How much a word looks like a name.
final class NameShape {

    private static final Pattern TYPICAL =
            Pattern.compile(".*(ов|ев|ин|ын|ский|цкий|ской|цкой|енко|чук|ко|ян|дзе|швили" + "|ич|ук|юк|ер|ман|ых|ец)");
    private static final Pattern TYPICAL_WOMAN =
            Pattern.compile(".*(ова|ева|ина|ына|ская|цкая|ая|енко|чук|ко|ян|дзе|швили|ич|ук|юк|ер|ман|ых|ец)");
    private static final Pattern COMPANY = Pattern.compile(
            ".{2,}(банк|пром|надзор|нефть|газ|строй|телеком|сервис|торг|фонд|холдинг|инвест|маш|авто|транс|софт|центр"
                    + "|маркет|страх|почта|связь|энерго|снаб|сбыт|ком|нет)(а|у|ом|ем|е|и|ы|ой|ью)?");

    private NameShape() {}

    /// Of two readings of one surname, the one that looks more like a surname.
    static double of(Reading reading) {
        var name = reading.nominative();
        if ((reading.woman() ? TYPICAL_WOMAN : TYPICAL).matcher(name).matches()) return 0.5;
        return name.matches(".*[бвгджзмпфхцчшщ]к") ? -0.2 : ofEnding(name);
    }

    /// A foreign given name that ends in a vowel does not change, or ends in «а».
    static double given(Reading reading) {
        return reading.woman() && reading.nominative().matches(".*[аяь]") ? 0 : ofEnding(reading.nominative()) / 2;
    }

    private static double ofEnding(String name) {
        return switch (name.charAt(name.length() - 1)) {
            case 'а', 'я', 'ь' -> -0.4;
            case 'и', 'о' -> -0.35;
            case 'у', 'ю', 'е', 'э' -> -0.6;
            case 'ы' -> -0.9;
            default -> 0;
        };
    }

    /// «Росводоканал», «Техносервису»: no person is called so.
    static boolean isCompany(String word) {
        return COMPANY.matcher(word).matches();
    }

    static String capital(String name) {
        return name.isEmpty() ? name : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
}
