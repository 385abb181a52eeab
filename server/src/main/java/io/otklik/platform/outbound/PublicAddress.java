package io.otklik.platform.outbound;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.List;
import java.util.stream.Stream;

/// Knows which addresses belong to the open internet. All others (this machine, private and local networks, metadata
/// services, ranges for documents and tests) are closed, and so is IPv6 space that carries IPv4 addresses inside.
/// The lists are those of the IANA registries of special-purpose addresses.
final class PublicAddress {

    private static final List<Cidr> CLOSED_4 = ranges(
            "0.0.0.0/8",
            "10.0.0.0/8",
            "100.64.0.0/10",
            "127.0.0.0/8",
            "169.254.0.0/16",
            "172.16.0.0/12",
            "192.0.0.0/24",
            "192.0.2.0/24",
            "192.88.99.0/24",
            "192.168.0.0/16",
            "198.18.0.0/15",
            "198.51.100.0/24",
            "203.0.113.0/24",
            "224.0.0.0/4",
            "240.0.0.0/4");

    /// Of IPv6 only this is given to the open internet, but for the ranges below.
    private static final Cidr OPEN_6 = Cidr.of("2000::/3");

    private static final List<Cidr> CLOSED_6 =
            ranges("2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20", "2620:4f:8000::/48");

    private PublicAddress() {}

    static boolean is(InetAddress address) {
        if (address instanceof Inet4Address) return CLOSED_4.stream().noneMatch(range -> range.contains(address));
        return OPEN_6.contains(address) && CLOSED_6.stream().noneMatch(range -> range.contains(address));
    }

    private static List<Cidr> ranges(String... texts) {
        return Stream.of(texts).map(Cidr::of).toList();
    }
}
