package io.otklik.bench;

import java.io.IOException;
import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.concurrent.TimeUnit;

/// What silent connections cost, and how long one piece of news takes to reach very many.
///
/// @param bytesEach   live heap for one idle WebSocket, in bytes
/// @param broadcastMs from sending a message until the last of the connections has it, in milliseconds
record Sockets(double bytesEach, double broadcastMs) {

    private static final int MANY = 2_000;

    static Sockets measure(Instance instance, HttpClient http) throws IOException, InterruptedException {
        var first = Visitor.arrive(http, instance.address());
        var before = instance.liveHeapBytes();
        var tabs = new ArrayList<Visitor>();
        for (var i = 0; i < MANY; i++) tabs.add(first.anotherTab());
        var each = (instance.liveHeapBytes() - before) / (double) MANY;
        var broadcast = broadcast(first, tabs);
        tabs.forEach(Visitor::leave);
        first.leave();
        return new Sockets(each, broadcast);
    }

    /// All connections are tabs of one browser, so one message is news for each.
    private static double broadcast(Visitor first, ArrayList<Visitor> tabs) throws InterruptedException {
        tabs.forEach(Visitor::forget);
        var begin = System.nanoTime();
        first.turn();
        for (var tab : tabs)
            if (!tab.toldWithin(30, TimeUnit.SECONDS)) throw new IllegalStateException("News did not arrive");
        return (System.nanoTime() - begin) / 1e6;
    }
}
