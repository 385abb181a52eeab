package io.otklik.routing;

import static org.assertj.core.api.Assertions.assertThat;

import io.otklik.platform.OtklikTest;
import io.otklik.routing.Presence.State;
import io.otklik.staff.Cast;
import io.otklik.staff.Role;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OtklikTest
class PresenceApiTest {

    @Autowired
    RoutingCast cast;

    @Autowired
    Cast people;

    @Test
    void an_operator_says_to_be_here_and_sees_the_colleagues_of_the_team_only() {
        var payroll = cast.crew();
        var oleg = people.somebody("Олег Петров", Role.OPERATOR, Set.of(payroll.key()));
        var irina = people.somebody("Ирина Смирнова", Role.OPERATOR, Set.of(payroll.key()));
        var stranger = people.somebody("Тимур Ахметов", Role.OPERATOR);
        var web = people.signedIn(oleg);
        assertThat(web.put("/api/me/presence", Map.of("state", "online")).status())
                .isEqualTo(204);
        assertThat(cast.state(oleg.id())).isEqualTo(State.ONLINE);
        var items = web.get("/api/presence").json().get("items");
        assertThat(items.findValuesAsString("name")).containsExactlyInAnyOrder("Олег Петров", "Ирина Смирнова");
        assertThat(items.findValuesAsString("state")).containsExactlyInAnyOrder("online", "offline");
        assertThat(irina).isNotEqualTo(stranger);
    }

    @Test
    void a_supervisor_sees_everybody_who_works_in_the_inbox() {
        var stranger = people.somebody("Тимур Ахметов", Role.OPERATOR);
        var author = people.somebody("Павел Беляев", Role.AUTHOR);
        var items = people.signedIn(Role.SUPERVISOR).get("/api/presence").json().get("items");
        var ids = StreamSupport.stream(items.spliterator(), false)
                .map(item -> item.at("/operator/id").asString())
                .toList();
        assertThat(ids)
                .contains(stranger.id().value().toString())
                .doesNotContain(author.id().value().toString());
    }

    @Test
    void capacity_is_set_by_oneself_or_by_a_supervisor_and_by_nobody_else() {
        var oleg = people.somebody("Олег Петров", Role.OPERATOR);
        var path = "/api/people/" + oleg.id().value() + "/capacity";
        assertThat(people.signedIn(oleg).put(path, Map.of("capacity", 3)).status())
                .isEqualTo(204);
        assertThat(people.signedIn(Role.SUPERVISOR)
                        .put(path, Map.of("capacity", 7))
                        .status())
                .isEqualTo(204);
        assertThat(people.signedIn(Role.OPERATOR)
                        .put(path, Map.of("capacity", 1))
                        .status())
                .isEqualTo(404);
        assertThat(cast.capacity(oleg.id())).isEqualTo(7);
    }

    @Test
    void what_cannot_be_is_refused_in_words() {
        var oleg = people.somebody("Олег Петров", Role.OPERATOR);
        var web = people.signedIn(oleg);
        var capacity = web.put("/api/people/" + oleg.id().value() + "/capacity", Map.of("capacity", 51));
        assertThat(capacity.status()).isEqualTo(400);
        assertThat(capacity.at("/detail")).isEqualTo("Одновременно можно вести от 0 до 50 обращений.");
        assertThat(web.put("/api/me/presence", Map.of("state", "asleep")).status())
                .isEqualTo(400);
        assertThat(web.put("/api/me/presence", Map.of()).problem()).isEqualTo("missing");
        assertThat(web.put("/api/me/presence", Map.of("state", "online", "since", "now"))
                        .problem())
                .isEqualTo("unknown-field");
    }
}
