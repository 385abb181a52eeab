package io.otklik.platform.outbound;

import java.math.BigInteger;
import java.net.InetAddress;
import java.util.Optional;

/// A range of addresses, like `10.0.0.0/8` or `fc00::/7`.
record Cidr(InetAddress start, int bits) {

    /// Only literal addresses are read; no name is ever looked up here.
    static Optional<Cidr> parse(String text) {
        var parts = text.split("/", 2);
        if (parts.length != 2 || !parts[1].matches("\\d{1,3}")) return Optional.empty();
        try {
            var start = InetAddress.ofLiteral(parts[0]);
            var bits = Integer.parseInt(parts[1]);
            return bits <= start.getAddress().length * 8 ? Optional.of(new Cidr(start, bits)) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    static Cidr of(String text) {
        return parse(text).orElseThrow(() -> new IllegalArgumentException("Not a range of addresses: " + text));
    }

    boolean contains(InetAddress address) {
        var ours = start.getAddress();
        var theirs = address.getAddress();
        if (ours.length != theirs.length) return false;
        var rest = ours.length * 8 - bits;
        return new BigInteger(1, ours).shiftRight(rest).equals(new BigInteger(1, theirs).shiftRight(rest));
    }
}
