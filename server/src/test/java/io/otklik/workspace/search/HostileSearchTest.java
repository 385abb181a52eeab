package io.otklik.workspace.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.otklik.journeys.Web;
import io.otklik.platform.OtklikTest;
import io.otklik.staff.Cast;
import io.otklik.staff.Role;
import io.otklik.workspace.Shop;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Nothing that is typed into the search or written into its filters becomes a part of a statement.
@OtklikTest
class HostileSearchTest {

    private static final List<String> EVIL = List.of(
            "'",
            "''",
            "\"",
            "\\",
            "%",
            "_",
            "--",
            ";",
            "/*",
            "*/",
            "$$",
            "$1",
            ":q",
            ":me",
            "::",
            "?",
            "&",
            "|",
            "!",
            "(",
            ")",
            "<->",
            ":*",
            "'a':*",
            "\u0000",
            "\u202e",
            "\ufeff",
            "\ud800",
            "\udc00",
            "😀",
            "é",
            "İ",
            "ß",
            "' or '1'='1",
            "'; drop table workspace.search; --",
            "') union select * from staff.person --",
            "a & !b",
            "1) or (1=1",
            "%25",
            "%27",
            "{{7*7}}",
            "${7*7}",
            "../../etc",
            "<script>",
            "null",
            "NaN",
            "1e999",
            "2026-13-45",
            "-1",
            "99999999999999999999",
            "ы".repeat(60),
            "a".repeat(199),
            "x y ".repeat(40));

    private static final List<String> FIELDS =
            List.of("q", "status", "team", "assignee", "tag", "from", "to", "files", "after", "limit");

    @Autowired
    Cast cast;

    @Autowired
    Shop shop;

    @Autowired
    Finder finder;

    Web oleg;

    @BeforeEach
    void somebody_with_something_to_find() {
        var crew = shop.crew("Первая линия");
        oleg = cast.signedIn(cast.somebody("Олег Петров", Role.OPERATOR, Set.of(crew.key())));
        shop.waits("Анна", crew, "Скидка 100%_точно' \" \\ ; -- <b>жирно</b>");
        finder.caughtUp();
    }

    @Test
    void whatever_is_typed_or_filtered_by_is_words_or_a_refusal() {
        var wrong = new ArrayList<String>();
        for (var field : FIELDS) for (var evil : EVIL) check(wrong, field, evil);
        assertThat(wrong).isEmpty();
    }

    @Test
    void random_mixtures_harm_nobody() {
        var random = new Random(20270118);
        var wrong = new ArrayList<String>();
        for (var i = 0; i < 300; i++) {
            var mixture = new StringBuilder();
            for (var part = 0; part < 6; part++)
                mixture.append(random.nextBoolean() ? EVIL.get(random.nextInt(44)) : random.nextInt(1000));
            check(wrong, FIELDS.get(random.nextInt(FIELDS.size())), mixture.toString());
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void a_wildcard_is_no_wildcard() {
        assertThat(finder.shown(oleg, "%")).isEmpty();
        assertThat(finder.shown(oleg, "ск%дка")).isEmpty();
        assertThat(finder.shown(oleg, "с_идка")).isEmpty();
        assertThat(finder.shown(oleg, "скидка | нетакого")).isEmpty();
        assertThat(finder.shown(oleg, "!нетакого скидка")).isEmpty();
    }

    @Test
    void markup_in_a_text_stays_text_with_marks_beside_it() {
        assertThat(finder.shown(oleg, "жирно")).containsExactly("Скидка 100%_точно' \" \\ ; -- <b>[жирно]</b>");
    }

    @Test
    void an_altered_cursor_is_refused() {
        for (var cursor : List.of("x", "", "MSAyIDM", "not base64 at all", "AAAA".repeat(500)))
            assertThat(oleg.get("/api/search?q=a&after=" + encoded(cursor)).problem())
                    .as(cursor)
                    .isEqualTo("bad-cursor");
    }

    private void check(List<String> wrong, String field, String evil) {
        var query = field.equals("q") ? "" : "q=" + encoded("скидка") + "&";
        var answer = oleg.get("/api/search?" + query + field + "=" + encoded(evil));
        if (answer.status() != 200 && answer.status() != 400 || answer.text().contains("Error"))
            wrong.add(field + "=" + evil + ": " + answer.status() + " " + answer.text());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
