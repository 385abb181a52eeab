package io.otklik.platform;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Every setting of the program, from `otklik.yaml`, `OTKLIK_*` variables or the command line;
/// docs/operate/settings.md
/// explains
/// each. A value that cannot be stops the start with one sentence.
///
/// @param port        where people open it, 1 to 65535
/// @param filesPort   where customers' files are served, apart from the pages; 0 = `port` + 1
/// @param url         the address people type, when a proxy stands before the program; else `http://localhost:<port>`
/// @param filesUrl    the address of the files' host, when a proxy stands before it
/// @param data        the folder of the embedded database, files and keys
/// @param db          an own PostgreSQL instead of the embedded one
/// @param zone        the company's time zone
/// @param proxies     addresses or CIDR ranges whose forwarded headers are believed
/// @param sample      whether the sample company is made at the start
/// @param reassign    after how long without an answer a conversation is given to another operator
/// @param model       what an own model on this computer needs
/// @param widget      limits of the chat widget
/// @param turns       how customers' messages are committed
@ConfigurationProperties(prefix = "otklik", ignoreUnknownFields = false)
public record Settings(
        @DefaultValue("8080") int port,
        @DefaultValue("0") int filesPort,
        @Nullable URI url,
        @Nullable URI filesUrl,
        @DefaultValue("data") Path data,
        @DefaultValue Db db,
        @DefaultValue("Europe/Moscow") ZoneId zone,
        @DefaultValue List<String> proxies,
        @DefaultValue Sample sample,
        @DefaultValue("5m") Duration reassign,
        @DefaultValue Outbound outbound,
        @DefaultValue Model model,
        @DefaultValue Widget widget,
        @DefaultValue Turns turns) {

    public Settings {
        require(port > 0 && port < 65536, "otklik.port", "must be a port from 1 to 65535, but is " + port);
        require(filesPort >= 0 && filesPort < 65536, "otklik.files-port", "must be a port from 1 to 65535");
        require(
                reassign.toSeconds() >= 10 && reassign.toHours() <= 24,
                "otklik.reassign",
                "must be from 10 seconds to 24 hours, like 5m, but is " + reassign);
        if (url != null) require(web(url), "otklik.url", "must be an address like https://help.example.com");
        if (filesUrl != null)
            require(web(filesUrl), "otklik.files-url", "must be an address like https://files.example.com");
        if (filesPort == 0) filesPort = port == 65535 ? 65534 : port + 1;
        if (url == null) url = URI.create("http://localhost:" + port);
        if (filesUrl == null) filesUrl = URI.create(url.getScheme() + "://" + url.getHost() + ":" + filesPort);
        require(
                !origin(url).equals(origin(filesUrl)),
                "otklik.files-url",
                "must be another origin than otklik.url, for what strangers upload opens there");
        proxies = List.copyOf(proxies);
        data = data.toAbsolutePath().normalize();
    }

    /// @param url      JDBC address of a PostgreSQL 15 or newer, `jdbc:postgresql://host/db`; absent = embedded
    /// @param port     port of the embedded database on the loopback address; 0 = any free one
    /// @param pool     connections kept, 2 to 100
    public record Db(
            @Nullable String url,
            @Nullable String user,
            @Nullable String password,
            @DefaultValue("0") int port,
            @DefaultValue("12") int pool) {
        public Db {
            if (url != null)
                require(
                        url.startsWith("jdbc:postgresql://"),
                        "otklik.db.url",
                        "must begin with jdbc:postgresql://, like jdbc:postgresql://host:5432/otklik");
            require(
                    port >= 0 && port < 65536,
                    "otklik.db.port",
                    "must be a port from 1 to 65535, or 0 for any free one");
            require(pool >= 2 && pool <= 100, "otklik.db.pool", "must be from 2 to 100 connections, but is " + pool);
        }
    }

    /// @param on   whether the sample company is made when it is not there yet
    /// @param site address of the sample web page that carries the widget, and of its accounting system
    public record Sample(
            @DefaultValue("false") boolean on, @Nullable URI site) {
        public Sample {
            if (site != null) require(web(site), "otklik.sample.site", "must be an address like http://localhost:8082");
        }
    }

    /// @param robots  hosts, `host:port` or CIDR ranges inside the own network that robots may call
    /// @param models  the same for a language model that stands in the own network
    public record Outbound(
            @DefaultValue List<String> robots, @DefaultValue List<String> models) {
        public Outbound {
            robots = List.copyOf(robots);
            models = List.copyOf(models);
        }
    }

    /// @param runtime the library for ONNX models, `onnxruntime-<version>.jar`; absent = `onnxruntime.jar` in `data`
    public record Model(@Nullable Path runtime) {}

    /// Where the library for ONNX models is looked for.
    public Path runtime() {
        return model.runtime == null
                ? data.resolve("onnxruntime.jar")
                : model.runtime.toAbsolutePath().normalize();
    }

    /// @param messagesPerMinute messages one visitor may send in a minute
    /// @param sessionsPerMinute chats that may begin from one address in a minute
    public record Widget(
            @DefaultValue("60") int messagesPerMinute,
            @DefaultValue("60") int sessionsPerMinute) {
        public Widget {
            require(
                    messagesPerMinute >= 1 && messagesPerMinute <= 1_000_000,
                    "otklik.widget.messages-per-minute",
                    "must be from 1 to 1000000");
            require(
                    sessionsPerMinute >= 1 && sessionsPerMinute <= 1_000_000,
                    "otklik.widget.sessions-per-minute",
                    "must be from 1 to 1000000");
        }
    }

    /// @param groups  commit turns in groups; off = each turn alone, for comparison only
    /// @param shards  committers side by side
    /// @param waiting turns that may wait in one shard before the program answers 503
    /// @param most    turns in one group
    public record Turns(
            @DefaultValue("true") boolean groups,
            @DefaultValue("2") int shards,
            @DefaultValue("2000") int waiting,
            @DefaultValue("128") int most) {
        public Turns {
            require(shards >= 1 && shards <= 64, "otklik.turns.shards", "must be from 1 to 64");
            require(waiting >= 1 && waiting <= 100_000, "otklik.turns.waiting", "must be from 1 to 100000");
            require(most >= 1 && most <= 1_000, "otklik.turns.most", "must be from 1 to 1000");
        }
    }

    /// Where people reach the program; never null once made.
    public URI address() {
        return java.util.Objects.requireNonNull(url);
    }

    /// Where files are served; another origin than [#address()].
    public URI filesAddress() {
        return java.util.Objects.requireNonNull(filesUrl);
    }

    /// Cookies may be marked Secure: browsers treat localhost as safe even without TLS.
    public boolean secureOrigin() {
        return address().getScheme().equals("https")
                || "localhost".equals(address().getHost());
    }

    private static String origin(URI uri) {
        var usual = "https".equals(uri.getScheme()) ? 443 : 80;
        var port = uri.getPort() < 0 ? usual : uri.getPort();
        return uri.getScheme() + "://" + uri.getHost().toLowerCase(Locale.ROOT) + ":" + port;
    }

    private static boolean web(URI uri) {
        return uri.getHost() != null && ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme()));
    }

    private static void require(boolean good, String setting, String sentence) {
        if (!good) throw new WrongSetting(setting, sentence);
    }
}
