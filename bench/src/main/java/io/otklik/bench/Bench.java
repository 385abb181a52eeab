package io.otklik.bench;

import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/// `./otklik bench [--json FILE] [--markdown FILE] [--quick]`: starts instances of its own and prints what they can do.
/// A text with the marks of [Table] keeps everything but what stands between them.
public final class Bench {

    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        var folder = Path.of(System.getenv("OTKLIK_BENCH_FOLDER"));
        var wishes = List.of(arguments).iterator();
        var pace = Pace.WHOLE;
        var written = new ArrayList<Written>();
        while (wishes.hasNext()) {
            var wish = wishes.next();
            switch (wish) {
                case "--train" -> {
                    Training.run(folder, file(wish, wishes));
                    return;
                }
                case "--quick" -> pace = Pace.QUICK;
                case "--json" -> written.add(new Written.Json(file(wish, wishes)));
                case "--markdown" -> written.add(new Written.Markdown(file(wish, wishes)));
                default -> throw new IllegalArgumentException("./otklik bench does not know \"" + wish + "\"");
            }
        }
        measure(folder, pace, written);
    }

    private sealed interface Written {
        record Json(Path file) implements Written {}

        record Markdown(Path file) implements Written {}
    }

    private static void measure(Path folder, Pace pace, List<Written> written) throws Exception {
        var figures = new Figures();
        var machine = Machine.measure(folder);
        try (var http = HttpClient.newHttpClient()) {
            new Course(folder, pace, figures, http).run();
        }
        for (var one : written) {
            switch (one) {
                case Written.Json(var file) -> Files.writeString(file, figures.json());
                case Written.Markdown(var file) -> Table.of(figures, machine).put(file);
            }
        }
    }

    private static Path file(String wish, Iterator<String> wishes) {
        if (!wishes.hasNext()) throw new IllegalArgumentException(wish + " needs a file");
        return Path.of(wishes.next());
    }
}
