package io.otklik.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Killed under load, again and again: every acknowledged message is there afterwards, none twice.
class CrashJourney {

    private static final int CUSTOMERS = 12;
    private static final int ENOUGH = 300;

    private Program program;
    private HttpClient http;

    @BeforeEach
    void start() throws IOException, InterruptedException {
        program = Program.start(Program.dataFolder());
        http = HttpClient.newHttpClient();
    }

    @AfterEach
    void stop() throws IOException, InterruptedException {
        http.close();
        program.close();
    }

    @Test
    void every_acknowledged_message_survives_and_none_is_there_twice() throws Exception {
        var customers = customers();
        writeUntil(customers, program::kill);
        program.startAgain();
        check(customers);

        repeat(customers);
        assertThat(kept()).containsOnlyKeys(sent(customers)).values().containsOnly(1);

        writeUntil(customers, () -> {
            program.killDatabase();
            program.kill();
        });
        program.startAgain();
        check(customers);
    }

    @Test
    void without_the_duplicate_check_this_test_would_notice() throws Exception {
        try (var database = program.database();
                var sql = database.createStatement()) {
            // The check goes by the sender's id of a message: made blind to it, the program keeps repetitions.
            sql.execute("alter table conversation.entry add column told text");
            sql.execute("""
                    create function blind() returns trigger language plpgsql as $$
                    begin new.told := new.foreign_id; new.foreign_id := null; return new; end $$
                    """);
            sql.execute(
                    "create trigger blind before insert on conversation.entry for each row execute function blind()");
        }
        var customers = customers();
        for (var customer : customers) customer.writeOn(3, new Semaphore(0));
        repeat(customers);
        assertThat(kept("told").values()).contains(2);
    }

    private List<Customer> customers() throws IOException, InterruptedException {
        var customers = new ArrayList<Customer>();
        for (var i = 0; i < CUSTOMERS; i++) customers.add(Customer.arrive(http, program.address()));
        return customers;
    }

    private interface Blow {
        void strike() throws IOException, InterruptedException;
    }

    /// Lets all write at once, strikes when some hundred messages are in, and waits until everybody has noticed.
    private static void writeUntil(List<Customer> customers, Blow blow) throws IOException, InterruptedException {
        var heard = new Semaphore(0);
        var threads = customers.stream()
                .map(customer -> Thread.startVirtualThread(() -> customer.writeOn(100_000, heard)))
                .toList();
        assertThat(heard.tryAcquire(ENOUGH, 60, TimeUnit.SECONDS))
                .as("messages get through")
                .isTrue();
        blow.strike();
        for (var thread : threads) thread.join();
    }

    private void check(List<Customer> customers) throws IOException, SQLException {
        var kept = kept();
        assertThat(kept.values()).containsOnly(1);
        for (var customer : customers) assertThat(kept.keySet()).containsAll(customer.acknowledged());
    }

    private static void repeat(List<Customer> customers) throws IOException, InterruptedException {
        for (var customer : customers) customer.repeatAll();
    }

    private static UUID[] sent(List<Customer> customers) {
        return customers.stream().flatMap(customer -> customer.sent().stream()).toArray(UUID[]::new);
    }

    private Map<UUID, Integer> kept() throws IOException, SQLException {
        return kept("foreign_id");
    }

    /// How often each message stands in the log.
    private Map<UUID, Integer> kept(String column) throws IOException, SQLException {
        var kept = new HashMap<UUID, Integer>();
        try (var database = program.database();
                var sql = database.createStatement();
                var rows = sql.executeQuery("select " + column + " from conversation.entry where kind = 'received'")) {
            while (rows.next()) kept.merge(UUID.fromString(rows.getString(1)), 1, Integer::sum);
        }
        return kept;
    }
}
