package io.otklik.understanding.tone;

import io.otklik.understanding.text.EnglishWords;
import io.otklik.understanding.text.Remembered;
import io.otklik.understanding.text.RussianWords;
import io.otklik.understanding.text.Word;
import io.otklik.understanding.text.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Hears the tone of a message from its words, signs and capitals.
public final class Listener {

    private static final Pattern PROFANE = Pattern.compile(
            "(?u)(?<!\\p{L})(?:на|по|о|до|за|вы|у|рас|раз|от|под|при|пере|из|ис|не)?(?:ху[йяеёию](?!дож)|пизд|[её]б(?!ат[оа]р)(?:а|у|л|н|и|ё|ы)|бля(?:д|т|(?!\\p{L}))|муд(?:ак|ил|о[зх])|"
                    + "г[оа]вн|дерьм|сук(?:а|и|у|ой)(?!\\p{L})|пид[оа]р|гандон|залуп|долбо[её]б|жоп|срать|сран|хер(?:а|ня|ов|у|ом)?(?!\\p{L}))"
                    + "|\\b(?:fuck|shit|bitch|asshole|bastard|cunt|dick(?:head)?|bullshit)");
    private static final Pattern PERSON = Pattern.compile(
            "(?u)(?:позов|соедин|переключ|переведи|дайте|дай|свяж|нуж|хочу|можно|подключ|вызов|требую|пригласи)\\p{L}*\\s(?:\\p{L}+\\s){0,4}?(?:оператор|человек|люд|менеджер|сотрудник|специалист|консультант|жив)"
                    + "|(?:оператор|человек|консультант|менеджер|специалист)\\p{L}{0,3}\\W{0,3}$|с (?:живым|настоящим|нормальным)|не (?:с )?(?:бот|робот)|живо\\p{L}+ (?:человек|оператор)"
                    + "|(?:talk|speak|chat|connect|transfer)\\b.{0,24}\\b(?:human|person|agent|operator|someone|representative|manager)|real (?:person|human)|(?:live|human) agent|^\\W*(?:agent|operator|human)\\W*$");
    private static final Set<String> FEELING_UP =
            Set.of("👍", "😊", "😀", "😃", "😄", "🙂", "❤", "🙏", "😍", "🎉", "👏", "🔥");
    private static final Set<String> FEELING_DOWN =
            Set.of("👎", "😡", "😠", "🤬", "😤", "😞", "😢", "😭", "💩", "🤦", "😒");

    private static final Remembered<Set<String>> BASES = new Remembered<>(20_000, Listener::bases);

    private Listener() {}

    public static Tone hear(String text) {
        return hear(text, Words.of(text));
    }

    public static Tone hear(String text, List<Word> words) {
        var lower = text.toLowerCase(Locale.ROOT).replace('ё', 'е');
        var profane = PROFANE.matcher(lower).find();
        return new Tone(
                sentiment(text, words, profane),
                urgency(text, words),
                profane,
                PERSON.matcher(lower).find());
    }

    private static double sentiment(String text, List<Word> words, boolean profane) {
        var sum = profane ? -0.7 : 0;
        var sign = 1.0;
        var force = 1.0;
        var reach = 0;
        for (var word : words) {
            var bases = BASES.of(word.text());
            if (bases.stream().anyMatch(Lexicon.NEGATIONS::contains)) {
                sign = -1;
                reach = 2;
                continue;
            }
            if (bases.stream().anyMatch(Lexicon.STRONGER::contains)) {
                force = 1.4;
                continue;
            }
            var feeling = bases.stream()
                    .map(Lexicon.FEELINGS::get)
                    .filter(f -> f != null)
                    .findFirst();
            if (feeling.isPresent())
                sum += feeling.get() * force * (sign < 0 && feeling.get() < 0 ? -0.3 : sign * (sign < 0 ? 0.9 : 1));
            if (feeling.isPresent() || --reach <= 0) sign = 1;
            force = 1;
        }
        for (var sign2 : FEELING_UP) if (text.contains(sign2)) sum += 0.7;
        for (var sign2 : FEELING_DOWN) if (text.contains(sign2)) sum -= 0.8;
        if (text.contains("!!") && sum < 0) sum *= 1.3;
        return Math.round(Math.tanh(sum) * 100) / 100.0;
    }

    private static double urgency(String text, List<Word> words) {
        var sum = 0.0;
        for (var word : words) {
            var bases = BASES.of(word.text());
            if (bases.stream().anyMatch(Lexicon.VERY_URGENT::contains)) sum += 0.8;
            else if (bases.stream().anyMatch(Lexicon.URGENT::contains)) sum += 0.35;
        }
        if (text.contains("!!")) sum += 0.2;
        var letters = text.chars().filter(Character::isLetter).count();
        if (letters > 12 && text.chars().filter(Character::isUpperCase).count() > letters * 0.7) sum += 0.3;
        return Math.round(Math.min(1, sum) * 100) / 100.0;
    }

    private static Set<String> bases(String word) {
        var c = word.charAt(0);
        if (c >= 'a' && c <= 'z') return Set.copyOf(new HashSet<>(List.of(EnglishWords.lemma(word), word)));
        var bases = RussianWords.readings(word).stream()
                .map(RussianWords.Reading::lemma)
                .collect(Collectors.toSet());
        bases.add(word);
        return bases;
    }
}
