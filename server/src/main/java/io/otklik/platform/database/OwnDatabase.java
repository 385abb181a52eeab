package io.otklik.platform.database;

import io.otklik.platform.CannotStart;
import io.otklik.platform.Settings;
import java.sql.DriverManager;
import java.sql.SQLException;

/// A PostgreSQL of the company's own: tried once before anything else, so that a wrong setting is named in one
/// sentence.
final class OwnDatabase {

    private static final int OLDEST = 15;

    private OwnDatabase() {}

    /// @throws CannotStart if nobody answers there, lets us in, or could keep our data
    static void check(Settings.Db db, String url) {
        DriverManager.setLoginTimeout(10);
        try (var connection = DriverManager.getConnection(url, db.user(), db.password());
                var sql = connection.createStatement()) {
            var version = connection.getMetaData().getDatabaseMajorVersion();
            if (version < OLDEST)
                throw new CannotStart("The database at " + url + " is PostgreSQL " + version + "; Otklik needs "
                        + OLDEST + " or newer.");
            var row = sql.executeQuery("select pg_encoding_to_char(encoding), has_database_privilege(datname, 'create')"
                    + " from pg_database where datname = current_database()");
            row.next();
            if (!row.getString(1).equals("UTF8"))
                throw new CannotStart(
                        "The database at " + url + " is in " + row.getString(1) + "; make one with encoding 'UTF8'.");
            if (!row.getBoolean(2))
                throw new CannotStart(
                        "The user of otklik.db.user may not create schemas in the database at " + url + ".");
        } catch (SQLException e) {
            throw new CannotStart(sentence(url, e), e);
        }
    }

    private static String sentence(String url, SQLException e) {
        return switch (e.getSQLState() == null ? "" : e.getSQLState()) {
            case "28P01", "28000" ->
                "The database at " + url + " does not let this user in; look at otklik.db.user and otklik.db.password.";
            case "3D000" -> "There is no such database at " + url + "; make it first, or change otklik.db.url.";
            default -> "No database answers at " + url + "; look at otklik.db.url, and whether it runs.";
        };
    }
}
