package io.otklik.channel;

import static org.assertj.core.api.Assertions.assertThat;

import io.otklik.journeys.Web;
import io.otklik.platform.Ids;
import io.otklik.platform.MovableClock;
import io.otklik.platform.OtklikTest;
import io.otklik.staff.Cast;
import io.otklik.staff.Role;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/// What an administrator sets of an inbox is what the widget shows.
@OtklikTest
class InboxApiTest {

    private static final Map<String, String> NAMES = Map.of("ru", "Будни", "en", "Weekdays");

    @Autowired
    Cast cast;

    @Autowired
    Ids ids;

    @Autowired
    MovableClock clock;

    @Test
    void the_words_on_the_button_are_the_inboxs_own() {
        var admin = cast.signedIn(Role.ADMINISTRATOR);
        var inbox = admin.post("/api/inboxes", inbox(team(admin, null)));
        var changed = inbox(inbox.at("/teamId"));
        changed.put("launcher", Map.of("ru", " Задать вопрос ", "en", "Ask a question"));
        admin.put("/api/inboxes/" + inbox.at("/id"), changed);

        var look = cast.nobody().get("/api/widget/" + inbox.at("/key") + "/settings");

        assertThat(look.at("/launcher/ru")).isEqualTo("Задать вопрос");
        assertThat(look.at("/launcher/en")).isEqualTo("Ask a question");
        assertThat(look.json().at("/workingNow").asBoolean()).isTrue();
    }

    @Test
    void the_widget_says_when_people_answer() {
        var admin = cast.signedIn(Role.ADMINISTRATOR);
        clock.moveTo(MovableClock.MONDAY_MORNING);
        var key =
                admin.post("/api/inboxes", inbox(team(admin, schedule(admin)))).at("/key");
        assertThat(look(key).json().at("/workingNow").asBoolean()).isTrue();
        assertThat(look(key).json().has("opensAt")).isFalse();

        clock.pass(Duration.ofHours(10));

        assertThat(look(key).json().at("/workingNow").asBoolean()).isFalse();
        assertThat(look(key).at("/opensAt")).isEqualTo("2027-01-19T06:00:00Z");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"ru\":\"Только по-русски\"}", "{\"en\":null}", "{}"})
    void a_greeting_in_one_language_only_is_enough(String greeting) {
        var admin = cast.signedIn(Role.ADMINISTRATOR);
        var body = "{\"name\":\"Сайт\",\"teamId\":\"" + team(admin, null) + "\",\"greeting\":" + greeting + "}";
        assertThat(admin.post("/api/inboxes", body).status()).isEqualTo(201);
    }

    @Test
    void words_too_long_for_a_button_are_refused_with_the_field() {
        var admin = cast.signedIn(Role.ADMINISTRATOR);
        var inbox = inbox(team(admin, null));
        inbox.put("launcher", Map.of("ru", "щ".repeat(41), "en", ""));
        var refused = admin.post("/api/inboxes", inbox);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.at("/field")).isEqualTo("launcher");
    }

    @Test
    void an_inbox_belongs_to_a_team_that_exists() {
        var refused = cast.signedIn(Role.ADMINISTRATOR)
                .post("/api/inboxes", inbox(ids.next().toString()));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.at("/field")).isEqualTo("teamId");
    }

    private String team(Web admin, @Nullable String schedule) {
        var team = new HashMap<String, Object>(Map.of("key", "t-" + ids.next(), "names", NAMES));
        if (schedule != null) team.put("scheduleId", schedule);
        return admin.post("/api/teams", team).at("/id");
    }

    private static String schedule(Web admin) {
        var day = List.of(Map.of("from", "09:00", "to", "18:00"));
        var week = Map.of("monday", day, "tuesday", day);
        return admin.post("/api/schedules", Map.of("names", NAMES, "timeZone", "Europe/Moscow", "week", week))
                .at("/id");
    }

    private Web.Answer look(String key) {
        return cast.nobody().get("/api/widget/" + key + "/settings");
    }

    private static Map<String, Object> inbox(String team) {
        return new HashMap<>(Map.of("name", "Сайт", "teamId", team, "allowedOrigins", List.of("https://site.example")));
    }
}
