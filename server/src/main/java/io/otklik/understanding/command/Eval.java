package io.otklik.understanding.command;

import io.otklik.understanding.Foreign;
import io.otklik.understanding.intent.Classifier;
import io.otklik.understanding.intent.Teacher;
import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Map;

/// `understand eval`: trains on one file, measures on another.
final class Eval {

    static final String OUT_OF_SCOPE = "oos";
    private static final int WARM_UP = 400;

    private Eval() {}

    static void run(Options options, PrintStream out) throws IOException {
        options.only("train", "test", "json");
        var examples = new ArrayList<Teacher.Example>();
        var foreign = new ArrayList<>(Foreign.texts());
        Table.read(options.need("train"), (text, label) -> {
            if (label.equals(OUT_OF_SCOPE)) foreign.add(text);
            else examples.add(new Teacher.Example(text, label));
        });
        if (examples.isEmpty()) throw new Options.Wrong(options.need("train") + " holds no phrases.");
        Teacher.teach(examples.subList(0, Math.min(examples.size(), 40)), foreign, Map.of());
        var begun = System.nanoTime();
        var classifier = Teacher.teach(examples, foreign, Map.of());
        var seconds = (System.nanoTime() - begun) / 1e9;
        examples.stream().limit(WARM_UP).forEach(e -> classifier.judge(e.text()));
        var figures = measured(options.need("test"), classifier, seconds);
        if (options.has("json")) out.println(Json.of(figures));
        else figures.forEach((name, value) -> out.printf("%-22s %s%n", name, value == null ? "-" : value));
    }

    private static Map<String, Object> measured(String test, Classifier classifier, double seconds) throws IOException {
        var score = new Score();
        Table.read(test, (text, label) -> {
            var begun = System.nanoTime();
            var verdict = classifier.judge(text);
            score.add(label, verdict, System.nanoTime() - begun);
        });
        return score.figures(seconds);
    }
}
