package io.otklik.robot;

import io.otklik.platform.Problem;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;

/// Certificates and keys as text.
final class Pem {

    private static final Pattern KEY =
            Pattern.compile("-----BEGIN PRIVATE KEY-----([A-Za-z0-9+/=\\s]+)-----END PRIVATE KEY-----");

    private Pem() {}

    /// @throws Problem `robot-wrong-certificate`
    static List<X509Certificate> certificates(String field, String pem) {
        try (var bytes = new ByteArrayInputStream(pem.getBytes(StandardCharsets.UTF_8))) {
            var found = CertificateFactory.getInstance("X.509").generateCertificates(bytes).stream()
                    .map(X509Certificate.class::cast)
                    .toList();
            if (found.isEmpty()) throw Problem.bad("robot-wrong-certificate").field(field);
            return found;
        } catch (GeneralSecurityException | java.io.IOException e) {
            throw Problem.bad("robot-wrong-certificate").field(field);
        }
    }

    /// @throws Problem `robot-wrong-key`
    static PrivateKey key(String field, String pem) {
        var found = KEY.matcher(pem);
        if (!found.find()) throw Problem.bad("robot-wrong-key").field(field);
        try {
            var bytes = new PKCS8EncodedKeySpec(Base64.getMimeDecoder().decode(found.group(1)));
            for (var algorithm : List.of("RSA", "EC", "EdDSA")) {
                var key = read(algorithm, bytes);
                if (key != null) return key;
            }
        } catch (IllegalArgumentException e) {
            throw Problem.bad("robot-wrong-key").field(field);
        }
        throw Problem.bad("robot-wrong-key").field(field);
    }

    @org.jspecify.annotations.Nullable
    private static PrivateKey read(String algorithm, PKCS8EncodedKeySpec bytes) {
        try {
            return KeyFactory.getInstance(algorithm).generatePrivate(bytes);
        } catch (GeneralSecurityException e) {
            return null;
        }
    }
}
