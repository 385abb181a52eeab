package io.otklik.platform.outbound;

import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.List;

/// Our own certificate and its key, shown to a server that asks who we are (mTLS).
public record ClientKey(List<X509Certificate> chain, PrivateKey key) {
    public ClientKey {
        chain = List.copyOf(chain);
    }

    @Override
    public String toString() {
        return "ClientKey";
    }
}
