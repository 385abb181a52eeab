package io.otklik.dialog.check;

import io.otklik.dialog.Scenario;
import io.otklik.dialog.scenario.Chain;
import io.otklik.dialog.scenario.Step;
import io.otklik.dialog.scenario.Way;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The steps of a scenario and all ways between them. A chain run by a step is taken to come back.
final class Graph {

    /// From one step to another; `entersChain` when the target is a chain, which then begins with nothing filled in.
    record Edge(int from, int to, String way, boolean entersChain) {}

    private final Scenario scenario;
    private final List<List<Edge>> out = new ArrayList<>();

    Graph(Scenario scenario) {
        this.scenario = scenario;
        var onlyRun = onlyRun();
        for (var at = 0; at < scenario.steps().size(); at++) {
            var edges = new ArrayList<Edge>();
            for (var way : Way.of(scenario.steps().get(at))) edge(at, way, onlyRun, edges);
            out.add(edges);
        }
    }

    int size() {
        return out.size();
    }

    Step step(int at) {
        return scenario.steps().get(at);
    }

    List<Edge> from(int at) {
        return out.get(at);
    }

    /// Where customers may come in: the beginning, and chains that something begins.
    List<Integer> beginnings() {
        var all = new ArrayList<Integer>();
        scenario.place(scenario.start()).ifPresent(all::add);
        for (var chain : scenario.chains()) if (!chain.on().isEmpty()) all.add(chain.first());
        return all;
    }

    BitSet reachable() {
        var seen = new BitSet(size());
        var next = new ArrayDeque<>(beginnings());
        while (!next.isEmpty()) {
            var at = next.poll();
            if (seen.get(at)) continue;
            seen.set(at);
            for (var edge : from(at)) next.add(edge.to());
        }
        return seen;
    }

    private void edge(int at, Way way, Set<String> onlyRun, List<Edge> edges) {
        if (!way.to().isEmpty()) {
            scenario.place(way.to())
                    .ifPresent(to -> edges.add(new Edge(at, to, way.name(), !scenario.isStep(way.to()))));
            return;
        }
        var chain = scenario.chainAt(at);
        if (at < chain.last()) edges.add(new Edge(at, at + 1, way.name(), false));
        else if (!chain.name().equals(scenario.after()) && !onlyRun.contains(chain.name()))
            scenario.place(scenario.after()).ifPresent(to -> edges.add(new Edge(at, to, way.name(), true)));
    }

    /// Chains that nothing leads to but steps that run them: their end is the way back.
    private Set<String> onlyRun() {
        var run = new HashSet<String>();
        var led = new HashSet<String>();
        for (var at = 0; at < scenario.steps().size(); at++) {
            var step = scenario.steps().get(at);
            var from = scenario.chainAt(at).name();
            for (var way : Way.of(step)) {
                var to = scenario.chainOf(way.to()).map(Chain::name).orElse("");
                if (step instanceof Step.RunChain && way.name().equals("run")) run.add(to);
                else if (!to.equals(from)) led.add(to);
            }
        }
        scenario.chains().stream().filter(c -> !c.on().isEmpty()).forEach(c -> led.add(c.name()));
        led.addAll(List.of(scenario.start(), scenario.after()));
        run.removeAll(led);
        return run;
    }
}
