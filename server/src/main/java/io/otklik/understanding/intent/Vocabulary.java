package io.otklik.understanding.intent;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;

/// Which signs a model knows, and how telling each is: rare ones tell more.
final class Vocabulary {

    private static final float[] IMPORTANCE = {1.0f, 0.6f, 0.7f, 1.0f, 0.5f, 0.3f, 0.5f};

    /// What every text has alike, so that a wish may be likelier than another before a word is read.
    private static final float ALWAYS = 0.2f;

    /// With so many phrases a wish, the words themselves tell twice as much as their meaning.
    private static final float ENOUGH = 250;

    private final Keys ids;
    private final float[] telling;
    private final float sense;

    private Vocabulary(Keys ids, float[] telling, float sense) {
        this.sense = sense;
        this.ids = ids;
        this.telling = telling;
    }

    int id(long key) {
        return ids.number(key);
    }

    float telling(int id) {
        return telling[id];
    }

    int size() {
        return telling.length;
    }

    /// @param atLeast a sign counts if so many texts have it
    static Vocabulary of(List<List<Features.Sign>> texts, int atLeast, int kinds) {
        var seen = new HashMap<Long, Integer>();
        for (var signs : texts) {
            var here = new HashSet<Long>();
            for (var sign : signs) if (here.add(sign.key())) seen.merge(sign.key(), 1, Integer::sum);
        }
        var ids = new Keys(seen.size());
        var telling = new float[seen.size()];
        for (var entry : seen.entrySet()) {
            if (entry.getValue() < atLeast) continue;
            telling[ids.add(entry.getKey())] = (float) (1 + Math.log((1.0 + texts.size()) / (1 + entry.getValue())));
        }
        var sense = 1 / (1 + texts.size() / (ENOUGH * kinds));
        return new Vocabulary(ids, Arrays.copyOf(telling, ids.size()), sense);
    }

    /// The text as numbers; each view of it weighs the same whatever its length. `dense` follows behind the signs.
    Vec vector(List<Features.Sign> signs, float[] dense) {
        var met = met(signs);
        var features = new int[met.length + dense.length + 1];
        var views = new int[met.length];
        var values = new float[features.length];
        var norms = new double[Features.VIEWS];
        var size = 0;
        for (var i = 0; i < met.length; size++) {
            var next = i;
            while (next < met.length && met[next] == met[i]) next++;
            features[size] = (int) (met[i] >>> 8);
            views[size] = (int) (met[i] & 0xff);
            values[size] = (float) (1 + Math.log(next - i)) * telling[features[size]];
            norms[views[size]] += values[size] * values[size];
            i = next;
        }
        var total = 0.0;
        for (var v = 0; v < norms.length; v++) if (norms[v] > 0) total += IMPORTANCE[v] * IMPORTANCE[v];
        for (var i = 0; i < size; i++)
            values[i] = (float) (values[i] / Math.sqrt(norms[views[i]]) * IMPORTANCE[views[i]] / Math.sqrt(total));
        for (var i = 0; i < dense.length; i++) {
            features[size + i] = telling.length + i;
            values[size + i] = dense[i] * sense;
        }
        var all = size + dense.length + 1;
        features[all - 1] = telling.length + dense.length;
        values[all - 1] = ALWAYS;
        return new Vec(Arrays.copyOf(features, all), Arrays.copyOf(values, all));
    }

    /// The known signs in order, each as its number and its view.
    private long[] met(List<Features.Sign> signs) {
        var met = new long[signs.size()];
        var size = 0;
        for (var sign : signs) {
            var id = ids.number(sign.key());
            if (id >= 0) met[size++] = (long) id << 8 | sign.view();
        }
        Arrays.sort(met, 0, size);
        return Arrays.copyOf(met, size);
    }
}
