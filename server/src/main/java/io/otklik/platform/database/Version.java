package io.otklik.platform.database;

import io.otklik.platform.CannotStart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The data folder's PostgreSQL version must be the one the program brings.
final class Version {

    private static final String OURS = "18";

    private Version() {}

    static void check(Path folder) throws IOException {
        var theirs = Files.readString(folder.resolve("PG_VERSION")).strip();
        if (!theirs.equals(OURS))
            throw new CannotStart("The data folder belongs to PostgreSQL " + theirs + ", this program brings " + OURS
                    + "; start the version it was made with, or name another folder with --data.");
    }
}
