package io.otklik.platform.files;

import io.otklik.platform.Limits;
import io.otklik.platform.Settings;
import io.otklik.platform.secrets.KeyFile;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/// Signs addresses of files: HMAC-SHA-256 over the id and the second at which the address ends.
@Component
public class Links {

    private final Settings settings;
    private final SecretKeySpec key;

    Links(Settings settings) throws IOException {
        this.settings = settings;
        var text = KeyFile.in(settings.data(), "links", Links::freshKey);
        key = new SecretKeySpec(HexFormat.of().parseHex(text), "HmacSHA256");
    }

    /// @param url where the file opens until `expiresAt`
    public record Link(URI url, Instant expiresAt) {}

    Link make(UUID id, Instant now) {
        var end = now.plus(Limits.FILE_LINK);
        var path = "/f/" + id + "/" + end.getEpochSecond() + "/" + sign(id, end.getEpochSecond());
        return new Link(URI.create(settings.filesAddress() + path), end);
    }

    /// Whether an address was made by us, for this file, and has not ended.
    boolean good(UUID id, long end, String signature, Instant now) {
        var right = sign(id, end).getBytes(StandardCharsets.US_ASCII);
        return MessageDigest.isEqual(right, signature.getBytes(StandardCharsets.UTF_8)) && now.getEpochSecond() <= end;
    }

    private String sign(UUID id, long end) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            var signature = mac.doFinal((id + " " + end).getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(signature);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String freshKey() {
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
