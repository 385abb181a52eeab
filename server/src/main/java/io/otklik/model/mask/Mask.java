package io.otklik.model.mask;

import io.otklik.understanding.entity.Entities;
import io.otklik.understanding.entity.Entity;
import io.otklik.understanding.entity.Value;
import io.otklik.understanding.text.Words;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Puts signs like `[NAME_1]` in the place of what tells who somebody is: names, companies, phones, addresses, numbers
/// of papers and accounts. Sums and dates stay, for the text is about them. The same thing has the same sign in all
/// texts of one question. Rather one word too many is hidden than one too few: it comes back anyway.
public final class Mask {

    private static final Map<String, String> SIGNS = Map.ofEntries(
            Map.entry("person", "NAME"),
            Map.entry("organization", "COMPANY"),
            Map.entry("phone", "PHONE"),
            Map.entry("email", "EMAIL"),
            Map.entry("address", "ADDRESS"),
            Map.entry("inn", "INN"),
            Map.entry("kpp", "KPP"),
            Map.entry("ogrn", "OGRN"),
            Map.entry("snils", "SNILS"),
            Map.entry("bik", "BIK"),
            Map.entry("account", "ACCOUNT"));
    private static final Set<String> KEPT = Set.of("money", "time", "duration");
    private static final Pattern SIGN = Pattern.compile("\\[([A-Z]{2,10}_\\d{1,5})]");
    private static final Pattern EMAIL = Pattern.compile("[\\p{L}\\p{N}._%+-]{1,64}@[\\p{L}\\p{N}.-]{1,190}");
    private static final Pattern LONG_NUMBER = Pattern.compile("\\+?\\d(?:[ ()\\u00a0-]{0,2}\\d){7,30}");
    /// In the middle of a sentence a word with a capital is mostly a name.
    private static final Pattern CAPITAL =
            Pattern.compile("(?<=[\\p{L}\\p{N},;:(«\"] ?)(?<![\\p{L}\\p{N}])\\p{Lu}\\p{Ll}{1,40}");
    private static final int SHORTEST_KNOWN = 3;

    private final List<String> known;
    private final ZonedDateTime now;
    private final Map<String, String> signs = new HashMap<>();
    private final Map<String, String> originals = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    /// @param known what is to be hidden wherever it stands, as the customer's name and address
    public Mask(Collection<String> known, ZonedDateTime now) {
        this.known = known.stream()
                .flatMap(text -> Stream.concat(
                        Stream.of(text.strip()), Stream.of(text.strip().split("\\s+"))))
                .filter(text -> text.length() >= SHORTEST_KNOWN)
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
        this.now = now;
    }

    private record Hidden(int start, int end, String sign, String same) {
        boolean overlaps(int from, int to) {
            return start < to && from < end;
        }
    }

    public String hide(String text) {
        // What looks like one of our signs is somebody's own words.
        var plain = SIGN.matcher(text).replaceAll("($1)");
        var masked = new StringBuilder();
        var at = 0;
        for (var one : found(plain)) {
            masked.append(plain, at, one.start()).append(sign(one, plain.substring(one.start(), one.end())));
            at = one.end();
        }
        return masked.append(plain.substring(at)).toString();
    }

    /// The text with everything in its place again; a sign that we did not give stays as it is.
    public String show(String text) {
        return SIGN.matcher(text)
                .replaceAll(match -> Matcher.quoteReplacement(originals.getOrDefault(match.group(1), match.group())));
    }

    private List<Hidden> found(String text) {
        var entities = Entities.plain().in(text, Words.of(text), now);
        var found = new ArrayList<Hidden>();
        for (var literal : known) literally(text, literal, found);
        each(EMAIL, text, "EMAIL", found);
        for (var entity : entities) {
            var sign = SIGNS.get(entity.type());
            if (sign != null) add(found, entity.start(), entity.end(), sign, same(entity));
        }
        var kept = entities.stream().filter(it -> KEPT.contains(it.type())).toList();
        var more = new ArrayList<Hidden>();
        each(LONG_NUMBER, text, "NUMBER", more);
        each(CAPITAL, text, "NAME", more);
        for (var one : more)
            if (kept.stream().noneMatch(it -> one.overlaps(it.start(), it.end())))
                add(found, one.start(), one.end(), one.sign(), one.same());
        found.sort(Comparator.comparingInt(Hidden::start));
        return found;
    }

    private static void literally(String text, String literal, List<Hidden> found) {
        var lower = text.toLowerCase(Locale.ROOT);
        var wanted = literal.toLowerCase(Locale.ROOT);
        if (lower.length() != text.length()) return;
        for (var at = lower.indexOf(wanted); at >= 0; at = lower.indexOf(wanted, at + wanted.length())) {
            var end = at + wanted.length();
            var inside = at > 0 && Character.isLetterOrDigit(lower.charAt(at - 1));
            if (!inside) add(found, at, wordEnd(lower, end), "NAME", wanted);
        }
    }

    /// «Иванову» holds «Иванов»: the ending is hidden with it.
    private static int wordEnd(String text, int from) {
        var end = from;
        while (end < text.length() && Character.isLetter(text.charAt(end))) end++;
        return end;
    }

    private static void each(Pattern pattern, String text, String sign, List<Hidden> found) {
        var matcher = pattern.matcher(text);
        while (matcher.find())
            add(found, matcher.start(), matcher.end(), sign, matcher.group().toLowerCase(Locale.ROOT));
    }

    private static void add(List<Hidden> found, int start, int end, String sign, String same) {
        if (found.stream().noneMatch(it -> it.overlaps(start, end))) found.add(new Hidden(start, end, sign, same));
    }

    private static String same(Entity entity) {
        return switch (entity.value()) {
            case Value.Person person -> person.name().toLowerCase(Locale.ROOT);
            case Value.Text(var text) -> text;
            default -> entity.text();
        };
    }

    private String sign(Hidden one, String original) {
        var sign = signs.computeIfAbsent(one.sign() + " " + one.same(), _ -> {
            var name = one.sign() + "_" + numbers.merge(one.sign(), 1, Integer::sum);
            originals.put(name, original);
            return name;
        });
        return "[" + sign + "]";
    }
}
