package io.otklik.robot;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/// Says whether a body was signed with a secret: `sha256=<hex of the HMAC>`.
final class Signatures {

    private Signatures() {}

    /// @param secret none = nothing is checked
    static boolean fits(Optional<String> secret, byte[] body, @Nullable String signature) {
        if (secret.isEmpty()) return true;
        if (signature == null) return false;
        var expected = "sha256=" + HexFormat.of().formatHex(hmac(secret.get(), body));
        return MessageDigest.isEqual(
                expected.getBytes(StandardCharsets.UTF_8), signature.strip().getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] hmac(String secret, byte[] body) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return mac.doFinal(body);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
