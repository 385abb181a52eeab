package io.otklik.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

/// A supervisor who looks at the list of all conversations.
final class Inbox {

    private Inbox() {}

    /// @return times of the list's first page, in milliseconds: median and 95th percentile
    static double[] measure(Instance instance) throws IOException, InterruptedException {
        try (var http =
                HttpClient.newBuilder().cookieHandler(new CookieManager()).build()) {
            var cookie = signIn(instance, http);
            var list = HttpRequest.newBuilder(instance.address().resolve("/api/inbox/all?limit=50"))
                    .header("Cookie", cookie)
                    .build();
            var times = new ArrayList<Double>();
            for (var i = 0; i < 300; i++) times.add(time(http, list));
            List<Double> warm = times.subList(100, 300).stream().sorted().toList();
            return new double[] {warm.get(100), warm.get(190)};
        }
    }

    private static String signIn(Instance instance, HttpClient http) throws IOException, InterruptedException {
        var password = Files.readString(instance.data().resolve("keys/sample-password"))
                .strip();
        var request = HttpRequest.newBuilder(instance.address().resolve("/api/session"))
                .header("Content-Type", "application/json")
                .header("Otklik-Request", "1")
                .POST(BodyPublishers.ofString(
                        "{\"email\":\"vera@schetovod.example\",\"password\":\"" + password + "\"}"))
                .build();
        var answer = http.send(request, BodyHandlers.ofString());
        var cookie = answer.headers().firstValue("Set-Cookie").orElseThrow(() -> new IOException(answer.body()));
        return cookie.substring(0, cookie.indexOf(';'));
    }

    private static double time(HttpClient http, HttpRequest request) throws IOException, InterruptedException {
        var begin = System.nanoTime();
        var answer = http.send(request, BodyHandlers.ofString());
        if (answer.statusCode() != 200)
            throw new IOException("The list answered " + answer.statusCode() + " " + answer.body());
        return (System.nanoTime() - begin) / 1e6;
    }
}
