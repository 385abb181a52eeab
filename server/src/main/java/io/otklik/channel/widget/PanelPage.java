package io.otklik.channel.widget;

import io.otklik.channel.Inboxes;
import io.otklik.platform.Open;
import io.otklik.platform.Problem;
import io.otklik.platform.Settings;
import io.otklik.platform.http.Packed;
import io.otklik.platform.http.Page;
import io.otklik.platform.http.PageHeaders;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Map;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/// The widget's loader, and its panel: a page on our own host in a frame that only the inbox's own sites may show.
@RestController
class PanelPage {

    private final Page page = new Page("web/widget/panel.html");
    private final Packed loader = new Packed("web/widget/widget.js");
    private final Inboxes inboxes;
    private final Looks looks;
    private final Settings settings;
    private final JsonMapper json;

    PanelPage(Inboxes inboxes, Looks looks, Settings settings, JsonMapper json) {
        this.inboxes = inboxes;
        this.looks = looks;
        this.settings = settings;
        this.json = json;
    }

    @Open
    @GetMapping("/widget.js")
    ResponseEntity<Resource> loader(@RequestHeader(name = "Accept-Encoding", defaultValue = "") String accepts) {
        var headers = new HttpHeaders();
        headers.setContentType(MediaType.parseMediaType("text/javascript;charset=utf-8"));
        headers.setCacheControl(CacheControl.maxAge(Duration.ofMinutes(10)).cachePublic());
        headers.set("Cross-Origin-Resource-Policy", "cross-origin");
        return loader.answer(headers, accepts);
    }

    @Open
    @GetMapping("/widget/{key}")
    ResponseEntity<String> panel(@PathVariable String key, HttpServletRequest request, HttpServletResponse response) {
        var inbox = inboxes.byKey(key).orElseThrow(Problem::notFound);
        PageHeaders.framedBy(response, inbox.allowedOrigins());
        return page.fill(request, Map.of("base", settings.address().toString(), "settings", script(looks.of(inbox))));
    }

    /// JSON that stands in a script element must not be able to end it.
    private String script(Object value) {
        return json.writeValueAsString(value).replace("<", "\\u003c");
    }
}
