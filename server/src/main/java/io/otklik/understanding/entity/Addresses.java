package io.otklik.understanding.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Parts of a postal address: «г. Москва, ул. Ленина, д. 5, кв. 12», with index.
final class Addresses {

    private static final String PART =
            "(?:(?:г\\.|город|гор\\.|п\\.|пос\\.|пос[её]лок|с\\.|село|дер\\.|ул\\.?|улиц[аеуы]|пр-т|просп\\.?|проспект[еа]?|пер\\.|переул\\p{L}+|ш\\.|шоссе|б-р|бульвар[еа]?|наб\\.|набережн\\p{L}+|пл\\.|площад\\p{L}+)\\s?\\p{Lu}[\\p{L}-]+(?:\\s\\p{Lu}[\\p{L}-]+)?"
                    + "|(?:д\\.|дом)\\s?\\d+\\p{L}?(?:/\\d+)?|(?:корп\\.|корпус|к\\.|стр\\.|строение)\\s?\\d+|(?:кв\\.|квартир\\p{L}+|оф\\.|офис|этаж|эт\\.|подъезд)\\s?\\d+|\\d{6}(?=,))";
    private static final Pattern ADDRESS =
            Pattern.compile("(?u)(?<![\\p{L}\\d])" + PART + "(?:,?\\s{1,2}(?:" + PART + "|\\d+\\p{L}?(?:-\\d+)?))*");

    private Addresses() {}

    static List<Entity> in(String text) {
        var found = new ArrayList<Entity>();
        ADDRESS.matcher(text).results().forEach(m -> {
            if (m.group().length() > 4)
                found.add(new Entity(
                        "address",
                        m.group(),
                        m.start(),
                        m.end(),
                        new Value.Text(m.group().replaceAll("\\s+", " "))));
        });
        return found;
    }
}
