package io.otklik.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import io.otklik.conversation.ConversationId;
import io.otklik.journeys.Web;
import io.otklik.platform.MovableClock;
import io.otklik.platform.OtklikTest;
import io.otklik.staff.Cast;
import io.otklik.staff.Role;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OtklikTest
class InboxTest {

    @Autowired
    Cast cast;

    @Autowired
    Shop shop;

    @Autowired
    MovableClock clock;

    @Test
    void a_waiting_customer_stands_in_the_queue_and_is_counted_until_somebody_answers() {
        var payroll = shop.crew("Расчёт зарплаты");
        var oleg = cast.signedIn(cast.somebody("Олег Петров", Role.OPERATOR, Set.of(payroll.key())));
        var anna = shop.waits("Анна Соколова", payroll, "Когда аванс?");

        var row = only(oleg.get("/api/inbox/unassigned"));
        assertThat(row.at("/id")).isEqualTo(anna.value().toString());
        assertThat(row.at("/contact/name")).isEqualTo("Анна Соколова");
        assertThat(row.at("/preview/text")).isEqualTo("Когда аванс?");
        assertThat(row.at("/preview/author")).isEqualTo("contact");
        assertThat(row.at("/holder/kind")).isEqualTo("waiting");
        assertThat(row.at("/holder/team/name")).isEqualTo("Расчёт зарплаты");
        assertThat(row.json().at("/unread").asInt()).isEqualTo(1);
        assertThat(count(oleg, "unassigned")).isEqualTo(1);
        assertThat(count(oleg, "mine")).isZero();

        var seq = row.json().at("/version").asInt();
        var sent = oleg.post(
                "/api/conversations/" + anna.value() + "/messages",
                Map.of("clientId", UUID.randomUUID(), "text", "Сегодня до 18:00", "seenSeq", seq));
        assertThat(sent.status()).as(sent.text()).isEqualTo(200);
        assertThat(sent.at("/author/name")).isEqualTo("Олег Петров");

        var mine = only(oleg.get("/api/inbox/mine"));
        assertThat(mine.at("/preview/author")).isEqualTo("you");
        assertThat(mine.at("/holder/operator/initials")).isEqualTo("ОП");
        assertThat(oleg.get("/api/inbox/unassigned").json().at("/items")).isEmpty();
        assertThat(count(oleg, "mine")).isZero();
        assertThat(count(oleg, "unassigned")).isZero();
    }

    @Test
    void who_waits_longest_comes_first_and_pages_meet_without_gap_or_repetition() {
        var taxes = shop.crew("Налоги");
        var timur = cast.signedIn(cast.somebody("Тимур Ахметов", Role.OPERATOR, Set.of(taxes.key())));
        var waiting = new ArrayList<String>();
        for (var number = 0; number < 7; number++) {
            clock.pass(Duration.ofSeconds(5));
            waiting.add(shop.waits("Клиент " + number, taxes, "Вопрос").value().toString());
        }
        assertThat(pages(timur, "/api/inbox/unassigned?order=waiting&limit=3")).isEqualTo(waiting);
        assertThat(pages(timur, "/api/inbox/unassigned?order=newest&limit=2")).isEqualTo(waiting.reversed());
        assertThat(pages(timur, "/api/inbox/all?limit=4")).isEqualTo(waiting);
    }

    @Test
    void answered_ones_follow_those_who_wait() {
        var docs = shop.crew("Документы");
        var irina = cast.signedIn(cast.somebody("Ирина Смирнова", Role.OPERATOR, Set.of(docs.key())));
        var answered = shop.waits("Первый", docs, "Раз");
        reply(irina, answered, "Отвечено");
        clock.pass(Duration.ofSeconds(5));
        var waits = shop.waits("Второй", docs, "Два");
        assertThat(pages(irina, "/api/inbox/team-" + docs.id().value() + "?limit=1"))
                .containsExactly(waits.value().toString(), answered.value().toString());
        assertThat(count(irina, "team-" + docs.id().value())).isEqualTo(1);
    }

    @Test
    void a_resolved_conversation_stays_with_its_team() {
        var docs = shop.crew("Документы");
        var irina = cast.signedIn(cast.somebody("Ирина Смирнова", Role.OPERATOR, Set.of(docs.key())));
        var mate = cast.signedIn(cast.somebody("Пётр Мате", Role.OPERATOR, Set.of(docs.key())));
        var done = shop.waits("Анна", docs, "Готово?");
        assertThat(irina.put(at(done, "/resolution"), Map.of()).status()).isEqualTo(204);
        assertThat(ids(mate.get("/api/inbox/resolved")))
                .containsExactly(done.value().toString());
        assertThat(mate.get("/api/inbox/all").json().at("/items")).isEmpty();
        assertThat(mate.get("/api/conversations/" + done.value()).status()).isEqualTo(200);
    }

    @Test
    void unknown_lists_orders_limits_and_cursors_are_refused() {
        var oleg = cast.signedIn(Role.OPERATOR);
        assertThat(oleg.get("/api/inbox/everything").status()).isEqualTo(404);
        assertThat(oleg.get("/api/inbox/team-x").status()).isEqualTo(404);
        assertThat(oleg.get("/api/inbox/mine?order=random").status()).isEqualTo(400);
        assertThat(oleg.get("/api/inbox/mine?limit=201").problem()).isEqualTo("bad-limit");
        assertThat(oleg.get("/api/inbox/mine?after=zzz").problem()).isEqualTo("bad-cursor");
        assertThat(oleg.get("/api/inbox/mine?after=Li4uIC4uLiAuLi4").problem()).isEqualTo("bad-cursor");
    }

    static String at(ConversationId id, String rest) {
        return "/api/conversations/" + id.value() + rest;
    }

    void reply(Web web, ConversationId id, String text) {
        var answer = web.post(
                at(id, "/messages"),
                Map.of(
                        "clientId",
                        UUID.randomUUID(),
                        "text",
                        text,
                        "seenSeq",
                        shop.now(id).seq()));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    }

    static int count(Web web, String view) {
        return StreamSupport.stream(web.get("/api/inbox/views").json().spliterator(), false)
                .filter(one -> one.at("/key").asString().equals(view))
                .findFirst()
                .orElseThrow()
                .at("/count")
                .asInt();
    }

    static List<String> ids(Web.Answer page) {
        return StreamSupport.stream(page.json().at("/items").spliterator(), false)
                .map(row -> row.at("/id").asString())
                .toList();
    }

    static List<String> pages(Web web, String path) {
        var all = new ArrayList<String>();
        for (var next = ""; next != null; ) {
            var page = web.get(path + (next.isEmpty() ? "" : "&after=" + next));
            assertThat(page.status()).as(page.text()).isEqualTo(200);
            all.addAll(ids(page));
            next = page.json().at("/next").isMissingNode() ? null : page.at("/next");
        }
        return all;
    }

    static Web.Answer only(Web.Answer page) {
        assertThat(page.json().at("/items").size()).as(page.text()).isEqualTo(1);
        return new Web.Answer(page.status(), page.json().at("/items/0"), page.text(), page.raw());
    }
}
