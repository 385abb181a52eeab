package io.otklik.workspace;

import static io.otklik.workspace.Desk.about;
import static org.assertj.core.api.Assertions.assertThat;

import io.otklik.conversation.ConversationId;
import io.otklik.conversation.Conversations;
import io.otklik.conversation.Entry;
import io.otklik.conversation.Fact;
import io.otklik.conversation.Holder;
import io.otklik.conversation.Message;
import io.otklik.journeys.Web;
import io.otklik.platform.MovableClock;
import io.otklik.platform.OtklikTest;
import io.otklik.platform.jobs.DueJobs;
import io.otklik.staff.Cast;
import io.otklik.staff.Role;
import io.otklik.workspace.Shop.Crew;
import io.otklik.workspace.notice.Notices;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@OtklikTest
class SpamTest {

    @Autowired
    Cast cast;

    @Autowired
    Shop shop;

    @Autowired
    Conversations conversations;

    @Autowired
    Notices notices;

    @Autowired
    DueJobs jobs;

    @Autowired
    MovableClock clock;

    @LocalServerPort
    int port;

    Crew payroll;
    Cast.Member person;
    Web oleg;
    ConversationId pest;

    @BeforeEach
    void somebody_advertises_in_the_queue() {
        payroll = shop.crew("Расчёт зарплаты");
        person = cast.somebody("Олег Петров", Role.OPERATOR, Set.of(payroll.key()));
        oleg = cast.signedIn(person);
        pest = shop.waits("Реклама", payroll, "Продвижение сайтов недорого");
    }

    @Test
    void what_is_spam_stands_in_the_list_of_spam_and_in_no_other() {
        marked();
        assertThat(shop.now(pest).spam()).isTrue();
        for (var view : List.of("mine", "unassigned", "mentions", "all", "snoozed", "resolved", team()))
            assertThat(rows(oleg, view)).as(view).isEmpty();
        assertThat(rows(oleg, "spam")).containsExactly(pest.value().toString());
        assertThat(oleg.get("/api/inbox/spam").at("/items/0/status")).isEqualTo("spam");
        var stranger = cast.signedIn(Role.OPERATOR);
        assertThat(rows(stranger, "spam")).isEmpty();
        assertThat(stranger.put(path("/spam"), Map.of()).status()).isEqualTo(404);
    }

    @Test
    void nobody_is_asked_for_a_mark_and_nothing_is_said_to_the_customer() {
        oleg.put(path("/resolution"), Map.of());
        marked();
        clock.pass(Duration.ofMinutes(1));
        jobs.run();
        assertThat(said()).isZero();
    }

    @Test
    void what_comes_later_stays_there_unread_and_calls_nobody() {
        var vera = cast.somebody("Вера Орлова", Role.SUPERVISOR, Set.of(payroll.key()));
        oleg.post(path("/notes"), Map.of("clientId", UUID.randomUUID(), "text", "?", "mentions", List.of(vera.id())));
        marked();
        shop.writes(pest, "Так что насчёт рекламы?");
        shop.writes(pest, Message.press(null, "csat.1", "1"));
        jobs.run();
        assertThat(notices.of(vera.id()))
                .noneMatch(notice -> notice.conversation().equals(pest));
        assertThat(notices.of(person.id()))
                .noneMatch(notice -> notice.conversation().equals(pest));
        assertThat(rows(cast.signedIn(vera), "mentions")).isEmpty();
        assertThat(oleg.get("/api/inbox/views").json().toString()).contains("{\"key\":\"spam\",\"count\":0}");
        var row = oleg.get("/api/inbox/spam").json().at("/items/0");
        assertThat(row.at("/preview/text").asString()).isEqualTo("1");
        assertThat(row.at("/unread").asInt()).isEqualTo(2);
        assertThat(said()).isZero();
    }

    @Test
    void a_day_later_the_same_visitor_begins_anew() {
        marked();
        var visitor = shop.now(pest);
        clock.pass(Duration.ofHours(25));
        assertThat(conversations.current(visitor.contact(), visitor.inbox())).isEmpty();
    }

    @Test
    void what_was_no_spam_goes_back_into_its_queue_and_waits() {
        marked();
        shop.writes(pest, "Это не реклама, вопрос об авансе");
        assertThat(oleg.delete(path("/spam")).status()).isEqualTo(204);
        assertThat(shop.now(pest).holder()).isInstanceOf(Holder.Waiting.class);
        assertThat(shop.now(pest).waitsSince()).isNotNull();
        assertThat(rows(oleg, "unassigned")).containsExactly(pest.value().toString());
        assertThat(rows(oleg, "spam")).isEmpty();
    }

    @Test
    void what_was_no_spam_goes_back_to_whoever_had_it() {
        shop.assigned(pest, person.id());
        marked();
        oleg.delete(path("/spam"));
        assertThat(rows(oleg, "mine")).containsExactly(pest.value().toString());
    }

    @Test
    void nothing_else_is_done_with_spam_before_it_is_taken_back() {
        marked();
        var reply = Map.of("clientId", UUID.randomUUID(), "text", "Нет", "force", true, "seenSeq", 0);
        assertThat(oleg.post(path("/messages"), reply).problem()).isEqualTo("spam");
        assertThat(oleg.delete(path("/resolution")).problem()).isEqualTo("spam");
        assertThat(oleg.put(path("/assignee"), Map.of("operatorId", person.id().value()))
                        .problem())
                .isEqualTo("spam");
        assertThat(shop.now(pest).spam()).isTrue();
    }

    @Test
    void several_are_marked_and_taken_back_at_once_and_who_did_it_is_on_record() {
        var other = shop.waits("Реклама", payroll, "Займы");
        bulk("spam", pest, other);
        assertThat(rows(oleg, "spam")).hasSize(2);
        bulk("not-spam", pest, other);
        assertThat(rows(oleg, "spam")).isEmpty();
        var audit = cast.signedIn(Role.ADMINISTRATOR).get("/api/audit?limit=50").text();
        assertThat(audit).contains("conversation-spam").contains("conversation-not-spam");
    }

    @Test
    void a_colleague_sees_it_go_at_once() {
        try (var desk = Desk.of(cast.signedIn(cast.somebody("Ирина", Role.OPERATOR, Set.of(payroll.key()))), port)) {
            marked();
            var row = desk.hears(frame -> about(frame, "row", pest)
                    && frame.at("/row/status").asString().equals("spam"));
            assertThat(row.at("/row/holder/kind").asString()).isEqualTo("nobody");
        }
    }

    private void marked() {
        assertThat(oleg.put(path("/spam"), Map.of()).status()).isEqualTo(204);
    }

    private void bulk(String act, ConversationId... which) {
        var ids = List.of(which).stream().map(ConversationId::value).toList();
        var answer = oleg.post("/api/conversations/bulk", Map.of("ids", ids, "act", act));
        assertThat(answer.json().at("/items"))
                .as(answer.text())
                .allMatch(item -> item.at("/done").asBoolean());
    }

    private long said() {
        return conversations.after(pest, 0, 200).stream()
                .map(Entry::fact)
                .filter(Fact.Said.class::isInstance)
                .count();
    }

    private String path(String rest) {
        return "/api/conversations/" + pest.value() + rest;
    }

    private String team() {
        return "team-" + payroll.id().value();
    }

    private static List<String> rows(Web web, String view) {
        return web.get("/api/inbox/" + view)
                .json()
                .at("/items")
                .valueStream()
                .map(row -> row.at("/id").asString())
                .toList();
    }
}
