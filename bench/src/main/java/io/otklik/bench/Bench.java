package io.otklik.bench;

import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// `./otklik bench [--json FILE]`: starts instances of its own and prints what they can do.
public final class Bench {

    private final Map<String, Double> figures = new LinkedHashMap<>();
    private final HttpClient http = HttpClient.newHttpClient();
    private final Path folder;

    private Bench(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] arguments) throws Exception {
        var bench = new Bench(Path.of(System.getenv("OTKLIK_BENCH_FOLDER")));
        bench.run();
        if (arguments.length == 2 && arguments[0].equals("--json")) bench.write(Path.of(arguments[1]));
    }

    private void run() throws Exception {
        try (var fresh = Instance.start(folder)) {
            note("first_start_s", fresh.startSeconds);
            warmAndCold(fresh);
            beside(fresh);
            note("load_rss_mb", fresh.residentMiB());
            sockets(fresh);
        }
        try (var again = Instance.start(folder)) {
            note("later_start_s", again.startSeconds);
            TimeUnit.SECONDS.sleep(15);
            note("idle_rss_mb", again.residentMiB());
            scale(again);
        }
        try (var single = Instance.start(folder, "--otklik.turns.groups=false");
                var crowd = Crowd.gather(http, single.address(), 64)) {
            crowd.load(8);
            note("single_turns_per_s", crowd.load(10).perSecond());
            note("groups_to_single", figure("turns_per_s") / figure("single_turns_per_s"));
        }
    }

    private void warmAndCold(Instance instance) throws Exception {
        try (var crowd = Crowd.gather(http, instance.address(), 64)) {
            var cold = crowd.load(5);
            crowd.load(15);
            var before = bytes(instance);
            var warm = crowd.load(15);
            note("turns_per_s", warm.perSecond());
            note("p50_ms", warm.p50());
            note("p95_ms", warm.p95());
            note("p99_ms", warm.p99());
            note("first5s_to_warm", cold.perSecond() / warm.perSecond());
            note("bytes_per_turn", (bytes(instance) - before) / (double) warm.turns());
        }
    }

    private void beside(Instance instance) throws Exception {
        var floor = Floor.measure(instance, 64, 4, 12);
        note("floor_per_s", floor.perSecond());
        note("floor_p50_ms", floor.p50());
        note("floor_p95_ms", floor.p95());
        note("floor_p99_ms", floor.p99());
        note("ratio", figure("turns_per_s") / floor.perSecond());
        try (var crowd = Crowd.gather(http, instance.address(), 256)) {
            crowd.load(4);
            var many = crowd.load(12);
            note("turns_per_s_256", many.perSecond());
            note("p99_ms_256", many.p99());
            note("ratio_256", many.perSecond() / floor.perSecond());
        }
    }

    private void sockets(Instance instance) throws IOException, InterruptedException {
        var sockets = Sockets.measure(instance, http);
        note("bytes_per_websocket", sockets.bytesEach());
        note("websockets_per_gib", (1L << 30) / sockets.bytesEach());
        note("broadcast_2000_ms", sockets.broadcastMs());
    }

    private void scale(Instance instance) throws Exception {
        Stock.add(instance, 1_000);
        var small = stocked(instance, "1e3");
        Stock.add(instance, 99_000);
        var large = stocked(instance, "1e5");
        note("scale_1e5_to_1e3", large / small);
        note("inbox_p95_1e5_to_1e3", figure("inbox_p95_ms_1e5") / figure("inbox_p95_ms_1e3"));
    }

    private double stocked(Instance instance, String size) throws Exception {
        try (var crowd = Crowd.gather(http, instance.address(), 64)) {
            crowd.load(8);
            var load = crowd.load(10);
            note("turns_per_s_" + size, load.perSecond());
            var inbox = Inbox.measure(instance);
            note("inbox_p50_ms_" + size, inbox[0]);
            note("inbox_p95_ms_" + size, inbox[1]);
            return load.perSecond();
        }
    }

    private double figure(String name) {
        return figures.getOrDefault(name, Double.NaN);
    }

    private static long bytes(Instance instance) throws Exception {
        try (var database = instance.database();
                var sql = database.createStatement();
                var rows = sql.executeQuery("""
                        select sum(pg_total_relation_size(c.oid)) from pg_class c join pg_namespace n on n.oid = c.relnamespace
                         where c.relkind = 'r' and n.nspname in ('conversation', 'bot')
                        """)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    @SuppressWarnings("SystemOut")
    private void note(String name, double figure) {
        figures.put(name, Math.round(figure * 1000) / 1000.0);
        System.out.printf("%-24s %,14.3f%n", name, figure);
    }

    private void write(Path file) throws IOException {
        var json =
                JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
        Files.writeString(file, json.writeValueAsString(figures) + "\n");
    }
}
