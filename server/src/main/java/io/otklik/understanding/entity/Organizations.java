package io.otklik.understanding.entity;

import io.otklik.understanding.text.RussianWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Organizations by their legal form and name: «ООО "Рога и Копыта"», «ИП Иванов», "Acme Ltd".
final class Organizations {

    private static final Map<String, String> FORMS = Map.ofEntries(
            Map.entry("ооо", "ООО"),
            Map.entry("оао", "ОАО"),
            Map.entry("ао", "АО"),
            Map.entry("пао", "ПАО"),
            Map.entry("зао", "ЗАО"),
            Map.entry("нко", "НКО"),
            Map.entry("ано", "АНО"),
            Map.entry("гуп", "ГУП"),
            Map.entry("муп", "МУП"),
            Map.entry("фгуп", "ФГУП"),
            Map.entry("ип", "ИП"),
            Map.entry("тсж", "ТСЖ"),
            Map.entry("снт", "СНТ"),
            Map.entry("тоо", "ТОО"),
            Map.entry("одо", "ОДО"));
    private static final Set<String> ENGLISH = Set.of("ltd", "llc", "inc", "gmbh", "corp");
    private static final Set<String> OPEN = Set.of("«", "\"", "“", "„", "'");
    private static final Set<String> CLOSE = Set.of("»", "\"", "”", "“", "'");
    private static final Set<String> NOUNS = Set.of("компания", "фирма", "организация", "предприятие", "company");
    /// They begin a sentence with a capital and no name.
    private static final Set<String> VERBS =
            Set.of("invoice", "bill", "charge", "issue", "send", "make", "create", "prepare", "for", "to", "please");

    /// «Stone and Sons Ltd», «Roga i Kopyta LLC».
    private static final Set<String> JOINTS = Set.of("and", "&", "of", "i", "и");

    private static final int LONGEST = 8;

    private Organizations() {}

    static List<Entity> in(Phrase phrase) {
        var found = new ArrayList<Entity>();
        for (var i = 0; i < phrase.size(); i++) {
            var form = FORMS.get(phrase.text(i));
            if (form != null) {
                var end = name(phrase, i + 1);
                if (end > i + 1) found.add(entity(phrase, i, end, form + " " + called(phrase, form, i + 1, end)));
                i = Math.max(i, end - 1);
            } else if (phrase.of(i, NOUNS) && OPEN.contains(phrase.text(i + 1))) {
                var end = quoted(phrase, i + 1);
                if (end > 0) found.add(entity(phrase, i, end, title(phrase, i + 1, end)));
            } else if (ENGLISH.contains(phrase.text(i))) english(phrase, i, found);
        }
        return found;
    }

    /// An entrepreneur is called by the name, in the nominative: «счёт ИП Орлову» is for «ИП Орлов».
    private static String called(Phrase phrase, String form, int from, int end) {
        if (form.equals("ИП") && !OPEN.contains(phrase.text(from)))
            for (var person : new People(phrase).all())
                if (person.start() == phrase.start(from) && person.value() instanceof Value.Person who)
                    return who.name();
        return title(phrase, from, end);
    }

    private static Entity entity(Phrase phrase, int from, int end, String value) {
        return phrase.entity("organization", from, end, new Value.Text(value));
    }

    private static int name(Phrase phrase, int i) {
        if (OPEN.contains(phrase.text(i))) {
            var end = quoted(phrase, i);
            if (end > 0) return end;
        }
        var at = i;
        while (at < phrase.size()
                && at - i < 4
                && phrase.isLetters(at)
                && (phrase.capital(at) || at == i && phrase.text(at).length() > 3)) {
            at++;
            if (phrase.is(at, "-") && phrase.glued(at) && phrase.isLetters(at + 1)) at++;
            if (phrase.isOne(at, JOINTS)
                    && (phrase.capital(at + 1) || !phrase.capital(at - 1) && isThing(phrase, at + 1)))
                at += phrase.capital(at + 1) ? 1 : 2;
        }
        return at;
    }

    /// «рога и копыта», typed without capitals.
    private static boolean isThing(Phrase phrase, int i) {
        return phrase.isLetters(i)
                && RussianWords.readings(phrase.text(i)).stream()
                        .allMatch(r -> r.tag().startsWith("NN:Inanim"));
    }

    private static int quoted(Phrase phrase, int open) {
        for (var at = open + 1; at < phrase.size() && at - open <= LONGEST; at++) {
            if (CLOSE.contains(phrase.text(at))) return at == open + 1 ? -1 : at + 1;
        }
        return -1;
    }

    private static String title(Phrase phrase, int from, int end) {
        var quoted = OPEN.contains(phrase.text(from));
        var first = quoted ? from + 1 : from;
        var last = quoted ? end - 1 : end;
        var text = new StringBuilder();
        for (var i = first; i < last; i++) {
            if (i > first && phrase.start(i) > phrase.end(i - 1)) text.append(' ');
            var typed = phrase.typed(i);
            text.append(
                    i == first ? typed.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + typed.substring(1) : typed);
        }
        return "«" + text + "»";
    }

    private static void english(Phrase phrase, int form, List<Entity> found) {
        var from = form;
        while (from > 0
                && form - from < 5
                && (phrase.capital(from - 1)
                        || from == form && phrase.is(from - 1, ",") && phrase.capital(from - 2)
                        || phrase.isOne(from - 1, JOINTS) && phrase.capital(from - 2))) from--;
        while (from < form - 1 && phrase.isOne(from, VERBS)) from++;
        if (from == form) return;
        var value = new StringBuilder();
        for (var i = from; i <= form; i++)
            if (!phrase.is(i, ",")) value.append(value.isEmpty() ? "" : " ").append(phrase.typed(i));
        found.add(entity(phrase, from, form + 1, value.toString()));
    }
}
