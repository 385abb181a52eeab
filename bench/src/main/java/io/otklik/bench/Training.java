package io.otklik.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;

/// Lets the program work for some seconds as it will be used, so that its JVM notes which classes it needs and which
/// methods are often called. With these notes later starts are quicker, and the program is sooner at its full speed.
///
/// What only the first start of a new folder needs is not noted: all that is noted stays in memory.
final class Training {

    private static final int SECONDS = 10;

    private Training() {}

    static void run(Path folder, Path notes) throws Exception {
        Instance.start(folder).close();
        var option = "-XX:AOTCacheOutput=" + notes.toAbsolutePath();
        try (var http = HttpClient.newHttpClient();
                var instance = Instance.start(folder, List.of(option, "-Xlog:aot=off", "-Xlog:cds=off"))) {
            for (var path : List.of("/app", "/widget.js", "/widget/schetovod", "/api/widget/schetovod/settings"))
                look(http, instance.address(), path);
            try (var crowd = Crowd.gather(http, instance.address(), 48)) {
                crowd.load(SECONDS);
            }
            try (var desk = Desk.open(instance)) {
                for (var path : List.of("/api/me", "/api/inbox/views", "/api/inbox/all", desk.overview()))
                    desk.times(path, 20);
            }
        }
    }

    private static void look(HttpClient http, URI address, String path) throws IOException, InterruptedException {
        http.send(HttpRequest.newBuilder(address.resolve(path)).build(), BodyHandlers.discarding());
    }
}
