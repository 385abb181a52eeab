package io.otklik.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import io.otklik.conversation.Author;
import io.otklik.conversation.ConversationId;
import io.otklik.conversation.Conversations;
import io.otklik.conversation.Fact;
import io.otklik.conversation.Message;
import io.otklik.customer.Customers;
import io.otklik.customer.Identity;
import io.otklik.customer.Profile;
import io.otklik.journeys.Web;
import io.otklik.platform.Ids;
import io.otklik.platform.InboxId;
import io.otklik.platform.Language;
import io.otklik.platform.OtklikTest;
import io.otklik.staff.Cast;
import io.otklik.staff.Role;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@OtklikTest
class AnalyticsApiTest {

    private static final String DANGEROUS = "=HYPERLINK(\"http://evil.example\";\"Анна\")";

    @Autowired
    Cast cast;

    @Autowired
    Conversations conversations;

    @Autowired
    Customers customers;

    @Autowired
    Reading reading;

    @Autowired
    Ids ids;

    @Autowired
    Clock clock;

    @Test
    void a_supervisor_sees_numbers_and_whose_conversations_are_behind_them() {
        var anna = conversation("Анна Соколова");
        var vera = cast.signedIn(Role.SUPERVISOR);

        var overview = vera.get("/api/analytics/overview");
        var list = vera.get("/api/analytics/conversations?metric=conversations&limit=200");

        assertThat(overview.at("/period/zone")).isEqualTo("Europe/Moscow");
        assertThat(overview.at("/period/to")).isEqualTo(today().toString());
        assertThat(overview.json().at("/days")).hasSize(7);
        assertThat(overview.at("/figures/0/key")).isEqualTo("conversations");
        assertThat(overview.json().at("/figures/0/now/count").asLong())
                .isEqualTo(list.json().at("/total").asLong());
        assertThat(overview.at("/freshAt")).isEqualTo(clock.instant().toString());
        assertThat(line(list, anna)).contains("Анна Соколова", "\"subject\":\"Про отпуск\"", "\"status\":\"open\"");
    }

    @Test
    void an_author_sees_the_same_numbers_but_not_whose_conversations_they_are() {
        var anna = conversation("Анна Соколова");
        var list = cast.signedIn(Role.AUTHOR).get("/api/analytics/conversations?metric=conversations&limit=200");
        assertThat(line(list, anna)).doesNotContain("Анна", "отпуск", "contact", "subject");
    }

    @Test
    void an_exported_name_is_text_and_the_export_stands_in_the_audit_log() {
        conversation(DANGEROUS);
        var vera = cast.signedIn(Role.ADMINISTRATOR);

        var table = vera.get("/api/analytics/conversations.csv?metric=conversations");

        assertThat(table.header("Content-Type").orElse("")).startsWith("text/csv");
        assertThat(table.header("Content-Disposition").orElse(""))
                .startsWith("attachment; filename=\"otklik-conversations-");
        assertThat(table.text()).contains("\"'=HYPERLINK(\"\"http").doesNotContain(";\"=HYPERLINK", ";=HYPERLINK");
        var audit = vera.get("/api/audit?action=report-exported");
        assertThat(audit.at("/items/0/text")).isEqualTo("Выгружен отчёт");
        assertThat(audit.at("/items/0/subject/id")).isEqualTo("conversations");
    }

    @Test
    void the_overview_is_a_table_too() {
        conversation("Анна Соколова");
        var table = cast.signedIn(Role.SUPERVISOR).get("/api/analytics/overview.csv");
        assertThat(table.text()).contains("\"Период\"", "\"Обращения\"", "\"CSAT: оценки 4 и 5\"");
        assertThat(table.text()).doesNotContain("analytics.");
    }

    @Test
    void pages_of_a_list_follow_one_another() {
        for (var i = 0; i < 3; i++) conversation("Анна Соколова");
        var vera = cast.signedIn(Role.SUPERVISOR);
        var path = "/api/analytics/conversations?metric=conversations&limit=2";
        var first = vera.get(path);
        var second = vera.get(path + "&after=" + first.at("/next"));
        assertThat(second.status()).isEqualTo(200);
        assertThat(second.at("/items/0/id")).isNotIn(first.at("/items/0/id"), first.at("/items/1/id"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "overview?from=2027-02-01&to=2027-01-01",
                "overview?from=1027-02-01",
                "overview?from=yesterday",
                "overview?from=2020-01-01&to=2027-01-01",
                "overview?team=%27%20or%201%3D1",
                "conversations",
                "conversations?metric=passwords",
                "conversations?metric=started_at%3Bdrop",
                "conversations?metric=csat&after=1_1",
                "conversations?metric=csat&after=99999999999999999999_00000000-0000-0000-0000-000000000000",
                "conversations?metric=csat&limit=100000"
            })
    void what_cannot_be_asked_is_refused_in_words(String question) {
        var answer = cast.signedIn(Role.SUPERVISOR).get("/api/analytics/" + question);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.at("/detail")).isNotBlank().doesNotStartWith("problem.");
    }

    @Test
    void a_subject_is_only_ever_a_value() {
        var answer = cast.signedIn(Role.SUPERVISOR)
                .get("/api/analytics/conversations?metric=handed-off&subject=%27%20or%20%271%27%3D%271");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().at("/total").asLong()).isZero();
    }

    private ConversationId conversation(String name) {
        var inbox = new InboxId(ids.next());
        var visitor = new Identity(inbox, Identity.Kind.VISITOR, ids.secret());
        var contact = customers.recognise(visitor, new Profile(name, null, null, Language.RU, false));
        var id = conversations.open(contact, inbox, Language.RU).id();
        conversations.add(id, Author.CONTACT, new Fact.Received(Message.of("Здравствуйте")));
        conversations.add(id, Author.BOT, new Fact.Renamed("Про отпуск"));
        reading.on(1_000, id);
        return id;
    }

    private static String line(Web.Answer list, ConversationId id) {
        for (var item : list.json().at("/items"))
            if (item.at("/id").asString().equals(id.value().toString())) return item.toString();
        throw new AssertionError("Not in the list: " + list.text());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/Moscow"));
    }
}
