package io.otklik.knowledge.gaps;

import static org.assertj.core.api.Assertions.assertThat;

import io.otklik.journeys.Web;
import io.otklik.knowledge.Articles;
import io.otklik.knowledge.Audience;
import io.otklik.knowledge.Manuscripts;
import io.otklik.knowledge.ReadingRoom;
import io.otklik.platform.Language;
import io.otklik.platform.MovableClock;
import io.otklik.platform.OtklikTest;
import io.otklik.staff.Cast;
import io.otklik.staff.Role;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/// What people look for and do not find, wherever they look.
@OtklikTest
class GapsTest {

    private static final String FITS = "мембрана для дистиллятора";

    @Autowired
    ReadingRoom room;

    @Autowired
    Articles articles;

    @Autowired
    Manuscripts manuscripts;

    @Autowired
    Cast cast;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient sql;

    private final UUID anna = UUID.randomUUID();
    private Web pavel;

    @BeforeEach
    void one_article_and_no_gaps() {
        sql.sql("delete from knowledge.question").update();
        manuscripts.published(
                Audience.PUBLIC, Manuscripts.russian("Мембрана для дистиллятора", "Мембрану меняют раз в год."));
        pavel = cast.signedIn(Role.AUTHOR);
    }

    @Test
    void what_was_shown_and_not_opened_is_a_gap_when_nobody_waits_for_it_any_more() {
        assertThat(look(FITS)).isNotZero();
        assertThat(gaps("")).isEmpty();
        clock.pass(Duration.ofMinutes(10));
        var gap = gaps("").getFirst();
        assertThat(gap.at("/text").asString()).isEqualTo(FITS);
        assertThat(gap.at("/asked/widget").asInt()).isEqualTo(1);
        assertThat(gap.at("/unopened").asInt()).isEqualTo(1);
    }

    @Test
    void what_was_opened_is_none() {
        look(FITS);
        var hit = room.find(FITS, Language.RU, Audience.PUBLIC, anna, 5).getFirst();
        room.open(hit.id(), Language.RU, Audience.PUBLIC, anna);
        clock.pass(Duration.ofMinutes(10));
        assertThat(gaps("")).isEmpty();
    }

    @Test
    void while_somebody_types_only_the_whole_counts_and_what_was_given_up_stays() {
        for (var typed : List.of("зюз", "зюзюбл", "зюзюбликов пу", "зюзюбликов пучок")) look(typed);
        look(FITS);
        var hit = room.find(FITS, Language.RU, Audience.PUBLIC, anna, 5).getFirst();
        room.open(hit.id(), Language.RU, Audience.PUBLIC, anna);
        assertThat(gaps("").stream().map(gap -> gap.at("/text").asString())).containsExactly("зюзюбликов пучок");
    }

    @Test
    void gaps_come_in_pages_and_by_where_they_were_asked() {
        for (var text :
                List.of("кто поливает фикус", "почём янтарный гудрон", "какого цвета сигма", "зачем квазару хобот"))
            articles.unanswered(text, Language.RU);
        articles.unanswered("кто поливал фикусы", Language.RU);
        look("бюреточный ковчежец");
        clock.pass(Duration.ofMinutes(10));
        var seen = new ArrayList<String>();
        var next = "";
        do {
            var page = pavel.get("/api/articles/gaps?source=bot&limit=1" + next).json();
            seen.add(page.at("/items/0/text").asString());
            next = page.at("/next").isString() ? "&after=" + page.at("/next").asString() : "";
        } while (!next.isEmpty());
        assertThat(seen).hasSize(4).doesNotHaveDuplicates().startsWith("кто поливал фикусы");
        assertThat(gaps("?source=widget")).hasSize(1);
        assertThat(gaps("?source=site")).isEmpty();
        assertThat(pavel.get("/api/articles/gaps?source=moon").problem()).isEqualTo("wrong-value");
        assertThat(pavel.get("/api/articles/gaps?after=moon").problem()).isEqualTo("bad-cursor");
    }

    @Test
    void whoever_asks_about_something_else_is_told_that_nothing_fits() {
        assertThat(look("когда меняют мембрану дистиллятора")).isNotZero();
        assertThat(look("во сколько отходит раз в год пароход на Валаам из Сортавалы"))
                .isZero();
    }

    private int look(String question) {
        return room.find(question, Language.RU, Audience.PUBLIC, anna, 5).size();
    }

    private List<JsonNode> gaps(String query) {
        return pavel.get("/api/articles/gaps" + query)
                .json()
                .at("/items")
                .valueStream()
                .toList();
    }
}
