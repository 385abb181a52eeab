package io.otklik.understanding.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import morfologik.fsa.FSATraversal;
import morfologik.fsa.MatchResult;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;

/// The dictionary of Russian forms: which words a form may be of, and which form a word takes. Read on first use.
public final class RussianWords {

    private static final String FOLDER = "/org/languagetool/resource/ru/";
    private static final Charset KOI8 = Charset.forName("KOI8-R");
    private static final int REMEMBERED = 60_000;
    private static final Remembered<List<Reading>> KNOWN = new Remembered<>(REMEMBERED, RussianWords::look);

    private RussianWords() {}

    /// What a form may be: «стали» is of «сталь» and of «стать».
    ///
    /// @param lemma the word, ё as е
    /// @param tag the dictionary's grammar, as `NN:Inanim:Masc:Sin:R`
    public record Reading(String lemma, String tag) {}

    private static final class Forms {
        static final DictionaryLookup LOOKUP = open("russian");
    }

    private static final class Synthesis {
        static final DictionaryLookup LOOKUP = open("russian_synth");
    }

    private static final class Spelling {
        static final Dictionary WORDS = read("hunspell/ru_RU");
    }

    /// All readings of a word in lower case; none if it is not in the dictionary.
    public static List<Reading> readings(String word) {
        return KNOWN.of(word);
    }

    public static boolean knows(String word) {
        return !readings(word).isEmpty();
    }

    private static List<Reading> look(String word) {
        if (!cyrillic(word)) return List.of();
        var found = new ArrayList<Reading>();
        synchronized (Forms.LOOKUP) {
            collect(word, found);
            if (found.isEmpty() || word.indexOf('е') >= 0) {
                for (var i = word.indexOf('е'); i >= 0; i = word.indexOf('е', i + 1)) {
                    collect(word.substring(0, i) + 'ё' + word.substring(i + 1), found);
                }
            }
        }
        return List.copyOf(found);
    }

    private static void collect(String word, List<Reading> found) {
        for (var form : Forms.LOOKUP.lookup(word)) {
            if (form.getStem() == null || form.getTag() == null) continue;
            var reading = new Reading(
                    form.getStem().toString().replace('ё', 'е').toLowerCase(Locale.ROOT),
                    form.getTag().toString());
            if (!found.contains(reading)) found.add(reading);
        }
    }

    /// The form of a word that has this grammar, if the dictionary has it.
    public static List<String> forms(String lemma, String tag) {
        if (!cyrillic(lemma)) return List.of();
        synchronized (Synthesis.LOOKUP) {
            var found = new ArrayList<String>();
            for (var form : Synthesis.LOOKUP.lookup(lemma + "|" + tag)) {
                if (form.getStem() != null) found.add(form.getStem().toString());
            }
            return found;
        }
    }

    /// How often a form is met, from 0 (rare) to 25; -1 if it is no word.
    public static int frequency(String word) {
        if (!cyrillic(word)) return -1;
        var fsa = Spelling.WORDS.fsa;
        var bytes = word.getBytes(KOI8);
        var met = new FSATraversal(fsa).match(bytes, 0, bytes.length, fsa.getRootNode());
        if (met.kind != MatchResult.SEQUENCE_IS_A_PREFIX) return -1;
        var arc = fsa.getArc(met.node, Spelling.WORDS.metadata.getSeparator());
        if (arc == 0 || fsa.isArcFinal(arc)) return arc == 0 ? -1 : 0;
        return Math.max(0, fsa.getArcLabel(fsa.getFirstArc(fsa.getEndNode(arc))) - 'A');
    }

    private static boolean cyrillic(String word) {
        for (var i = 0; i < word.length(); i++) {
            var c = word.charAt(i);
            if ((c < 'а' || c > 'я') && c != 'ё' && c != '-' && (c < 'А' || c > 'Я')) return false;
        }
        return !word.isEmpty();
    }

    private static DictionaryLookup open(String name) {
        return new DictionaryLookup(read(name));
    }

    private static Dictionary read(String name) {
        try (InputStream words = stream(name + ".dict");
                InputStream description = stream(name + ".info")) {
            return Dictionary.read(words, description);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream stream(String name) throws IOException {
        var stream = Dictionary.class.getResourceAsStream(FOLDER + name);
        if (stream == null) throw new IOException("The Russian dictionary is not on the class path: " + name);
        return stream;
    }
}
