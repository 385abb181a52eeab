package io.otklik.robot;

import io.otklik.platform.Open;
import io.otklik.platform.http.ClientAddress;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Where other systems send the answers to long tasks. Whoever knows the address may; it is given to one system for one
/// task.
@RestController
class CallbacksApi {

    private final LongTasks tasks;
    private final Pace pace;
    private final ClientAddress addresses;

    CallbacksApi(LongTasks tasks, Pace pace, ClientAddress addresses) {
        this.tasks = tasks;
        this.pace = pace;
        this.addresses = addresses;
    }

    @PostMapping("/api/robots/callbacks/{token}")
    @Open
    @ResponseStatus(HttpStatus.ACCEPTED)
    void hear(
            @PathVariable String token,
            @RequestHeader(name = "Otklik-Signature", required = false) @Nullable String signature,
            HttpServletRequest request)
            throws IOException {
        pace.callback(addresses.of(request));
        tasks.hear(token, request.getInputStream().readAllBytes(), signature);
    }
}
