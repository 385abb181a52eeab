package io.otklik.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import io.otklik.conversation.ConversationId;
import io.otklik.journeys.Web;
import io.otklik.platform.Ids;
import io.otklik.platform.MovableClock;
import io.otklik.platform.OtklikTest;
import io.otklik.staff.Cast;
import io.otklik.staff.Role;
import io.otklik.workspace.Shop.Crew;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OtklikTest
class BulkTest {

    private static final String BULK = "/api/conversations/bulk";

    @Autowired
    Cast cast;

    @Autowired
    Shop shop;

    @Autowired
    MovableClock clock;

    @Autowired
    Ids ids;

    Crew payroll;
    Cast.Member person;
    Web oleg;
    ConversationId anna;
    ConversationId boris;

    @BeforeEach
    void two_customers_wait() {
        payroll = shop.crew("Расчёт зарплаты");
        person = cast.somebody("Олег Петров", Role.OPERATOR, Set.of(payroll.key()));
        oleg = cast.signedIn(person);
        anna = shop.waits("Анна", payroll, "Аванс?");
        boris = shop.waits("Борис", payroll, "Больничный?");
    }

    @Test
    void what_cannot_be_done_with_one_is_told_and_hinders_none_of_the_others() {
        var mate = cast.somebody("Ирина Смирнова", Role.OPERATOR, Set.of(payroll.key()));
        var taken = shop.waits("Вера", payroll, "Отпуск?");
        shop.assigned(taken, mate.id());
        var foreign = shop.waits("Глеб", shop.crew("Налоги"), "НДС?");

        var answer = done(List.of(anna, taken, foreign, boris), Map.of("act", "resolve"));
        assertThat(answer.json().at("/items")).hasSize(4);
        assertThat(answer.json().at("/items/0/done").asBoolean()).isTrue();
        assertThat(answer.json().at("/items/1/done").asBoolean()).isFalse();
        assertThat(answer.at("/items/1/id")).isEqualTo(taken.value().toString());
        assertThat(answer.at("/items/1/problem/type")).isEqualTo("urn:otklik:problem:already-taken");
        assertThat(answer.at("/items/1/problem/detail")).contains("Ирина Смирнова");
        assertThat(answer.at("/items/2/problem/type")).isEqualTo("urn:otklik:problem:not-found");
        assertThat(answer.json().at("/items/3/done").asBoolean()).isTrue();
        assertThat(shop.now(anna).resolved()).isTrue();
        assertThat(shop.now(boris).resolved()).isTrue();
        assertThat(shop.now(taken).resolved()).isFalse();
        assertThat(shop.now(foreign).resolved()).isFalse();
    }

    @Test
    void many_are_taken_tagged_put_off_and_handed_on_at_once() {
        var both = List.of(anna, boris);
        var tag = shop.tag("аванс");
        allDone(done(both, Map.of("act", "tag", "tagId", tag)));
        assertThat(shop.now(anna).tags()).containsExactly(tag);
        allDone(done(both, Map.of("act", "untag", "tagId", tag)));
        assertThat(shop.now(boris).tags()).isEmpty();
        allDone(done(both, Map.of("act", "assign", "operatorId", person.id().value(), "note", "Беру")));
        assertThat(shop.now(anna).lastOperator()).isEqualTo(person.id());
        var taxes = shop.crew("Налоги");
        allDone(done(both, Map.of("act", "transfer", "teamId", taxes.id().value())));
        assertThat(shop.now(boris).lastTeam()).isEqualTo(taxes.id());
        allDone(done(both, Map.of("act", "snooze", "until", clock.instant().plus(Duration.ofHours(2)))));
        assertThat(oleg.get("/api/inbox/snoozed").json().at("/items")).hasSize(2);
    }

    @Test
    void the_same_conversation_twice_is_one() {
        assertThat(done(List.of(anna, anna), Map.of("act", "resolve")).json().at("/items"))
                .hasSize(1);
    }

    @Test
    void an_unclear_order_is_refused_as_a_whole() {
        refused(Map.of("ids", List.of(), "act", "resolve"), "missing");
        refused(Map.of("ids", List.of(anna.value()), "act", "erase"), "wrong-value");
        refused(Map.of("ids", List.of(anna.value()), "act", "assign"), "missing");
        var crowd = new ArrayList<UUID>();
        for (var number = 0; number < 101; number++) crowd.add(ids.next());
        refused(Map.of("ids", crowd, "act", "resolve"), "too-many-items");
        assertThat(shop.now(anna).resolved()).isFalse();
    }

    private Web.Answer done(List<ConversationId> which, Map<String, ?> what) {
        var body = new HashMap<String, Object>(what);
        body.put("ids", which.stream().map(ConversationId::value).toList());
        if (body.get("until") != null) body.put("until", body.get("until").toString());
        var answer = oleg.post(BULK, body);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer;
    }

    private static void allDone(Web.Answer answer) {
        assertThat(answer.json().at("/items"))
                .as(answer.text())
                .allMatch(item -> item.at("/done").asBoolean());
    }

    private void refused(Map<String, ?> body, String problem) {
        var answer = oleg.post(BULK, body);
        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        assertThat(answer.problem()).isEqualTo(problem);
    }
}
