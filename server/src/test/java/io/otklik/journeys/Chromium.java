package io.otklik.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// A real browser without a screen: opens addresses side by side, lets their scripts run for some seconds, and ends.
final class Chromium {

    private static final List<String> FLAGS = List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--virtual-time-budget=3000",
            "--timeout=8000",
            "--dump-dom");

    private Chromium() {}

    static void opens(String... addresses) {
        CompletableFuture.allOf(Stream.of(addresses)
                        .map(address -> CompletableFuture.runAsync(() -> open(address), Thread::startVirtualThread))
                        .toArray(CompletableFuture[]::new))
                .join();
    }

    private static void open(String address) {
        try {
            var profile = Files.createTempDirectory(Path.of("target"), "chromium");
            var command = Stream.concat(
                            Stream.concat(Stream.of(program()), FLAGS.stream()),
                            Stream.of("--user-data-dir=" + profile, address))
                    .toList();
            var browser = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            // Where a file is only kept, the browser has no page to end with.
            if (!browser.waitFor(20, TimeUnit.SECONDS)) browser.destroyForcibly();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String program() {
        var named = Optional.ofNullable(System.getenv("CHROMIUM"));
        return Stream.concat(
                        named.stream(),
                        Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"))
                .filter(path -> Files.isExecutable(Path.of(path)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No Chromium found: install it, or set CHROMIUM"));
    }
}
