package io.otklik.platform.outbound;

import io.otklik.platform.Settings;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Map;
import org.apache.hc.core5.http.HttpHost;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/// Sends requests to other systems. The name is looked up once, every address found is checked, and the connection
/// goes to exactly such an address: no redirect and no second look-up can lead it elsewhere.
@Component
public class Outbound implements AutoCloseable {

    private final Map<Purpose, Destinations> destinations;
    private final NameLookup names;
    private final Wire wire;

    @Autowired
    Outbound(Settings settings) {
        this(settings.outbound().robots(), settings.outbound().models(), NameLookup.SYSTEM, new Wire());
    }

    Outbound(List<String> robots, NameLookup names) {
        this(robots, names, new Wire());
    }

    Outbound(List<String> robots, NameLookup names, Wire wire) {
        this(robots, List.of(), names, wire);
    }

    private Outbound(List<String> robots, List<String> models, NameLookup names, Wire wire) {
        this.destinations = Map.of(
                Purpose.ROBOTS, new Destinations("otklik.outbound.robots", robots),
                Purpose.MODELS, new Destinations("otklik.outbound.models", models));
        this.names = names;
        this.wire = wire;
    }

    public Incoming send(Purpose purpose, Outgoing request) {
        var objection = Destinations.objection(request.address());
        if (objection.isPresent()) return new Incoming.NotAllowed(objection.get());
        try {
            var places = names.addresses(bare(request.address().getHost()));
            var closed = destinations.getOrDefault(purpose, NOWHERE).objection(request.address(), places);
            if (closed.isPresent()) return new Incoming.NotAllowed(closed.get());
            return firstReached(request, places);
        } catch (UnknownHostException e) {
            return new Incoming.Unreachable("the name of the host is unknown");
        }
    }

    @Override
    public void close() {
        wire.close();
    }

    /// A host has several addresses, and not all of them must be up.
    private Incoming firstReached(Outgoing request, List<InetAddress> places) {
        Incoming last = new Incoming.Unreachable("the host has no address");
        for (var place : places) {
            last = wire.send(request, target(request.address(), place));
            if (!(last instanceof Incoming.Unreachable)) return last;
        }
        return last;
    }

    private static HttpHost target(URI address, InetAddress place) {
        return new HttpHost(address.getScheme(), place, bare(address.getHost()), Destinations.port(address));
    }

    private static String bare(String host) {
        return host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
    }

    private static final Destinations NOWHERE = new Destinations("", List.of());
}
