package io.otklik.understanding.intent;

/// A text as numbers: which features it has, and how strongly. Sorted by feature.
record Vec(int[] features, float[] values) {

    double square() {
        var sum = 0.0;
        for (var v : values) sum += v * v;
        return sum;
    }

    /// Into `scores`, one for each kind: the product with weights that lie by feature, then kind.
    void times(float[] weights, int kinds, double[] scores) {
        var sums = new float[kinds];
        for (var i = 0; i < features.length; i++) {
            var at = features[i] * kinds;
            var value = values[i];
            for (var k = 0; k < kinds; k++) sums[k] += value * weights[at + k];
        }
        for (var k = 0; k < kinds; k++) scores[k] = sums[k];
    }

    void addTo(float[] weights, int kinds, float[] step) {
        for (var i = 0; i < features.length; i++) {
            var at = features[i] * kinds;
            var value = values[i];
            for (var k = 0; k < kinds; k++) weights[at + k] += value * step[k];
        }
    }
}
