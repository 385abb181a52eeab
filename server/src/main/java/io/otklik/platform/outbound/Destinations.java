package io.otklik.platform.outbound;

import io.otklik.platform.WrongSetting;
import java.net.InetAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Where one purpose may go: by https to any public address, and to the exceptions the administrator has listed.
///
/// An exception by name (`crm.local`, `127.0.0.1:8082`) holds for addresses written exactly so; an exception by range
/// (`10.1.0.0/16`) holds for whatever lies in it.
final class Destinations {

    private final Set<String> names = new HashSet<>();
    private final List<Cidr> ranges = new ArrayList<>();

    /// @throws WrongSetting when an exception is neither a host, `host:port` nor a range
    Destinations(String setting, List<String> exceptions) {
        for (var exception : exceptions) {
            var range = Cidr.parse(exception);
            range.ifPresent(ranges::add);
            if (range.isPresent()) continue;
            if (!exception.matches("[A-Za-z0-9.\\-]+(:\\d{1,5})?|\\[[0-9A-Fa-f:]+](:\\d{1,5})?"))
                throw new WrongSetting(
                        setting, "must list hosts, host:port or ranges like 10.0.0.0/8, but one entry is " + exception);
            names.add(exception.toLowerCase(Locale.ROOT));
        }
    }

    /// What is wrong with an address before anything is looked up.
    static Optional<String> objection(URI address) {
        var scheme = address.getScheme();
        if (!"https".equals(scheme) && !"http".equals(scheme)) return Optional.of("only http and https are known");
        if (address.getHost() == null) return Optional.of("the address names no host");
        if (address.getRawUserInfo() != null) return Optional.of("an address may not carry a name or password");
        return Optional.empty();
    }

    /// Whether the address may be called at these places; one closed place closes all, since nobody knows which one
    /// would answer.
    Optional<String> objection(URI address, List<InetAddress> places) {
        if (named(address)) return Optional.empty();
        for (var place : places) {
            if (ranges.stream().anyMatch(range -> range.contains(place))) continue;
            if (!PublicAddress.is(place)) return Optional.of("the host is inside a closed network");
            if (!"https".equals(address.getScheme())) return Optional.of("a public host is called by https only");
        }
        return Optional.empty();
    }

    private boolean named(URI address) {
        var host = address.getHost().toLowerCase(Locale.ROOT);
        return names.contains(host) || names.contains(host + ":" + port(address));
    }

    static int port(URI address) {
        if (address.getPort() >= 0) return address.getPort();
        return "https".equals(address.getScheme()) ? 443 : 80;
    }
}
