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
        return Load.run(
                visitors.stream().<Load.Worker>map(visitor -> visitor::turn).toList(), seconds);
    }

    @Override
    public void close() {
        visitors.forEach(Visitor::leave);
    }
}
