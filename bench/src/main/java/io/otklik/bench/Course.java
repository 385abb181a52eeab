package io.otklik.bench;

import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.concurrent.TimeUnit;

/// The measurements in their order.
final class Course {

    private final Path folder;
    private final Pace pace;
    private final Figures figures;
    private final HttpClient http;

    Course(Path folder, Pace pace, Figures figures, HttpClient http) {
        this.folder = folder;
        this.pace = pace;
        this.figures = figures;
        this.http = http;
    }

    void run() throws Exception {
        try (var fresh = Instance.start(folder)) {
            figures.note("first_start_s", fresh.startSeconds);
            speed(fresh);
            sockets(fresh);
        }
        starts();
        try (var again = Instance.start(folder)) {
            scale(again);
        }
        try (var single = Instance.start(folder, "--otklik.turns.groups=false");
                var crowd = Crowd.gather(http, single.address(), 64)) {
            crowd.warm(pace.warm());
            figures.note("single_turns_per_s", crowd.load(pace.round()).perSecond());
            figures.note("groups_to_single", figures.of("turns_per_s") / figures.of("single_turns_per_s"));
        }
    }

    private void speed(Instance instance) throws Exception {
        try (var few = Crowd.gather(http, instance.address(), 64);
                var many = Crowd.gather(http, instance.address(), 256)) {
            var cold = few.load(5);
            few.warm(pace.warm());
            many.warm(pace.warm() / 3.0);
            try (var floor = Floor.open(instance, 64)) {
                instance.awaitQuiet();
                floor.load(3);
                var rounds = Rounds.of(pace.rounds());
                for (var i = 0; i < pace.rounds(); i++) rounds.add(instance, few, many, floor, pace.round());
                rounds.note(figures);
                figures.note("first5s_to_warm", cold.perSecond() / figures.of("turns_per_s"));
            }
            figures.note("load_rss_mb", instance.residentMiB());
        }
    }

    private void sockets(Instance instance) throws Exception {
        var sockets = Sockets.measure(instance, http);
        figures.note("bytes_per_websocket", sockets.bytesEach());
        figures.note("websockets_per_gib", (1L << 30) / sockets.bytesEach());
        figures.note("broadcast_2000_ms", sockets.broadcastMs());
    }

    private void starts() throws IOException, InterruptedException {
        var seconds = new ArrayList<Double>();
        var idle = 0.0;
        for (var i = 0; i < pace.starts(); i++) {
            try (var again = Instance.start(folder)) {
                seconds.add(again.startSeconds);
                if (i < pace.starts() - 1) continue;
                TimeUnit.SECONDS.sleep(pace.idle());
                idle = again.residentMiB();
            }
        }
        figures.note("later_start_s", Median.of(seconds));
        figures.note("idle_rss_mb", idle);
    }

    private void scale(Instance instance) throws Exception {
        Stock.add(instance, 1_000);
        try (var crowd = Crowd.gather(http, instance.address(), 64)) {
            crowd.warm(pace.warm());
        }
        var small = stocked(instance, "1e3");
        Stock.add(instance, pace.stock() - 1_000);
        var large = stocked(instance, "1e5");
        figures.note("scale_1e5_to_1e3", large / small);
        figures.note("inbox_p95_1e5_to_1e3", figures.of("inbox_p95_ms_1e5") / figures.of("inbox_p95_ms_1e3"));
    }

    private double stocked(Instance instance, String size) throws Exception {
        try (var crowd = Crowd.gather(http, instance.address(), 64)) {
            crowd.load(4);
            var loads = new ArrayList<Load>();
            for (var i = 0; i < pace.rounds(); i++) {
                instance.awaitQuiet();
                loads.add(crowd.load(pace.round()));
            }
            var load = Load.of(loads);
            figures.note("turns_per_s_" + size, load.perSecond());
            instance.awaitQuiet();
            try (var desk = Desk.open(instance)) {
                var inbox = desk.times("/api/inbox/all?limit=50", 300);
                figures.note("inbox_p50_ms_" + size, inbox.within(0.5));
                figures.note("inbox_p95_ms_" + size, inbox.within(0.95));
                figures.note(
                        "overview_p95_ms_" + size,
                        desk.times(desk.overview(), 40).within(0.95));
            }
            return load.perSecond();
        }
    }
}
