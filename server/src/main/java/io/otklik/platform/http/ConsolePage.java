package io.otklik.platform.http;

import io.otklik.platform.Open;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// The console: one page, whatever the address under `/app`; what is shown there the page asks for by itself.
@RestController
class ConsolePage {

    private final Page page = new Page("web/console/index.html");

    @Open
    @GetMapping("/")
    ResponseEntity<Void> home() {
        return ResponseEntity.status(HttpStatus.FOUND)
                .location(URI.create("/app"))
                .build();
    }

    @Open
    @GetMapping({"/setup", "/app", "/app/**"})
    ResponseEntity<String> console(HttpServletRequest request) {
        return page.fill(request, Map.of());
    }
}
