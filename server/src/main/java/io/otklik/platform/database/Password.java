package io.otklik.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/// The embedded database's password: 192 random bits in a file of the data folder that only its owner reads.
record Password(String value) {

    private static final String RULES =
            "# Only with the password kept in the data folder.\nhost all all 127.0.0.1/32 scram-sha-256\n";

    static Password in(Path data) throws IOException {
        var file = data.resolve("postgres-password");
        if (Files.exists(file)) return new Password(Files.readString(file).strip());
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        var password = new Password(HexFormat.of().formatHex(bytes));
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, password.value, StandardOpenOption.SYNC);
        return password;
    }

    /// Whether the database already asks for a password; not, if a start was cut off while the database was being
    /// made.
    boolean enforced(Path folder) throws IOException {
        return Files.readString(folder.resolve("pg_hba.conf")).contains("scram-sha-256");
    }

    void enforce(Path folder) throws IOException {
        Files.writeString(
                folder.resolve("pg_hba.conf"), RULES, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.SYNC);
    }
}
