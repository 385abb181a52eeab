package io.otklik.samples.accounting;

import com.sun.net.httpserver.HttpServer;
import io.otklik.samples.accounting.books.Books;
import io.otklik.samples.accounting.books.Company;
import io.otklik.samples.accounting.books.Journal;
import io.otklik.samples.accounting.http.AccountingApi;
import io.otklik.samples.accounting.http.Door;
import io.otklik.samples.accounting.http.Json;
import io.otklik.samples.accounting.http.Password;
import io.otklik.samples.accounting.http.Troubles;
import io.otklik.samples.accounting.papers.Papers;
import io.otklik.samples.accounting.site.Site;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// The running sample: one server on the loopback address.
public final class Sample implements AutoCloseable {
    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Journal journal;

    public Sample(Settings settings, Clock clock) throws IOException {
        var json = new Json();
        journal = Journal.open(settings.data(), json.mapper());
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), settings.port()), 0);
        server.setExecutor(threads);
        var books = new Books(Company.read(json.mapper()), journal, clock);
        var troubles = new Troubles(json);
        var password = new Password(settings.user(), settings.password());
        var api = new AccountingApi(books, new Papers(books), troubles, json);
        server.createContext(AccountingApi.ROOT, new Door(password.guarding(api), json));
        server.createContext("/admin/trouble", new Door(password.guarding(troubles), json));
        server.createContext("/", new Door(site(settings, clock, json), json));
        server.start();
    }

    private static Site site(Settings settings, Clock clock, Json json) {
        var widget =
                new Site.Widget(settings.otklik(), settings.inbox(), settings.identitySecret(), settings.identityKey());
        return new Site(widget, clock, json);
    }

    public int port() {
        return server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
        journal.close();
    }
}
