package io.otklik.workspace;

import static io.otklik.workspace.InboxTest.at;
import static io.otklik.workspace.InboxTest.ids;
import static org.assertj.core.api.Assertions.assertThat;

import io.otklik.conversation.ConversationId;
import io.otklik.journeys.Web;
import io.otklik.platform.OtklikTest;
import io.otklik.staff.Cast;
import io.otklik.staff.Role;
import io.otklik.workspace.Shop.Crew;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OtklikTest
class VisibilityTest {

    @Autowired
    Cast cast;

    @Autowired
    Shop shop;

    Crew payroll;
    Crew taxes;
    Cast.Member oleg;
    Cast.Member timur;

    @BeforeEach
    void two_teams() {
        payroll = shop.crew("Расчёт зарплаты");
        taxes = shop.crew("Налоги");
        oleg = cast.somebody("Олег Петров", Role.OPERATOR, Set.of(payroll.key()));
        timur = cast.somebody("Тимур Ахметов", Role.OPERATOR, Set.of(taxes.key()));
    }

    @Test
    void what_waits_for_another_team_is_not_there() {
        var anna = shop.waits("Анна", taxes, "Вопрос о налогах");
        assertThat(sees(oleg, anna)).isFalse();
        assertThat(sees(timur, anna)).isTrue();
        assertThat(cast.signedIn(oleg)
                        .get("/api/inbox/team-" + taxes.id().value())
                        .status())
                .isEqualTo(404);
    }

    @Test
    void what_the_bot_has_is_for_supervisors() {
        var anna = shop.customer("Анна").id();
        assertThat(sees(oleg, anna)).isFalse();
        assertThat(sees(cast.somebody("Вера Орлова", Role.SUPERVISOR), anna)).isTrue();
        assertThat(cast.signedIn(oleg).get("/api/inbox/bot").status()).isEqualTo(404);
        var vera = cast.signedIn(Role.SUPERVISOR);
        assertThat(ids(vera.get("/api/inbox/bot?order=newest")))
                .contains(anna.value().toString());
    }

    @Test
    void whoever_had_it_keeps_seeing_it_after_it_went_elsewhere() {
        var anna = shop.waits("Анна", payroll, "Аванс?");
        var web = cast.signedIn(oleg);
        assertThat(web.put(at(anna, "/assignee"), Map.of("operatorId", oleg.id().value()))
                        .status())
                .isEqualTo(204);
        var transfer = Map.of("teamId", taxes.id().value(), "note", "Это к вам");
        assertThat(web.put(at(anna, "/assignee"), transfer).status()).isEqualTo(204);
        assertThat(sees(oleg, anna)).isTrue();
        assertThat(sees(timur, anna)).isTrue();
        var mate = cast.somebody("Коллега Олега", Role.OPERATOR, Set.of(payroll.key()));
        assertThat(sees(mate, anna)).isFalse();
    }

    @Test
    void a_mention_opens_the_conversation() {
        var anna = shop.waits("Анна", payroll, "Аванс?");
        assertThat(sees(timur, anna)).isFalse();
        var note = Map.of(
                "clientId", UUID.randomUUID(),
                "text", "@Тимур, посмотри налог",
                "mentions", List.of(timur.id().value()));
        assertThat(cast.signedIn(oleg).post(at(anna, "/notes"), note).status()).isEqualTo(200);
        assertThat(sees(timur, anna)).isTrue();
        assertThat(ids(cast.signedIn(timur).get("/api/inbox/mentions")))
                .containsExactly(anna.value().toString());
        assertThat(ids(cast.signedIn(timur).get("/api/inbox/all")))
                .containsExactly(anna.value().toString());
    }

    @Test
    void a_page_of_a_foreign_log_is_as_hidden_as_the_log() {
        var anna = shop.waits("Анна", taxes, "Вопрос");
        assertThat(cast.signedIn(oleg).get(at(anna, "/entries?after=0")).status())
                .isEqualTo(404);
        assertThat(cast.signedIn(oleg).get(at(anna, "/entries?after=0")).text()).doesNotContain("Вопрос");
    }

    @Test
    void past_conversations_of_the_contact_are_shown_only_where_they_may_be_seen() {
        var anna = shop.waits("Анна", taxes, "Налог");
        var web = cast.signedIn(timur);
        assertThat(web.get(at(anna, "")).json().at("/past")).isEmpty();
    }

    private boolean sees(Cast.Member member, ConversationId id) {
        Web web = cast.signedIn(member);
        var status = web.get(at(id, "")).status();
        assertThat(status).isIn(200, 404);
        return status == 200;
    }
}
