package io.otklik.understanding.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// What is written in one way only: e-mail, phone, tax and bank numbers with their check digits, numbers of orders.
final class Codes {

    private static final Pattern EMAIL =
            Pattern.compile("[\\p{L}0-9._%+-]{1,64}@[\\p{L}0-9-]{1,63}(?:\\.[\\p{L}0-9-]{1,63}){1,5}");
    private static final Pattern PHONE =
            Pattern.compile("(?<![\\d.])(?:\\+\\d{1,3}|8|7)[\\s-]{0,2}\\(?\\d{3,4}\\)?(?:[\\s-]{0,2}\\d){6,8}(?!\\d)");
    private static final Pattern FOREIGN =
            Pattern.compile("(?<![\\d.+])\\+(?!7)[1-9]\\d{0,2}(?:[\\s-]{0,2}\\(?\\d{1,5}\\)?){2,6}(?!\\d)");
    private static final Pattern LOCAL = Pattern.compile(
            "(?iu)(?:тел\\.?|телефон\\p{L}*|номер|phone)[\\s:]{1,3}(\\(?9\\d{2}\\)?[\\s-]?\\d{3}[\\s-]?\\d{2}[\\s-]?\\d{2})(?!\\d)");
    private static final Pattern NUMBER = Pattern.compile(
            "(?iu)(?:(инн|кпп|огрн(?:ип)?|снилс|бик|inn|kpp|ogrn|snils|bik|р/?с|к/?с|сч[её]т|карт\\p{L}*|card)[\\s:№.-]{1,4})?(?<![\\d\\p{L}.+-])(\\d[\\d -]{7,26}\\d)(?!\\d)");
    private static final Pattern ORDER = Pattern.compile(
            "(?iu)(?:(?<!\\p{L})(?:заказ|заявк|обращени|тикет|накладн|посылк|договор|счет|счёт|инвойс|трек|order|ticket|invoice|request|case|contract)\\p{L}{0,4}"
                    + "(?:\\s(?:номер\\p{L}*|number))?\\s?(?:№|#|n|no\\.?|:)?\\s?|(?:№|#)\\s?)((?=[\\p{L}/-]{0,6}\\d)[\\p{L}\\d][\\p{L}\\d/-]{1,24})(?![\\p{L}\\d])");

    private Codes() {}

    static List<Entity> in(String text) {
        var found = new ArrayList<Entity>();
        if (text.chars().noneMatch(c -> Character.isDigit(c) || c == '@')) return found;
        EMAIL.matcher(text)
                .results()
                .forEach(m -> add(found, "email", m, 0, m.group().toLowerCase(Locale.ROOT)));
        numbers(text, found);
        PHONE.matcher(text).results().forEach(m -> add(found, "phone", m, 0, phone(m.group())));
        FOREIGN.matcher(text).results().forEach(m -> foreign(found, m));
        LOCAL.matcher(text).results().forEach(m -> add(found, "phone", m, 1, phone("8" + m.group(1))));
        ORDER.matcher(text).results().forEach(m -> order(text, m, found));
        return found;
    }

    private static void foreign(List<Entity> found, MatchResult match) {
        var digits = match.group().replaceAll("\\D", "").length();
        if (digits >= 9 && digits <= 15 && found.stream().noneMatch(e -> e.start() == match.start()))
            add(found, "phone", match, 0, phone(match.group()));
    }

    private static void numbers(String text, List<Entity> found) {
        var bik = "";
        for (var match : NUMBER.matcher(text).results().toList()) {
            var digits = match.group(2).replaceAll("\\D", "");
            var name = match.group(1) == null
                    ? ""
                    : match.group(1).toLowerCase(Locale.ROOT).replace("/", "");
            var type = type(name, digits, match.group(2), bik);
            if (type.isEmpty()) continue;
            if (type.equals("bik")) bik = digits;
            add(found, type, match, 2, digits);
        }
    }

    private static String type(String name, String digits, String typed, String bik) {
        return switch (name) {
            case "инн", "inn" -> Checks.inn(digits) ? "inn" : "";
            case "кпп", "kpp" -> digits.length() == 9 ? "kpp" : "";
            case "огрн", "огрнип", "ogrn" -> Checks.ogrn(digits) ? "ogrn" : "";
            case "снилс", "snils" -> Checks.snils(digits) ? "snils" : "";
            case "бик", "bik" -> Checks.bik(digits) ? "bik" : "";
            default -> unnamed(digits, typed, bik);
        };
    }

    private static String unnamed(String digits, String typed, String bik) {
        var solid = typed.length() == digits.length();
        return switch (digits.length()) {
            case 20 -> bik.isEmpty() || Checks.account(digits, bik) ? "account" : "";
            case 16 -> Checks.card(digits) ? "card" : "";
            case 13, 15 -> solid && Checks.ogrn(digits) ? "ogrn" : "";
            case 12 -> solid && Checks.inn(digits) ? "inn" : "";
            case 10 -> solid && Checks.inn(digits) && digits.charAt(0) != '9' ? "inn" : "";
            case 11 -> typed.matches("\\d{3}-\\d{3}-\\d{3}[ -]\\d{2}") && Checks.snils(digits) ? "snils" : "";
            default -> "";
        };
    }

    private static void order(String text, MatchResult match, List<Entity> found) {
        var number = match.group(1);
        if (number.matches(
                "(?iu)\\d{1,2}|\\d+(?:[-/]?(?:го|й|ый|ой|я|е|ого|му|м|th|st|nd|rd|к|тыс|р|руб|млн))|\\d{1,2}[/-]\\d{1,2}"))
            return;
        if (text.substring(match.end())
                .matches(
                        "(?sui)[\\d .,]{0,12}\\s?(?:рубл|руб|₽|rub|rur|usd|eur|тыс|млн|\\$|€|евро|долл|[.]\\d|:\\d).*"))
            return;
        add(found, "order", match, 1, number.toUpperCase(Locale.ROOT));
    }

    private static String phone(String typed) {
        var digits = typed.replaceAll("\\D", "");
        if (typed.startsWith("+")) return "+" + digits;
        return digits.length() == 11 && (digits.charAt(0) == '8' || digits.charAt(0) == '7')
                ? "+7" + digits.substring(1)
                : "";
    }

    private static void add(List<Entity> found, String type, MatchResult match, int group, String value) {
        if (value.isEmpty()) return;
        var entity = new Entity(type, match.group(group), match.start(group), match.end(group), new Value.Text(value));
        if (found.stream().noneMatch(entity::overlaps)) found.add(entity);
    }
}
