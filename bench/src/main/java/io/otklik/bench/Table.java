package io.otklik.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/// The figures as the table of docs/operate/performance.md.
final class Table {

    private static final String BEGIN = "<!-- figures -->\n";
    private static final String END = "<!-- end -->\n";

    private final Figures figures;
    private final StringBuilder text = new StringBuilder();

    private Table(Figures figures) {
        this.figures = figures;
    }

    private enum Goal {
        NONE,
        AT_LEAST,
        AT_MOST
    }

    static Table of(Figures figures, Machine machine) {
        var table = new Table(figures);
        table.text.append(String.format(
                Locale.ROOT,
                "Measured on %d cores, %.0f GiB of memory, a disk that takes %.0f durable writes of 8 KB a second from one"
                        + " program, JVM %s, the embedded PostgreSQL 18.%n%n",
                machine.cores(),
                machine.memoryGiB(),
                machine.syncsPerSecond(),
                machine.java()));
        table.text.append("| what | measured | goal | |\n| --- | ---: | ---: | --- |\n");
        table.speed();
        table.rest();
        return table;
    }

    /// Writes the table into a file; between the marks, if the file has them.
    void put(Path file) throws IOException {
        var before = Files.exists(file) ? Files.readString(file) : "";
        var begin = before.indexOf(BEGIN);
        var end = before.indexOf(END);
        var around = begin >= 0 && end > begin;
        var head = around ? before.substring(0, begin + BEGIN.length()) : "";
        Files.writeString(file, head + text + (around ? before.substring(end) : ""));
    }

    private void speed() {
        row("durable turns a second, 64 connections", "%.0f", "turns_per_s", Goal.NONE, 0);
        row("the floor: PostgreSQL alone, 64 clients, one turn a transaction", "%.0f", "floor_per_s", Goal.NONE, 0);
        row("ratio at 64 connections", "%.2f", "ratio", Goal.AT_LEAST, 1.2);
        row("turns a second, 256 connections", "%.0f", "turns_per_s_256", Goal.NONE, 0);
        row("ratio at 256 connections", "%.2f", "ratio_256", Goal.NONE, 0);
        times("time of a turn at 64: p50 / p95 / p99, ms", "");
        times("time of a turn at 256: p50 / p95 / p99, ms", "many_");
        times("the floor's times: p50 / p95 / p99, ms", "floor_");
        row("p99 at 64, as a part of the floor's", "%.2f", "p99_to_floor", Goal.AT_MOST, 1);
        row("turns a second with groups switched off", "%.0f", "single_turns_per_s", Goal.NONE, 0);
        row("groups, as times of single turns", "%.1f", "groups_to_single", Goal.AT_LEAST, 3);
        row("first 5 s after the start, as a part of the warm speed", "%.2f", "first5s_to_warm", Goal.AT_LEAST, 0.3);
        row("database bytes a turn, indexes included", "%.0f", "bytes_per_turn", Goal.NONE, 0);
    }

    private void rest() {
        row("first start, to the first page, s", "%.1f", "first_start_s", Goal.NONE, 0);
        row("later start, to the first page, s", "%.1f", "later_start_s", Goal.AT_MOST, 5);
        row("memory of the idle JVM, MiB", "%.0f", "idle_rss_mb", Goal.AT_MOST, 250);
        row("memory of the JVM after load, MiB", "%.0f", "load_rss_mb", Goal.NONE, 0);
        row("live heap of an idle WebSocket, bytes", "%.0f", "bytes_per_websocket", Goal.NONE, 0);
        row("idle WebSockets in a GiB of live heap", "%.0f", "websockets_per_gib", Goal.AT_LEAST, 50_000);
        row("one message to 2,000 sockets, until the last has it, ms", "%.0f", "broadcast_2000_ms", Goal.NONE, 0);
        row("turns a second with 10^3 stored conversations", "%.0f", "turns_per_s_1e3", Goal.NONE, 0);
        row("turns a second with 10^5 stored conversations", "%.0f", "turns_per_s_1e5", Goal.NONE, 0);
        row("10^5 to 10^3: throughput", "%.2f", "scale_1e5_to_1e3", Goal.AT_LEAST, 0.85);
        row("inbox, first page, p95 at 10^3, ms", "%.1f", "inbox_p95_ms_1e3", Goal.NONE, 0);
        row("inbox, first page, p95 at 10^5, ms", "%.1f", "inbox_p95_ms_1e5", Goal.NONE, 0);
        row("10^5 to 10^3: inbox p95", "%.2f", "inbox_p95_1e5_to_1e3", Goal.AT_MOST, 1.3);
        row("reports of a month at 10^5, p95, ms", "%.0f", "overview_p95_ms_1e5", Goal.AT_MOST, 300);
    }

    private void times(String what, String whose) {
        text.append(String.format(
                Locale.ROOT,
                "| %s | %.1f / %.1f / %.1f | | |%n",
                what,
                figures.of(whose + "p50_ms"),
                figures.of(whose + "p95_ms"),
                figures.of(whose + "p99_ms")));
    }

    private void row(String what, String format, String name, Goal goal, double limit) {
        var figure = figures.of(name);
        var reached = goal == Goal.AT_LEAST ? figure >= limit : figure <= limit;
        text.append("| ").append(what).append(" | ").append(String.format(Locale.ROOT, format, figure));
        if (goal == Goal.NONE) {
            text.append(" | | |\n");
            return;
        }
        text.append(goal == Goal.AT_LEAST ? " | ≥ " : " | ≤ ")
                .append(String.format(Locale.ROOT, limit == Math.rint(limit) ? "%,.0f" : "%s", limit))
                .append(reached ? " | reached |\n" : " | missed |\n");
    }
}
