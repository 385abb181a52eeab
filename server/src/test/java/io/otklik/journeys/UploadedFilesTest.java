package io.otklik.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import io.otklik.journeys.Visitors.Visitor;
import io.otklik.platform.Ids;
import io.otklik.platform.MovableClock;
import io.otklik.platform.OtklikTest;
import io.otklik.platform.Settings;
import io.otklik.staff.Cast;
import io.otklik.staff.Role;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/// What a stranger uploads: its name is only words, its address opens for whom it was made, and for five minutes.
@OtklikTest
class UploadedFilesTest {

    @Autowired
    Visitors visitors;

    @Autowired
    Cast cast;

    @Autowired
    MovableClock clock;

    @Autowired
    Settings settings;

    @Autowired
    Ids ids;

    private Visitors.Shop shop;
    private Visitor anna;

    @BeforeEach
    void anna_writes() {
        shop = visitors.shop("off");
        anna = visitors.visitor(shop);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "invoice\u200Bexe.pdf",
                "\u202Efdp.exe",
                "../../../../etc/passwd",
                "..\\..\\windows\\system32\\cmd.exe",
                ".htaccess",
                "...",
                "a\u0000b.pdf",
                "/etc/cron.d/x",
                "C:evil.bat",
                "line\u2028break\u2029.txt",
                "con|aux<>?*.txt",
                " ",
                "\u00AD\uFEFF"
            })
    void a_name_is_made_harmless_once_and_is_never_a_path(String name) throws IOException {
        var file = anna.uploads(name, "данные".getBytes(StandardCharsets.UTF_8));
        if (file.status() == 415) return; // a form that nobody can read is refused as a whole
        assertThat(file.status()).isEqualTo(200);
        assertThat(file.at("/name"))
                .isNotBlank()
                .doesNotStartWith(".")
                .doesNotContainPattern("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}/\\\\:*?\"<>|]");
        try (var kept = Files.walk(settings.data().resolve("files"))) {
            assertThat(kept.filter(Files::isRegularFile)
                            .map(path -> settings.data()
                                    .resolve("files")
                                    .relativize(path)
                                    .toString()))
                    .allMatch(path -> path.matches("[0-9a-f]{2}/[0-9a-f]{2}/[0-9a-f-]{36}"));
        }
    }

    @Test
    void a_name_of_a_thousand_letters_keeps_its_ending() {
        var name = anna.uploads("щ".repeat(1000) + ".pdf", new byte[] {1}).at("/name");
        assertThat(name).endsWith(".pdf").hasSizeLessThanOrEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\\\"; x=y.pdf", "отпуск; filename=evil.exe", "a%0d%0aSet-Cookie: x=y.pdf", "'`.txt"})
    void a_name_makes_no_header(String name) {
        var opened = opens(anna.uploads(name, "%PDF-1.7".getBytes(StandardCharsets.UTF_8)));
        assertThat(opened.status()).isEqualTo(200);
        assertThat(opened.header("Set-Cookie")).isEmpty();
        assertThat(opened.raw().headers().allValues("Content-Disposition")).hasSize(1);
        assertThat(opened.header("Content-Disposition").orElseThrow())
                .matches("(inline|attachment); filename=\"[^\"]*\"; filename\\*=UTF-8''[\\w!#$&+.^`|~%-]*");
    }

    @Test
    void only_pictures_and_pdf_by_their_content_are_shown_in_place() {
        Map.of(
                        "page.html", "<html><script>alert(1)</script>",
                        "picture.png", "<html><script>alert(1)</script>",
                        "drawing.svg", "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>",
                        "drawing.pdf", "<?xml version='1.0'?><x:script xmlns:x='http://www.w3.org/1999/xhtml'/>",
                        "data.xml", "<?xml version='1.0'?><?xml-stylesheet href='x.xsl'?><a/>")
                .forEach((name, text) -> {
                    var opened = opens(anna.uploads(name, text.getBytes(StandardCharsets.UTF_8)));
                    assertThat(opened.header("Content-Disposition").orElseThrow())
                            .as(name)
                            .startsWith("attachment");
                    assertThat(opened.header("Content-Type").orElseThrow()).isEqualTo("application/octet-stream");
                    assertThat(opened.header("X-Content-Type-Options").orElseThrow())
                            .isEqualTo("nosniff");
                    assertThat(opened.raw().headers().allValues("Content-Security-Policy"))
                            .containsExactly("default-src 'none'; sandbox");
                });
    }

    @Test
    void a_link_ends_after_five_minutes() {
        var link = anna.link(upload()).at("/url");
        clock.pass(Duration.ofMinutes(5));
        assertThat(opens(link).status()).isEqualTo(200);
        clock.pass(Duration.ofSeconds(1));
        assertThat(opens(link).status()).isEqualTo(404);
    }

    @Test
    void a_link_that_was_altered_opens_nothing() {
        var other = upload();
        var path = URI.create(anna.link(upload()).at("/url")).getPath().split("/");
        var id = path[2];
        var end = path[3];
        var sign = path[4];
        var flipped = (sign.charAt(0) == 'A' ? 'B' : 'A') + sign.substring(1);
        for (var altered : List.of(
                other + "/" + end + "/" + sign,
                id + "/" + (Long.parseLong(end) + 60) + "/" + sign,
                id + "/" + end + "/" + flipped,
                id + "/" + end + "/" + sign.substring(1),
                id + "/" + end + "/" + sign + "=",
                id + "/" + Long.MAX_VALUE + "/" + sign,
                id + "/-1/" + sign,
                id + "/x/" + sign,
                ids.next() + "/" + end + "/" + sign))
            assertThat(visitors.files().get("/f/" + altered).status())
                    .as(altered)
                    .isEqualTo(404);
        assertThat(visitors.files().get("/f/" + id + "/" + end + "/" + sign).status())
                .isEqualTo(200);
    }

    @Test
    void nobody_else_gets_a_link_to_it() {
        var file = upload();
        assertThat(anna.link(file).status()).isEqualTo(200);
        assertThat(visitors.visitor(shop).link(file).status()).isEqualTo(404);
        assertThat(visitors.visitor(visitors.shop("off")).link(file).status()).isEqualTo(404);
        assertThat(cast.signedIn(Role.OPERATOR)
                        .post("/api/files/" + file + "/link", Map.of())
                        .status())
                .isEqualTo(404);
        assertThat(cast.nobody().get("/f/" + file).status()).isEqualTo(404);
    }

    @Test
    void the_pages_origin_serves_no_files_and_the_files_origin_no_pages() {
        var link = URI.create(anna.link(upload()).at("/url")).getPath();
        assertThat(cast.nobody().get(link).status()).isEqualTo(404);
        assertThat(visitors.files().get("/api/setup").status()).isEqualTo(404);
        assertThat(visitors.files().get("/app").status()).isEqualTo(404);
    }

    private String upload() {
        return anna.uploads("акт.pdf", "%PDF-1.7".getBytes(StandardCharsets.UTF_8))
                .at("/id");
    }

    private Web.Answer opens(Web.Answer uploaded) {
        return opens(anna.link(uploaded.at("/id")).at("/url"));
    }

    private Web.Answer opens(String link) {
        return visitors.files().get(URI.create(link).getPath());
    }
}
