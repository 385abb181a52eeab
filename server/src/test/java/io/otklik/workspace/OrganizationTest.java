package io.otklik.workspace;

import static io.otklik.workspace.Desk.about;
import static io.otklik.workspace.InboxTest.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.otklik.conversation.ConversationId;
import io.otklik.journeys.Web;
import io.otklik.platform.Ids;
import io.otklik.platform.OtklikTest;
import io.otklik.staff.Cast;
import io.otklik.staff.Role;
import io.otklik.workspace.Shop.Crew;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
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
class OrganizationTest {

    static final String PATH = "/api/organizations";

    @Autowired
    Cast cast;

    @Autowired
    Shop shop;

    @Autowired
    Ids ids;

    @LocalServerPort
    int port;

    /// Other tests have companies too: those of this one are told apart by a word in their names.
    String word;

    Crew payroll;
    Web oleg;
    Web vera;

    @BeforeEach
    void oleg_answers_and_vera_supervises() {
        word = ids.next().toString();
        payroll = shop.crew("Расчёт зарплаты");
        oleg = cast.signedIn(cast.somebody("Олег Петров", Role.OPERATOR, Set.of(payroll.key())));
        vera = cast.signedIn(Role.SUPERVISOR);
    }

    @Test
    void a_company_that_is_not_on_the_list_is_put_there_and_chosen_for_the_customer() {
        var anna = shop.waits("Анна Соколова", payroll, "Когда аванс?");
        var made = oleg.post(PATH, Map.of("name", "ООО «Ромашка» " + word, "taxNumber", taxNumber()));
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        var card = "/api/contacts/" + shop.now(anna).contact().value();
        oleg.put(card, Map.of("name", "Анна Соколова", "organizationId", made.at("/id")));
        assertThat(oleg.get(at(anna, "")).at("/organization/name")).isEqualTo("ООО «Ромашка» " + word);
        var listed = oleg.get(PATH + "?q=" + word).json().at("/items/0");
        assertThat(listed.at("/contacts").asInt()).isOne();
        assertThat(listed.at("/taxNumber").asString()).isEqualTo(made.at("/taxNumber"));
    }

    @Test
    void the_list_is_by_name_in_pages_and_is_found_by_a_part_of_the_name_or_the_tax_number() {
        for (var name : List.of("Василёк", "Астра", "Берёза")) oleg.post(PATH, Map.of("name", name + " " + word));
        var first = oleg.get(PATH + "?limit=2&q=" + word);
        assertThat(names(first.json())).containsExactly("Астра " + word, "Берёза " + word);
        var second = oleg.get(PATH + "?limit=2&q=" + word + "&after=" + first.at("/next"));
        assertThat(names(second.json())).containsExactly("Василёк " + word);
        assertThat(second.json().hasNonNull("next")).isFalse();
        assertThat(names(found("ВАСИЛЁК " + word).json())).hasSize(1);
        var number = taxNumber();
        oleg.post(PATH, Map.of("name", "Гвоздика", "taxNumber", number));
        assertThat(names(found(number.substring(0, 8)).json())).contains("Гвоздика");
        assertThat(names(found("100% " + word).json())).isEmpty();
    }

    @Test
    void who_looks_after_a_company_is_said_by_supervisors_and_stands_in_the_audit_log() {
        var id = oleg.post(PATH, Map.of("name", "ООО «Вектор» " + word)).at("/id");
        var irina = cast.somebody("Ирина Смирнова", Role.OPERATOR).id().value().toString();
        var body = Map.of("name", "АО «Вектор» " + word, "accountantId", irina);
        assertThat(oleg.put(PATH + "/" + id, body).status()).isEqualTo(403);
        assertThat(oleg.post(PATH, body).status()).isEqualTo(403);
        var changed = vera.put(PATH + "/" + id, body);
        assertThat(changed.at("/accountant/name")).isEqualTo("Ирина Смирнова");
        assertThat(oleg.get(PATH + "/" + id).at("/accountant/id")).isEqualTo(irina);
        vera.put(PATH + "/" + id, body);

        var lines = audited(id);
        assertThat(lines).hasSize(2);
        assertThat(lines.getFirst().at("/changes/name/before").asString()).isEqualTo("ООО «Вектор» " + word);
        assertThat(lines.getFirst().at("/changes/accountant/after").asString()).isEqualTo("Ирина Смирнова");
    }

    @Test
    void a_new_name_is_in_the_lists_of_operators_at_once() {
        var anna = shop.waits("Анна Соколова", payroll, "Когда аванс?");
        var id = oleg.post(PATH, Map.of("name", "ИП Соколова " + word)).at("/id");
        var card = "/api/contacts/" + shop.now(anna).contact().value();
        oleg.put(card, Map.of("name", "Анна Соколова", "organizationId", id));
        try (var desk = Desk.of(oleg, port)) {
            vera.put(PATH + "/" + id, Map.of("name", "ООО «Соколова» " + word));
            desk.hears(frame -> names(frame, anna, "ООО «Соколова» " + word));
        }
    }

    @Test
    void what_a_company_cannot_be_is_refused_with_the_field() {
        var number = taxNumber();
        oleg.post(PATH, Map.of("name", "ООО «Ромашка»", "taxNumber", number));
        refused(Map.of("name", "ООО «Другая»", "taxNumber", number), "organization-taken", "taxNumber");
        refused(Map.of("name", "ООО «Другая»", "taxNumber", "12345"), "wrong-tax-number", "taxNumber");
        refused(Map.of("name", " "), "missing", "name");
        refused(Map.of("name", "х".repeat(201)), "too-long", "name");
        refused(Map.of("name", "х", "accountantId", ids.next()), "wrong-value", "accountantId");
        var author = cast.somebody("Павел Беляев", Role.AUTHOR).id().value();
        refused(Map.of("name", "х", "accountantId", author), "not-an-operator", "accountantId");
        assertThat(vera.put(PATH + "/" + ids.next(), Map.of("name", "х")).status())
                .isEqualTo(404);
    }

    private Web.Answer found(String text) {
        return oleg.get(PATH + "?q=" + URLEncoder.encode(text, StandardCharsets.UTF_8));
    }

    private void refused(Map<String, Object> body, String problem, String field) {
        var refused = vera.post(PATH, body);
        assertThat(refused.problem()).as(refused.text()).isEqualTo(problem);
        assertThat(refused.at("/field")).isEqualTo(field);
    }

    private static boolean names(JsonNode frame, ConversationId id, String organization) {
        return about(frame, "row", id)
                && frame.at("/row/contact/organization").asString().equals(organization);
    }

    private static List<String> names(JsonNode page) {
        return StreamSupport.stream(page.at("/items").spliterator(), false)
                .map(item -> item.at("/name").asString())
                .toList();
    }

    private String taxNumber() {
        return String.format("%010d", Math.floorMod(ids.next().getLeastSignificantBits(), 10_000_000_000L));
    }

    private List<JsonNode> audited(String id) {
        var lines = cast.signedIn(Role.ADMINISTRATOR).get("/api/audit?limit=50").json();
        return StreamSupport.stream(lines.at("/items").spliterator(), false)
                .filter(line -> line.at("/subject/id").asString().equals(id))
                .toList();
    }
}
