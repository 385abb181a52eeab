package io.otklik.understanding.sense;

import io.otklik.understanding.text.Tongue;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Where words stand among other words by their meaning. Each known base form has a short vector; words of like
/// meaning, in Russian and in English alike, point the same way. Read on first use.
public final class Encoder {

    private static final int SHORTEST_STEM = 5;

    private final String[] words;
    private final byte[][] vectors;
    private final float[] scales;
    private final int size;

    private Encoder(String[] words, byte[][] vectors, float[] scales, int size) {
        this.words = words;
        this.vectors = vectors;
        this.scales = scales;
        this.size = size;
    }

    private static final class Russian {
        static final Encoder ENCODER = read("ru");
    }

    private static final class English {
        static final Encoder ENCODER = read("en");
    }

    public static Encoder of(Tongue tongue) {
        return tongue == Tongue.RU ? Russian.ENCODER : English.ENCODER;
    }

    public int size() {
        return size;
    }

    public boolean knows(String word) {
        return Arrays.binarySearch(words, word) >= 0;
    }

    /// Adds the meaning of a word to `sum`; tells whether there is one. A word that is not known takes the meaning of
    /// those that begin as it does.
    public boolean add(String word, float weight, float[] sum) {
        var at = Arrays.binarySearch(words, word);
        if (at < 0) at = kin(word, -at - 1);
        if (at < 0) return false;
        var vector = vectors[at];
        var scale = scales[at] * weight;
        for (var i = 0; i < size; i++) sum[i] += vector[i] * scale;
        return true;
    }

    private int kin(String word, int place) {
        var before = place > 0 ? common(word, words[place - 1]) : 0;
        var after = place < words.length ? common(word, words[place]) : 0;
        var longest = Math.max(before, after);
        if (longest < SHORTEST_STEM || longest * 3 < word.length() * 2) return -1;
        return before >= after ? place - 1 : place;
    }

    private static int common(String a, String b) {
        var i = 0;
        while (i < a.length() && i < b.length() && a.charAt(i) == b.charAt(i)) i++;
        return i;
    }

    private static Encoder read(String name) {
        try (var in = new DataInputStream(new BufferedInputStream(open(name), 1 << 16))) {
            var count = in.readInt();
            var size = in.readInt();
            record Entry(String word, float scale, byte[] vector) {}
            var entries = new Entry[count];
            for (var i = 0; i < count; i++) entries[i] = new Entry(in.readUTF(), in.readFloat(), in.readNBytes(size));
            Arrays.sort(entries, java.util.Comparator.comparing(Entry::word));
            var words = new String[count];
            var scales = new float[count];
            var vectors = new byte[count][];
            for (var i = 0; i < count; i++) {
                words[i] = entries[i].word();
                scales[i] = entries[i].scale();
                vectors[i] = entries[i].vector();
            }
            return new Encoder(words, vectors, scales, size);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static java.io.InputStream open(String name) throws IOException {
        java.io.@Nullable InputStream in = Encoder.class.getResourceAsStream("/understanding/" + name + ".bin");
        if (in == null) throw new IOException("The meanings of words are not on the class path: " + name);
        return in;
    }
}
