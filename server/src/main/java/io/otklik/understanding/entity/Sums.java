package io.otklik.understanding.entity;

import io.otklik.understanding.entity.Phrase.Found;
import io.otklik.understanding.entity.Value.Money;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Money: «100 000 рублей», «сто тысяч», «1,5 млн руб.», «$20», «от 10 до 20 евро», «не более 7 евро».
final class Sums {

    private static final Map<String, String> CURRENCIES = currencies();
    private static final Set<String> HUNDREDTHS =
            Set.of("цент", "копейка", "пенс", "коп", "ц", "пенни", "cent", "kopeck", "penny");
    private static final Map<String, String> OF_HUNDREDTHS = Map.of(
            "копейка", "RUB", "коп", "RUB", "цент", "USD", "cent", "USD", "пени", "USD", "пенс", "GBP", "c", "USD", "ц",
            "USD", "¢", "USD");

    private static final List<String[]> AT_LEAST =
            openings("как минимум|не менее|не меньше|минимум|более|больше|свыше|от|at least|more than|over|above");
    private static final List<String[]> AT_MOST =
            openings("не более|не больше|максимум|менее|меньше|до|at most|less than|under|up to");

    private Sums() {}

    private static List<String[]> openings(String rows) {
        return Arrays.stream(rows.split("\\|")).map(row -> row.split(" ")).toList();
    }

    private static Map<String, String> currencies() {
        var table = new HashMap<String, String>();
        var rows =
                "RUB рубль руб р рубас ₽ ruble rouble rub|USD доллар бакс $ dollar buck usd us$ долл|EUR евро евр € euro eur €ur"
                        + "|GBP фунт £ gbp pound|UAH гривна грн ₴ uah|BYN byn|KZT тенге ₸ kzt|CNY юань cny yuan ¥|JPY иена йена jpy"
                        + "|INR rs рупия inr ₹|KWD kwd|MYR rm myr|EGP egp|TRY лира try|CHF франк chf|PLN злотый pln|AED дирхам aed"
                        + "|AMD драм|GEL лари gel|KGS сом kgs|UZS сум uzs|AUD aud|CAD cad|SEK крона sek|NOK nok|CZK czk|ILS шекель ils|THB бат thb";
        for (var row : rows.split("\\|")) {
            var words = row.split(" ");
            for (var word : words) table.put(word, words[0]);
        }
        return Map.copyOf(table);
    }

    static @Nullable Found<Money> at(Phrase phrase, int i) {
        var bound = bounded(phrase, i);
        if (bound != null) return bound;
        var range = range(phrase, i);
        return range != null ? range : exact(phrase, i);
    }

    private static @Nullable Found<Money> bounded(Phrase phrase, int i) {
        var least = afterWords(phrase, i, AT_LEAST);
        if (least > i && exact(phrase, least) instanceof Found<Money>(var money, var next))
            return new Found<>(new Money(null, money.amount(), null, money.currency()), next);
        var most = afterWords(phrase, i, AT_MOST);
        if (most > i && exact(phrase, most) instanceof Found<Money>(var money, var next))
            return new Found<>(new Money(null, null, money.amount(), money.currency()), next);
        return null;
    }

    private static int afterWords(Phrase phrase, int i, List<String[]> openings) {
        for (var words : openings) {
            if (phrase.says(i, words))
                return phrase.is(i + words.length, "чем") ? i + words.length + 1 : i + words.length;
        }
        return i;
    }

    private static @Nullable Found<Money> range(Phrase phrase, int i) {
        var opened = phrase.isOne(i, Set.of("от", "между", "from", "between", "с"));
        var from = opened ? i + 1 : i;
        var low = part(phrase, from);
        if (low == null) return null;
        var joint = opened ? Set.of("до", "и", "to", "and", "по", "-", "–") : Set.of("-", "–", "—");
        if (!phrase.isOne(low.next(), joint)) return null;
        var high = exact(phrase, low.next() + 1);
        if (high == null || high.value().amount() == null) return null;
        return new Found<>(
                new Money(null, low.value(), high.value().amount(), high.value().currency()), high.next());
    }

    private static @Nullable Found<BigDecimal> part(Phrase phrase, int i) {
        var money = exact(phrase, i);
        if (money != null && money.value().amount() != null)
            return new Found<>(money.value().amount(), money.next());
        return Numerals.at(phrase, i);
    }

    private static @Nullable Found<Money> exact(Phrase phrase, int i) {
        var before = currency(phrase, i);
        if (before != null) {
            var amount = Numerals.at(phrase, before.next());
            return amount == null ? null : withHundredths(phrase, amount, before.value());
        }
        var amount = Numerals.at(phrase, i);
        if (amount == null) return null;
        var small = phrase.look(amount.next(), OF_HUNDREDTHS);
        if (small != null && !(phrase.is(amount.next(), "c") && phrase.is(amount.next() + 1, "с")))
            return new Found<>(Money.of(Numerals.plain(amount.value().movePointLeft(2)), small), amount.next() + 1);
        var after = currency(phrase, amount.next());
        return after == null ? null : withHundredths(phrase, new Found<>(amount.value(), after.next()), after.value());
    }

    private static @Nullable Found<String> currency(Phrase phrase, int i) {
        if (phrase.says(i, "us", "$")) return new Found<>("USD", i + 2);
        if (phrase.is(i, "€") && phrase.is(i + 1, "ur")) return new Found<>("EUR", i + 2);
        var found = phrase.look(i, CURRENCIES);
        if (found == null) return null;
        var dot = phrase.is(i + 1, ".") && phrase.glued(i) && phrase.text(i).length() <= 4;
        return new Found<>(found, dot ? i + 2 : i + 1);
    }

    private static Found<Money> withHundredths(Phrase phrase, Found<BigDecimal> amount, String currency) {
        var at = phrase.is(amount.next(), "и") || phrase.is(amount.next(), "and") ? amount.next() + 1 : amount.next();
        var parts = Numerals.at(phrase, at);
        if (parts == null
                || parts.value().signum() <= 0
                || parts.value().intValue() > 99
                || parts.value().scale() > 0) return new Found<>(Money.of(amount.value(), currency), amount.next());
        var whole = Money.of(amount.value().add(parts.value().movePointLeft(2)), currency);
        if (phrase.of(parts.next(), HUNDREDTHS)) return new Found<>(whole, parts.next() + 1);
        var bare = currency.equals("USD")
                && at == amount.next()
                && phrase.text(at).length() == 2
                && phrase.is(amount.next() - 2, "$")
                && parts.next() == phrase.size();
        return bare ? new Found<>(whole, parts.next()) : new Found<>(Money.of(amount.value(), currency), amount.next());
    }
}
