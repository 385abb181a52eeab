package io.otklik.platform.outbound;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/// Finds the addresses of a host; asked once per request, so that a name cannot change its mind after the check.
interface NameLookup {
    List<InetAddress> addresses(String host) throws UnknownHostException;

    NameLookup SYSTEM = host -> List.of(InetAddress.getAllByName(host));
}
