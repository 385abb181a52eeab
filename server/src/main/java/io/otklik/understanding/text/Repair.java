package io.otklik.understanding.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// Reads what was meant, not what the keyboard made of it: the other layout, Russian in Latin letters.
public final class Repair {

    private static final Set<String> LITTLE = Set.of("с", "в", "к", "у", "о", "и", "а", "я");
    private static final Pattern CHUNK = Pattern.compile("\\S+");

    /// Shorter words prove nothing: almost any two letters are a word in one of the layouts.
    private static final int TELLING = 3;

    private final Predicate<String> russian;
    private final Predicate<String> english;

    /// @param russian whether a form is a Russian word
    /// @param english whether a form is an English one
    public Repair(Predicate<String> russian, Predicate<String> english) {
        this.russian = russian;
        this.english = english;
    }

    /// A message as it was meant; each word keeps its place in the original.
    ///
    /// @param text the original with the layout put right, as long as the original
    public record Meant(String text, List<Word> words, Tongue tongue, boolean changed) {}

    public Meant read(String text) {
        var typed = layout(text);
        var words = Words.of(typed);
        if (Tongue.byScript(typed) == Tongue.RU) return new Meant(typed, words, Tongue.RU, !typed.equals(text));
        var spelt = inRussianLetters(words);
        return spelt.equals(words)
                ? new Meant(typed, words, Tongue.EN, !typed.equals(text))
                : new Meant(typed, spelt, Tongue.RU, true);
    }

    private String layout(String text) {
        var chunks = CHUNK.matcher(text).results().toList();
        if (chunks.isEmpty()) return text;
        var asTyped = 0;
        var other = 0;
        var changed = new StringBuilder(text);
        for (var chunk : chunks) {
            var meant = other(chunk.group());
            if (isKnown(chunk.group())) asTyped++;
            else if (isKnown(meant)) {
                if (chunk.group().length() >= TELLING) other++;
                changed.replace(chunk.start(), chunk.end(), meant);
            }
        }
        if (other <= asTyped) return other > 0 && asTyped > 0 ? onlyLongOnes(text) : text;
        for (var chunk : chunks) changed.replace(chunk.start(), chunk.end(), other(chunk.group()));
        return changed.toString();
    }

    /// In a message that is right as a whole only a long word is taken for a slip of the layout.
    private String onlyLongOnes(String text) {
        var changed = new StringBuilder(text);
        for (var chunk : CHUNK.matcher(text).results().toList()) {
            var meant = other(chunk.group());
            if (chunk.group().length() > 4 && !isKnown(chunk.group()) && isKnown(meant))
                changed.replace(chunk.start(), chunk.end(), meant);
        }
        return changed.toString();
    }

    /// The chunk in the other layout; a sign at its end stays a sign if so it makes a word.
    private String other(String chunk) {
        if (Tongue.byScript(chunk) == Tongue.RU && hasCyrillic(chunk)) return Layout.toLatin(chunk);
        var whole = Layout.toRussian(chunk);
        if (isKnown(whole)) return whole;
        var end = chunk.length();
        while (end > 0 && !Character.isLetterOrDigit(chunk.charAt(end - 1))) end--;
        var core = Layout.toRussian(chunk.substring(0, end)) + chunk.substring(end);
        return isKnown(core) ? core : whole;
    }

    private boolean isWord(String word) {
        return word.length() > 1 ? russian.test(word) : LITTLE.contains(word);
    }

    private boolean isKnown(String chunk) {
        var words = Words.of(chunk).stream()
                .filter(w -> w.kind() == Word.Kind.LETTERS)
                .toList();
        return !words.isEmpty()
                && words.stream().allMatch(w -> (hasCyrillic(w.text()) ? russian : english).test(w.text()));
    }

    private static boolean hasCyrillic(String text) {
        return text.chars().anyMatch(c -> c >= 'А' && c <= 'я' || c == 'ё' || c == 'Ё');
    }

    private List<Word> inRussianLetters(List<Word> words) {
        var spelt = new ArrayList<Word>(words);
        var russianOnes = 0;
        var englishOnes = 0;
        for (var i = 0; i < spelt.size(); i++) {
            var word = spelt.get(i);
            if (word.kind() != Word.Kind.LETTERS) continue;
            if (english.test(word.text())) {
                englishOnes++;
                continue;
            }
            var read = Translit.toRussian(word.text(), w -> isWord(w));
            if (read.isEmpty()) continue;
            russianOnes += word.text().length() > 2 ? 1 : 0;
            spelt.set(i, new Word(read.get(), word.kind(), word.start(), word.end()));
        }
        return russianOnes > englishOnes ? spelt : words;
    }
}
