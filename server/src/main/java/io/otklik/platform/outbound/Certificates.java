package io.otklik.platform.outbound;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import javax.net.ssl.KeyManager;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.apache.hc.client5.http.ssl.TlsSocketStrategy;
import org.jspecify.annotations.Nullable;

/// Whom we trust when a connection is made, and which certificate we show.
final class Certificates {

    private static final char[] NOT_KEPT = "in memory only".toCharArray();

    private final @Nullable KeyStore trusted;

    /// @param trusted null = whom the machine trusts
    Certificates(@Nullable KeyStore trusted) {
        this.trusted = trusted;
    }

    TlsSocketStrategy tls(@Nullable ClientKey own) {
        try {
            var context = SSLContext.getInstance("TLS");
            context.init(own == null ? null : keys(own), trusted == null ? null : trust(trusted), null);
            return new DefaultClientTlsStrategy(context);
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalArgumentException("The certificate and its key do not fit each other", e);
        }
    }

    private static KeyManager[] keys(ClientKey own) throws GeneralSecurityException, IOException {
        var store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        store.setKeyEntry("own", own.key(), NOT_KEPT, own.chain().toArray(X509Certificate[]::new));
        var keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(store, NOT_KEPT);
        return keys.getKeyManagers();
    }

    private static TrustManager[] trust(KeyStore trusted) throws GeneralSecurityException {
        var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(trusted);
        return trust.getTrustManagers();
    }
}
