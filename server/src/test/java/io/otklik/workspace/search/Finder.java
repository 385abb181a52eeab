package io.otklik.workspace.search;

import io.otklik.journeys.Web;
import io.otklik.platform.Settled;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.StreamSupport;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/// Looks for something as somebody, after everything that was said has become findable.
@Component
@Lazy
public class Finder {

    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(60);

    private final SearchTail tail;
    private final Settled settled;

    Finder(SearchTail tail, Settled settled) {
        this.tail = tail;
        this.settled = settled;
    }

    /// Reads on until nothing is left, together with the program, which does the same.
    public Finder caughtUp() {
        settled.sinceNow();
        var end = System.nanoTime() + PATIENCE_NANOS;
        while (!tail.caughtUp()) {
            if (System.nanoTime() > end) throw new AssertionError("The search does not follow the log");
            tail.step(500);
        }
        return this;
    }

    public JsonNode found(Web web, String query) {
        return found(web, query, "");
    }

    public JsonNode found(Web web, String query, String more) {
        caughtUp();
        var answer = web.get("/api/search?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8) + more);
        if (answer.status() != 200) throw new AssertionError(answer.text());
        return answer.json();
    }

    /// What is shown of what was found, with the marked words between brackets.
    public List<String> shown(Web web, String query) {
        return items(found(web, query)).stream().map(Finder::marked).toList();
    }

    public static List<JsonNode> items(JsonNode page) {
        return StreamSupport.stream(page.at("/items").spliterator(), false).toList();
    }

    static String marked(JsonNode hit) {
        var text = new StringBuilder(hit.at("/snippet/text").asString());
        var marks = StreamSupport.stream(hit.at("/snippet/marks").spliterator(), false)
                .toList();
        for (var mark : marks.reversed())
            text.insert(mark.get(1).asInt(), "]").insert(mark.get(0).asInt(), "[");
        return text.toString();
    }
}
