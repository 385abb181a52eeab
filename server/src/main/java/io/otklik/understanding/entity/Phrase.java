package io.otklik.understanding.entity;

import io.otklik.understanding.text.EnglishWords;
import io.otklik.understanding.text.Remembered;
import io.otklik.understanding.text.RussianWords;
import io.otklik.understanding.text.Spelling;
import io.otklik.understanding.text.Word;
import io.otklik.understanding.text.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A text in pieces for the grammars: runs of figures, runs of letters, signs; with the base forms of words.
final class Phrase {

    private static final Remembered<Set<String>> BASES = new Remembered<>(20_000, Phrase::bases);

    private final String original;
    private final List<Word> pieces;
    private final List<Set<String>> bases;
    private final Memo<BigDecimal> numbers;

    private Phrase(String original, List<Word> pieces, List<Set<String>> bases) {
        this.original = original;
        this.pieces = pieces;
        this.bases = bases;
        this.numbers = new Memo<>(pieces.size(), i -> Numerals.read(this, i));
    }

    /// A piece of grammar found: what, and where the text goes on.
    record Found<T>(T value, int next) {}

    static Phrase of(String text, List<Word> words) {
        var pieces = new ArrayList<Word>();
        for (var word : words) split(word, pieces);
        var bases = pieces.stream().map(p -> BASES.of(p.text())).toList();
        return new Phrase(text, pieces, bases);
    }

    static Phrase of(String text) {
        return of(text, Words.of(text));
    }

    private static void split(Word word, List<Word> pieces) {
        if (word.kind() != Word.Kind.MIXED || word.text().length() != word.end() - word.start()) {
            pieces.add(word);
            return;
        }
        var from = 0;
        for (var i = 1; i <= word.text().length(); i++) {
            if (i < word.text().length() && isDigit(word.text(), i) == isDigit(word.text(), i - 1)) continue;
            var kind = isDigit(word.text(), from) ? Word.Kind.DIGITS : Word.Kind.LETTERS;
            pieces.add(new Word(word.text().substring(from, i), kind, word.start() + from, word.start() + i));
            from = i;
        }
    }

    private static boolean isDigit(String text, int at) {
        return Character.isDigit(text.charAt(at));
    }

    private static Set<String> bases(String word) {
        var c = word.charAt(0);
        if (c >= 'a' && c <= 'z') {
            var english = new java.util.HashSet<>(List.of(word, EnglishWords.lemma(word)));
            if (word.length() > 5) Misspelt.ENGLISH.correct(word).ifPresent(english::add);
            return english;
        }
        var found = RussianWords.readings(word).stream()
                .map(RussianWords.Reading::lemma)
                .collect(Collectors.toSet());
        if (found.isEmpty() && word.length() > 4)
            Misspelt.WORDS.correct(word).ifPresent(right -> {
                found.add(right);
                RussianWords.readings(right).forEach(r -> found.add(r.lemma()));
            });
        found.add(word);
        return found;
    }

    /// The words of the grammars, for those that no dictionary knows because of a slip.
    private static final class Misspelt {
        /// Long ones only: what is near to them is no other word.
        static final Spelling ENGLISH = spelling("january february september october november december tuesday"
                + " wednesday thursday saturday tomorrow");
        static final Spelling WORDS = spelling("январь января февраль февраля апрель апреля"
                + " август августа сентябрь сентября октябрь октября ноябрь ноября декабрь декабря"
                + " понедельник понедельника вторник вторника среду четверг четверга пятница пятницу"
                + " пятницы суббота субботу субботы воскресенье неделя неделю недели недель месяц"
                + " месяца месяцев дней завтра послезавтра сегодня вчера рублей тысяч тысячи"
                + " миллион миллиона миллионов через часов минут");

        private static Spelling spelling(String words) {
            return Spelling.of(java.util.Arrays.stream(words.split(" ")).collect(Collectors.toMap(w -> w, _ -> 1)));
        }
    }

    /// The number that begins at this piece.
    @Nullable
    Found<BigDecimal> number(int i) {
        return numbers.at(i);
    }

    int size() {
        return pieces.size();
    }

    String text(int i) {
        return i >= 0 && i < pieces.size() ? pieces.get(i).text() : "";
    }

    boolean is(int i, String word) {
        return text(i).equals(word);
    }

    boolean isOne(int i, Set<String> words) {
        return words.contains(text(i));
    }

    /// Whether the piece is a form of one of the words.
    boolean of(int i, Set<String> words) {
        return i >= 0 && i < pieces.size() && bases.get(i).stream().anyMatch(words::contains);
    }

    /// What the piece stands for in a table of base forms.
    <T> @Nullable T look(int i, Map<String, T> table) {
        if (i < 0 || i >= pieces.size()) return null;
        var exact = table.get(text(i));
        if (exact != null) return exact;
        for (var base : bases.get(i)) {
            var found = table.get(base);
            if (found != null) return found;
        }
        return null;
    }

    Set<String> bases(int i) {
        return i >= 0 && i < pieces.size() ? bases.get(i) : Set.of();
    }

    boolean isDigits(int i) {
        return i >= 0 && i < pieces.size() && pieces.get(i).kind() == Word.Kind.DIGITS;
    }

    boolean isLetters(int i) {
        return i >= 0 && i < pieces.size() && pieces.get(i).kind() == Word.Kind.LETTERS;
    }

    /// Whether the next piece follows without a space.
    boolean glued(int i) {
        return i >= 0
                && i + 1 < pieces.size()
                && pieces.get(i).end() == pieces.get(i + 1).start();
    }

    /// Whether all of these follow, one piece each.
    boolean says(int i, String... words) {
        for (var k = 0; k < words.length; k++) if (!is(i + k, words[k])) return false;
        return true;
    }

    String typed(int i) {
        return original.substring(start(i), end(i));
    }

    boolean capital(int i) {
        return isLetters(i) && Character.isUpperCase(original.charAt(start(i)));
    }

    boolean allCapital(int i) {
        return isLetters(i) && typed(i).equals(typed(i).toUpperCase(Locale.ROOT));
    }

    int start(int i) {
        return pieces.get(i).start();
    }

    int end(int i) {
        return pieces.get(i).end();
    }

    Entity entity(String type, int from, int next, Value value) {
        return new Entity(type, original.substring(start(from), end(next - 1)), start(from), end(next - 1), value);
    }
}
