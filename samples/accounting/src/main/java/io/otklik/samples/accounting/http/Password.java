package io.otklik.samples.accounting.http;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;

/// Basic authentication with the one name and password of the connection.
public record Password(String user, String password) {
    boolean opens(Request request) {
        var expected =
                "Basic " + Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
        return MessageDigest.isEqual(
                expected.getBytes(StandardCharsets.UTF_8),
                request.header("Authorization").orElse("").getBytes(StandardCharsets.UTF_8));
    }

    public Door.Part guarding(Door.Part part) {
        return request -> {
            if (!opens(request)) throw new BadRequest(401, "not-signed-in", "Нужны имя и пароль подключения.");
            return part.answer(request);
        };
    }

    @Override
    public String toString() {
        return "Password of " + user;
    }
}
