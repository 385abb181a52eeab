package io.otklik.platform.secrets;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import io.otklik.platform.Settings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import org.springframework.stereotype.Component;

/// Encrypts secrets at rest with AES-256-GCM. The keyset is a file of the data folder that only its owner reads; it
/// is not in the
/// database, so a copy of the database gives nothing away. New keys can be added to the keyset; old texts stay
/// readable.
@Component
public class Secrets {

    private final Aead cipher;

    Secrets(Settings settings) throws GeneralSecurityException, IOException {
        AeadConfig.register();
        var keyset = KeyFile.in(settings.data(), "secrets.json", Secrets::newKeyset);
        cipher = TinkJsonProtoKeysetFormat.parseKeyset(keyset, InsecureSecretKeyAccess.get())
                .getPrimitive(RegistryConfiguration.get(), Aead.class);
    }

    /// @param purpose what the secret belongs to, like `robot:<id>`; it opens only under the same purpose
    public byte[] seal(String plain, String purpose) {
        try {
            return cipher.encrypt(plain.getBytes(StandardCharsets.UTF_8), purpose.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A secret could not be sealed", e);
        }
    }

    /// @throws IllegalStateException if it was sealed for another purpose, or with a key that is gone
    public String open(byte[] sealed, String purpose) {
        try {
            return new String(cipher.decrypt(sealed, purpose.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A secret cannot be opened: it is damaged, or its key is gone", e);
        }
    }

    private static String newKeyset() {
        try {
            var handle = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM);
            return TinkJsonProtoKeysetFormat.serializeKeyset(handle, InsecureSecretKeyAccess.get());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("No key could be made", e);
        }
    }
}
