package io.otklik.bench;

import java.io.IOException;
import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

/// What silent connections cost, and how long one piece of news takes to reach very many.
///
/// @param bytesEach   live heap for one idle WebSocket, in bytes
/// @param broadcastMs from sending a message until the last of the connections has it, in milliseconds
record Sockets(double bytesEach, double broadcastMs) {

    private static final int MANY = 2_000;

    static Sockets measure(Instance instance, HttpClient http) throws Exception {
        try (var first = Visitor.arrive(http, instance.address())) {
            var tabs = new ArrayList<Visitor>();
            // What is made once for any number of connections is made before counting.
            for (var i = 0; i < 50; i++) tabs.add(first.anotherTab());
            var before = instance.liveHeapBytes();
            for (var i = 0; i < MANY; i++) tabs.add(first.anotherTab());
            var each = (instance.liveHeapBytes() - before) / (double) MANY;
            var broadcast = broadcast(first, tabs);
            for (var tab : tabs) tab.close();
            return new Sockets(each, broadcast);
        }
    }

    /// All connections are tabs of one browser, so one message is news for each.
    private static double broadcast(Visitor first, ArrayList<Visitor> tabs) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var words = UUID.randomUUID().toString();
            var waits = new ArrayList<java.util.concurrent.Future<Long>>();
            for (var tab : tabs) waits.add(threads.submit(seen(tab, words)));
            Thread.sleep(500);
            var begin = System.nanoTime();
            first.say(words);
            var last = begin;
            for (var wait : waits) last = Math.max(last, wait.get());
            return (last - begin) / 1e6;
        }
    }

    private static Callable<Long> seen(Visitor tab, String words) {
        return () -> {
            try {
                tab.sees(words);
            } catch (IOException e) {
                throw new IllegalStateException("News did not arrive", e);
            }
            return System.nanoTime();
        };
    }
}
