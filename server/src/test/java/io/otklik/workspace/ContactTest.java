package io.otklik.workspace;

import static io.otklik.workspace.Desk.about;
import static io.otklik.workspace.InboxTest.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.otklik.conversation.ConversationId;
import io.otklik.customer.Customers;
import io.otklik.journeys.Web;
import io.otklik.platform.Ids;
import io.otklik.platform.OtklikTest;
import io.otklik.staff.Cast;
import io.otklik.staff.Role;
import io.otklik.workspace.Shop.Crew;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@OtklikTest
class ContactTest {

    @Autowired
    Cast cast;

    @Autowired
    Shop shop;

    @Autowired
    Customers customers;

    @Autowired
    Ids ids;

    @LocalServerPort
    int port;

    Crew payroll;
    Web oleg;
    ConversationId anna;
    String card;

    @BeforeEach
    void anna_waits_for_the_payroll_team() {
        payroll = shop.crew("Расчёт зарплаты");
        oleg = cast.signedIn(cast.somebody("Олег Петров", Role.OPERATOR, Set.of(payroll.key())));
        anna = shop.waits("Анна Соколова", payroll, "Когда аванс?");
        card = "/api/contacts/" + shop.now(anna).contact().value();
    }

    @Test
    void an_operator_corrects_the_card_and_the_audit_log_keeps_what_was_there() {
        var romashka = customers.keep("ООО «Ромашка»", null, null);
        var body = Map.of(
                "name", "Анна Ивановна Соколова",
                "email", "anna@romashka.example",
                "phone", "+7 (921) 123-45-67",
                "attributes", Map.of("Договор", "17/2026", "Пустое", " "),
                "organizationId", romashka.value());
        var saved = oleg.put(card, body);
        assertThat(saved.status()).as(saved.text()).isEqualTo(200);
        assertThat(saved.text()).isEqualTo(oleg.get(card).text());
        assertThat(saved.at("/name")).isEqualTo("Анна Ивановна Соколова");
        assertThat(saved.at("/phone")).isEqualTo("+7 (921) 123-45-67");
        assertThat(saved.at("/attributes/Договор")).isEqualTo("17/2026");
        assertThat(saved.json().at("/attributes")).hasSize(1);
        assertThat(saved.at("/organization/name")).isEqualTo("ООО «Ромашка»");
        assertThat(saved.at("/identities/0/kind")).isEqualTo("login");
        assertThat(saved.json().at("/identities/0/verified").asBoolean()).isTrue();
        assertThat(oleg.get(at(anna, "")).at("/contact/attributes/Договор")).isEqualTo("17/2026");

        var line = audited().getFirst();
        assertThat(line.at("/action").asString()).isEqualTo("contact-changed");
        assertThat(line.at("/changes/name/before").asString()).isEqualTo("Анна Соколова");
        assertThat(line.at("/changes/organization/after").asString()).isEqualTo("ООО «Ромашка»");
    }

    @Test
    void a_card_lists_the_conversations_that_are_for_the_reader() {
        var listed = oleg.get(card + "/conversations").json().at("/items");
        assertThat(listed).hasSize(1);
        assertThat(listed.at("/0/id").asString()).isEqualTo(anna.value().toString());
        oleg.put(at(anna, "/resolution"), Map.of());
        assertThat(oleg.get(card + "/conversations").at("/items/0/status")).isEqualTo("resolved");
        var timur = cast.signedIn(cast.somebody("Тимур Ахметов", Role.OPERATOR));
        assertThat(timur.get(card + "/conversations").status()).isEqualTo(404);
    }

    @Test
    void the_same_card_again_is_no_change() {
        var body = Map.of("name", "Анна", "attributes", Map.of());
        oleg.put(card, body);
        oleg.put(card, body);
        assertThat(audited()).hasSize(1);
    }

    @Test
    void a_card_is_for_those_who_see_a_conversation_of_the_contact() {
        var timur = cast.signedIn(cast.somebody("Тимур Ахметов", Role.OPERATOR));
        assertThat(timur.get(card).status()).isEqualTo(404);
        assertThat(timur.put(card, Map.of("name", "Взломано")).status()).isEqualTo(404);
        assertThat(cast.signedIn(Role.SUPERVISOR).get(card).at("/name")).isEqualTo("Анна Соколова");
        assertThat(oleg.get("/api/contacts/" + ids.next()).status()).isEqualTo(404);
    }

    @Test
    void what_a_card_cannot_hold_is_refused_with_the_field() {
        refused("email", "не адрес", "wrong-email");
        refused("phone", "позвоните мне", "wrong-phone");
        refused("name", "х".repeat(201), "too-long");
        refused("organizationId", ids.next(), "wrong-value");
        refused("attributes", Map.of("Длинное", "х".repeat(501)), "too-long");
        assertThat(oleg.get(card).at("/name")).isEqualTo("Анна Соколова");
    }

    @Test
    void the_name_that_a_nameless_visitor_is_shown_by_does_not_become_a_name() {
        var visitor = shop.waits(null, payroll, "Здравствуйте");
        var path = "/api/contacts/" + shop.now(visitor).contact().value();
        var shown = oleg.get(path).at("/name");
        assertThat(shown).startsWith("Посетитель ");
        oleg.put(path, Map.of("name", shown, "email", "visitor@client.example"));
        assertThat(cast.signedIn(Role.SUPERVISOR)
                        .with("Accept-Language", "en")
                        .get(path)
                        .at("/email"))
                .isEqualTo("visitor@client.example");
        assertThat(customers.contact(shop.now(visitor).contact()).orElseThrow().name())
                .isNull();
    }

    @Test
    void colleagues_see_the_new_name_in_their_lists_at_once() {
        var mate = cast.signedIn(cast.somebody("Коллега", Role.OPERATOR, Set.of(payroll.key())));
        try (var desk = Desk.of(mate, port)) {
            oleg.put(card, Map.of("name", "Анна Иванова"));
            var row = desk.hears(frame -> about(frame, "row", anna)
                    && frame.at("/row/contact/name").asString().equals("Анна Иванова"));
            assertThat(row.at("/row/version").asInt()).isEqualTo(shop.now(anna).seq());
        }
    }

    @Test
    void what_robots_did_is_for_those_who_see_the_conversation() {
        var runs = "/api/robots/runs?conversation=";
        assertThat(oleg.get(runs + anna.value()).status()).isEqualTo(200);
        var timur = cast.signedIn(cast.somebody("Тимур Ахметов", Role.OPERATOR));
        assertThat(timur.get(runs + anna.value()).status()).isEqualTo(404);
        assertThat(oleg.get(runs + ids.next()).status()).isEqualTo(404);
    }

    private void refused(String field, Object value, String problem) {
        var body = new HashMap<String, Object>(Map.of("name", "Анна Соколова"));
        body.put(field, value);
        var refused = oleg.put(card, body);
        assertThat(refused.problem()).as(refused.text()).isEqualTo(problem);
        assertThat(refused.at("/field")).isEqualTo(field);
    }

    /// What the audit log tells of this card, newest first.
    private List<JsonNode> audited() {
        var id = card.substring(card.lastIndexOf('/') + 1);
        var lines = cast.signedIn(Role.ADMINISTRATOR).get("/api/audit?limit=50").json();
        return StreamSupport.stream(lines.at("/items").spliterator(), false)
                .filter(line -> line.at("/subject/id").asString().equals(id))
                .toList();
    }
}
