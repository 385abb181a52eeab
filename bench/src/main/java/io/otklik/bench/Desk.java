package io.otklik.bench;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;

/// A supervisor who is signed in.
record Desk(Instance instance, HttpClient http, String cookie) implements AutoCloseable {

    static Desk open(Instance instance) throws IOException, InterruptedException {
        var http = HttpClient.newHttpClient();
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
        return new Desk(instance, http, cookie.substring(0, cookie.indexOf(';')));
    }

    /// How long a page took to come, again and again; the first half is to get warm and does not count.
    Load times(String path, int often) throws IOException, InterruptedException {
        var times = new long[often];
        for (var i = 0; i < often; i++) times[i] = time(path);
        var counted = Arrays.copyOfRange(times, often / 2, often);
        Arrays.sort(counted);
        return new Load(Double.NaN, counted);
    }

    /// Reports of the last month.
    String overview() {
        var today = LocalDate.now(ZoneId.of("Europe/Moscow"));
        return "/api/analytics/overview?from=" + today.minusDays(29) + "&to=" + today;
    }

    long time(String path) throws IOException, InterruptedException {
        var begin = System.nanoTime();
        var page = HttpRequest.newBuilder(instance.address().resolve(path))
                .header("Cookie", cookie)
                .build();
        var answer = http.send(page, BodyHandlers.ofString());
        if (answer.statusCode() != 200)
            throw new IOException(path + " answered " + answer.statusCode() + " " + answer.body());
        return System.nanoTime() - begin;
    }

    @Override
    public void close() {
        http.close();
    }
}
