package io.otklik.understanding.intent;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/// Which signs a model knows, and how telling each is: rare ones tell more.
final class Vocabulary {

    private static final float[] IMPORTANCE = {1.0f, 0.6f, 0.7f, 1.0f};

    private final Map<Long, Integer> ids;
    private final float[] telling;

    private Vocabulary(Map<Long, Integer> ids, float[] telling) {
        this.ids = ids;
        this.telling = telling;
    }

    int id(long key) {
        return ids.getOrDefault(key, -1);
    }

    float telling(int id) {
        return telling[id];
    }

    int size() {
        return telling.length;
    }

    static Vocabulary of(List<List<Features.Sign>> texts, int atLeast) {
        var seen = new HashMap<Long, Integer>();
        for (var signs : texts) {
            var here = new HashSet<Long>();
            for (var sign : signs) if (here.add(sign.key())) seen.merge(sign.key(), 1, Integer::sum);
        }
        var ids = new HashMap<Long, Integer>();
        var telling = new float[seen.size()];
        for (var entry : seen.entrySet()) {
            if (entry.getValue() < atLeast) continue;
            telling[ids.size()] = (float) (1 + Math.log((1.0 + texts.size()) / (1 + entry.getValue())));
            ids.put(entry.getKey(), ids.size());
        }
        return new Vocabulary(ids, Arrays.copyOf(telling, ids.size()));
    }

    /// The text as numbers; each view of it weighs the same whatever its length. `dense` follows behind the signs.
    Vec vector(List<Features.Sign> signs, float[] dense) {
        var counts = new HashMap<Integer, float[]>();
        for (var sign : signs) {
            var id = ids.get(sign.key());
            if (id != null) counts.computeIfAbsent(id, _ -> new float[] {0, sign.view()})[0]++;
        }
        var norms = new double[Features.VIEWS];
        for (var e : counts.entrySet()) {
            var count = e.getValue();
            count[0] = (float) (1 + Math.log(count[0])) * telling[e.getKey()];
            norms[(int) count[1]] += count[0] * count[0];
        }
        var features = new int[counts.size() + dense.length];
        var at = 0;
        for (var id : counts.keySet()) features[at++] = id;
        Arrays.sort(features, 0, at);
        var values = new float[features.length];
        var total = 0.0;
        for (var v = 0; v < norms.length; v++) if (norms[v] > 0) total += IMPORTANCE[v] * IMPORTANCE[v];
        for (var i = 0; i < at; i++) {
            var count = counts.getOrDefault(features[i], new float[2]);
            var view = (int) count[1];
            values[i] = (float) (count[0] / Math.sqrt(norms[view]) * IMPORTANCE[view] / Math.sqrt(total));
        }
        for (var i = 0; i < dense.length; i++) {
            features[at + i] = telling.length + i;
            values[at + i] = dense[i];
        }
        return new Vec(features, values);
    }
}
