package io.otklik.platform.http;

import io.otklik.platform.Settings;
import io.otklik.platform.WrongSetting;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.security.web.util.matcher.IpAddressMatcher;
import org.springframework.stereotype.Component;

/// The address a request really comes from. A forwarded header counts only when a proxy named in the settings wrote
/// it,
/// so nobody escapes a throttle by inventing one.
@Component
public class ClientAddress {

    private final List<IpAddressMatcher> proxies;

    ClientAddress(Settings settings) {
        proxies = settings.proxies().stream().map(ClientAddress::proxy).toList();
    }

    private static IpAddressMatcher proxy(String address) {
        try {
            if (address.matches("[0-9a-fA-F:.]+(/\\d{1,3})?")) return new IpAddressMatcher(address);
        } catch (IllegalArgumentException e) {
            // Said below.
        }
        throw new WrongSetting(
                "otklik.proxies", "must list addresses or ranges like 10.0.0.0/8, but one entry is " + address);
    }

    public String of(HttpServletRequest request) {
        var address = request.getRemoteAddr();
        var forwarded = request.getHeader("X-Forwarded-For");
        if (forwarded == null || !trusted(address)) return address;
        var hops = forwarded.split(",");
        for (var i = hops.length - 1; i >= 0; i--) {
            var hop = hops[i].strip();
            if (!hop.matches("[0-9a-fA-F:.]{2,45}")) return address;
            address = hop;
            if (!trusted(hop)) return hop;
        }
        return address;
    }

    private boolean trusted(String address) {
        return proxies.stream().anyMatch(proxy -> proxy.matches(address));
    }
}
