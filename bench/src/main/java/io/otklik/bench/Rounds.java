package io.otklik.bench;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// The program and the database alone, one after the other, several times: what else the machine has to do then meets
/// both alike.
record Rounds(List<Load> few, List<Load> many, List<Load> floor, List<Double> bytes) {

    static Rounds of(int size) {
        return new Rounds(new ArrayList<>(size), new ArrayList<>(size), new ArrayList<>(size), new ArrayList<>(size));
    }

    void add(Instance instance, Crowd few, Crowd many, Floor alone, int seconds) throws Exception {
        var before = bytes(instance);
        var load = few.load(seconds);
        bytes.add((bytes(instance) - before) / (double) load.turns());
        this.few.add(load);
        instance.awaitQuiet();
        floor.add(alone.load(seconds));
        this.many.add(many.load(seconds));
        instance.awaitQuiet();
    }

    void note(Figures figures) {
        var turns = Load.of(few);
        var crowded = Load.of(many);
        var alone = Load.of(floor);
        figures.note("turns_per_s", turns.perSecond());
        note(figures, "", turns);
        figures.note("floor_per_s", alone.perSecond());
        note(figures, "floor_", alone);
        figures.note("ratio", ratio(few));
        figures.note("p99_to_floor", turns.within(0.99) / alone.within(0.99));
        figures.note("turns_per_s_256", crowded.perSecond());
        note(figures, "many_", crowded);
        figures.note("ratio_256", ratio(many));
        figures.note("bytes_per_turn", Median.of(bytes));
    }

    private static void note(Figures figures, String whose, Load load) {
        figures.note(whose + "p50_ms", load.within(0.50));
        figures.note(whose + "p95_ms", load.within(0.95));
        figures.note(whose + "p99_ms", load.within(0.99));
    }

    /// The median of what it was in each round.
    private double ratio(List<Load> loads) {
        var ratios = new ArrayList<Double>();
        for (var i = 0; i < loads.size(); i++)
            ratios.add(loads.get(i).perSecond() / floor.get(i).perSecond());
        return Median.of(ratios);
    }

    private static long bytes(Instance instance) throws Exception {
        try (var database = instance.database();
                var sql = database.createStatement();
                var rows = sql.executeQuery("""
                        select sum(pg_total_relation_size(c.oid)) from pg_class c join pg_namespace n on n.oid = c.relnamespace
                         where c.relkind = 'r' and n.nspname in ('conversation', 'bot')
                        """)) {
            if (!rows.next()) throw new SQLException("No size");
            return rows.getLong(1);
        }
    }
}
