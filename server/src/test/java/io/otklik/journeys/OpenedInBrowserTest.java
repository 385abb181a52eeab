package io.otklik.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import io.otklik.journeys.Visitors.Visitor;
import io.otklik.platform.OtklikTest;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/// What a real browser does with what a stranger brought: nothing runs, and nobody frames us who may not.
@OtklikTest
class OpenedInBrowserTest {

    @Autowired
    Visitors visitors;

    @Value("${local.server.port}")
    int port;

    private final ForeignSite foreign = new ForeignSite();
    private Visitor anna;

    @BeforeEach
    void anna_writes() {
        anna = visitors.visitor(visitors.shop("off"));
    }

    @AfterEach
    void close() {
        foreign.close();
    }

    @Test
    void an_uploaded_file_runs_nowhere_whatever_it_pretends_to_be() {
        var links = new LinkedHashMap<String, String>();
        files().forEach((name, text) -> {
            var file = anna.uploads(name, text.getBytes(StandardCharsets.UTF_8));
            links.put(name, anna.link(file.at("/id")).at("/url"));
        });
        foreign.shows("/", page(links));

        foreign.shows("/svg", leadsTo(links.get("a.svg"), "control-svg"));
        foreign.shows("/gif", leadsTo(links.get("a.gif"), "control-gif"));

        var site = foreign.origin("127.0.0.1");
        foreign.shows("/way", leadsTo(site + "/there", "control-way"));
        foreign.shows("/there", "<script>fetch('" + foreign.hit("control-there") + "')</script>");
        Chromium.opens(site + "/", site + "/svg", site + "/gif", site + "/way");

        assertThat(foreign.hits)
                .containsExactlyInAnyOrder("control", "control-gif", "control-svg", "control-way", "control-there");
    }

    @Test
    void the_panel_is_shown_on_the_inboxs_own_site_and_on_no_other() {
        var own = visitors.shop("off", foreign.origin("localhost"));
        var panel = "http://localhost:" + port + "/widget/" + own.key();
        foreign.shows("/", """
                <iframe src="%s"></iframe>
                <script>onmessage = () => fetch("%s" + location.hostname)</script>
                """.formatted(panel, foreign.hit("shown-on-")));

        Chromium.opens(foreign.origin("127.0.0.1") + "/", foreign.origin("localhost") + "/");
        assertThat(foreign.hits).containsExactly("shown-on-localhost");
    }

    /// A page that goes on to a file. Opened by its own address, a file that is only kept would let the browser wait.
    private String leadsTo(String link, String control) {
        return "<script>fetch('%s').then(() => location = '%s')</script>".formatted(foreign.hit(control), link);
    }

    private Map<String, String> files() {
        var files = new LinkedHashMap<String, String>();
        files.put("a.html", "<!doctype html><html><body>" + script("html"));
        files.put(
                "a.svg",
                "<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"fetch('" + foreign.hit("svg-load") + "')\">"
                        + script("svg") + "<image href=\"" + foreign.hit("svg-image") + "\"/></svg>");
        files.put(
                "a.gif", "GIF89a/*" + "\u0001".repeat(20) + "*/=1;fetch('" + foreign.hit("gif") + "')//" + script("g"));
        files.put("a.pdf", "%PDF-1.7\n<html><body>" + script("pdf"));
        files.put(
                "xml.xml",
                "<?xml version=\"1.0\"?><h:html xmlns:h=\"http://www.w3.org/1999/xhtml\"><h:script>fetch('"
                        + foreign.hit("xml") + "')</h:script></h:html>");
        files.put("png.png", "\u0089PNG\r\n\u001a\n" + script("png"));
        files.put("script.js", "fetch('" + foreign.hit("js") + "')");
        files.put("text.txt", "fetch('" + foreign.hit("txt") + "')//<script src=x>");
        files.put("mhtml.mht", "From: x\r\nMIME-Version: 1.0\r\nContent-Type: text/html\r\n\r\n" + script("mht"));
        return files;
    }

    private String script(String name) {
        return "<script>fetch('" + foreign.hit(name) + "')</script><img src=x onerror=\"fetch('" + foreign.hit(name)
                + "-img')\">";
    }

    /// A page that does with each file what pages can: frame it, run it as a script, take it as a style.
    private String page(Map<String, String> links) {
        var page = new StringBuilder("<!doctype html><script>fetch('" + foreign.hit("control") + "')</script>");
        links.values()
                .forEach(link -> page.append(
                                "<iframe src='%1$s'></iframe><object data='%1$s'></object><embed src='%1$s'>"
                                        .formatted(link))
                        .append("<script src='%1$s'></script><link rel=stylesheet href='%1$s'>".formatted(link)));
        return page.toString();
    }
}
