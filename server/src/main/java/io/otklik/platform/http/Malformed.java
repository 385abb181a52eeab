package io.otklik.platform.http;

import io.otklik.platform.Problem;
import io.otklik.platform.Texts;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.MediaType;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import tools.jackson.databind.json.JsonMapper;

/// Requests that no browser of ours sends: hidden path separators, characters that are none. They are answered before
/// any route sees them, in the form of every other refusal.
@Configuration
class Malformed {

    @Bean
    HttpFirewall firewall() {
        var firewall = new StrictHttpFirewall();
        firewall.setAllowedParameterNames(name -> name.indexOf('\0') < 0);
        firewall.setAllowedParameterValues(value -> value == null || value.indexOf('\0') < 0);
        return firewall;
    }

    @Bean
    RequestRejectedHandler refusal(Texts texts, JsonMapper json) {
        return (request, response, _) -> refuse(request, response, texts, json);
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response, Texts texts, JsonMapper json)
            throws IOException {
        var problem = refused();
        response.setStatus(problem.status().value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream().write(json.writeValueAsBytes(problem.document(texts, RequestLanguage.of(request))));
    }

    static Problem refused() {
        return Problem.bad("bad-request");
    }

    static boolean is(Exception e) {
        return e instanceof RequestRejectedException;
    }
}
