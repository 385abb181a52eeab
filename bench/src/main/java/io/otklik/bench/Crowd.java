package io.otklik.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.List;

/// Many visitors at once.
record Crowd(List<Visitor> visitors) implements AutoCloseable {

    static Crowd gather(HttpClient http, URI address, int size) throws IOException, InterruptedException {
        var visitors = new ArrayList<Visitor>();
        for (var i = 0; i < size; i++) visitors.add(Visitor.arrive(http, address));
        return new Crowd(visitors);
    }

    Load load(double seconds) throws Exception {
        return Load.run(visitors, seconds);
    }

    /// Goes on until the program gets no faster: its compiler needs its time on a small machine.
    void warm(double most) throws Exception {
        var best = 0.0;
        var still = 0;
        for (var spent = 0.0; spent < most && still < 2; spent += 4) {
            var now = load(4).perSecond();
            still = now > best * 1.05 ? 0 : still + 1;
            best = Math.max(best, now);
        }
    }

    @Override
    public void close() throws IOException {
        for (var visitor : visitors) visitor.close();
    }
}
