package io.otklik.understanding.command;

import io.otklik.understanding.Foreign;
import io.otklik.understanding.intent.Classifier;
import io.otklik.understanding.intent.Teacher;
import io.otklik.understanding.sense.Vectors;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// `understand eval`: trains on one file, measures on another.
final class Eval {

    static final String OUT_OF_SCOPE = "oos";
    private static final int WARM_UP = 400;

    private Eval() {}

    static void run(Options options, Models models, PrintStream out) throws IOException {
        options.only("train", "test", "onnx", "json");
        var examples = new ArrayList<Teacher.Example>();
        var foreign = new ArrayList<>(Foreign.texts());
        Table.read(options.need("train"), (text, label) -> {
            if (label.equals(OUT_OF_SCOPE)) foreign.add(text);
            else examples.add(new Teacher.Example(text, label));
        });
        if (examples.isEmpty()) throw new Options.Wrong(options.need("train") + " holds no phrases.");
        Teacher.teach(examples.subList(0, Math.min(examples.size(), 40)), foreign, Map.of());
        var model = options.has("onnx") ? models.open(Path.of(options.need("onnx"))) : Models.NONE;
        var begun = System.nanoTime();
        var vectors = vectors(model, Teacher.texts(examples, foreign));
        var seen = (System.nanoTime() - begun) / 1e9;
        begun = System.nanoTime();
        var classifier = Teacher.teach(examples, foreign, Map.of(), vectors);
        var seconds = (System.nanoTime() - begun) / 1e9;
        examples.stream().limit(WARM_UP).forEach(e -> judged(e.text(), model, classifier));
        var figures = measured(options.need("test"), model, classifier, seconds);
        if (options.has("onnx")) figures.put("vector_seconds", Math.round(seen * 100) / 100.0);
        if (options.has("json")) out.println(Json.of(figures));
        else figures.forEach((name, value) -> out.printf("%-22s %s%n", name, value == null ? "-" : value));
    }

    private static Vectors vectors(Models.Model model, List<String> texts) {
        if (model.size() == 0) return Vectors.NONE;
        var known = new HashMap<String, float[]>();
        for (var text : texts) known.computeIfAbsent(text, model::of);
        return new Vectors("measured", model.size(), known);
    }

    private static Classifier.Verdict judged(String text, Models.Model model, Classifier classifier) {
        return classifier.judge(classifier.read(text), model.of(text));
    }

    private static Map<String, Object> measured(String test, Models.Model model, Classifier classifier, double seconds)
            throws IOException {
        var score = new Score();
        Table.read(test, (text, label) -> {
            var begun = System.nanoTime();
            var verdict = judged(text, model, classifier);
            score.add(label, verdict, System.nanoTime() - begun);
        });
        return score.figures(seconds);
    }
}
