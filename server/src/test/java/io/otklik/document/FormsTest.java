package io.otklik.document;

import static io.otklik.document.Docx.p;
import static org.assertj.core.api.Assertions.assertThat;

import io.otklik.journeys.Web;
import io.otklik.platform.OtklikTest;
import io.otklik.staff.Cast;
import io.otklik.staff.Role;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// An author brings the company's forms, names them and tries them.
@OtklikTest
class FormsTest {

    private static final byte[] LETTER = Docx.of(p("Кому: {{employee.name}}, с {{start}}"));

    @Autowired
    Cast cast;

    @Autowired
    Forms forms;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient sql;

    private Web author = new Web(0);

    @BeforeEach
    void an_author() {
        author = cast.signedIn(cast.somebody("Павел Беляев", Role.AUTHOR));
    }

    @Test
    void a_form_is_called_what_its_file_is_called_and_says_what_it_needs() {
        var form = author.upload("/api/document-forms", "Справка о работе.docx", LETTER);
        assertThat(form.status()).isEqualTo(201);
        assertThat(form.at("/title/ru")).isEqualTo("Справка о работе");
        assertThat(form.at("/name")).startsWith("spravka-o-rabote");
        assertThat(form.at("/fields/0/name")).isEqualTo("employee");
        assertThat(form.at("/fields/0/parts/0")).isEqualTo("name");
        assertThat(form.at("/fields/1/name")).isEqualTo("start");
        assertThat(author.get("/api/robots").text()).contains(form.at("/name"));
    }

    @Test
    void two_who_bring_forms_of_one_name_at_the_same_time_both_succeed() {
        var second = transaction.execute(_ -> {
            var first = forms.add(null, "Доверенность.docx", LETTER, null);
            var other = CompletableFuture.supplyAsync(() -> forms.add(null, "Доверенность.docx", LETTER, null));
            while (!other.isDone() && !somebodyWaits()) Thread.onSpinWait();
            return other.thenApply(name -> !name.equals(first));
        });
        assertThat(second.join()).isTrue();
    }

    private boolean somebodyWaits() {
        return sql.sql("select exists (select from pg_locks where not granted)")
                .query(Boolean.class)
                .single();
    }

    @Test
    void a_form_is_renamed_replaced_and_deleted_and_the_slower_of_two_authors_hears_of_it() {
        var form = author.upload("/api/document-forms", "Бланк.docx", LETTER);
        var place = "/api/document-forms/" + form.at("/id");
        assertThat(author.put(place, named(1)).at("/title/ru")).isEqualTo("Письмо");
        assertThat(author.put(place, named(1)).problem()).isEqualTo("form-changed");
        assertThat(author.get(place).at("/name")).isEqualTo(form.at("/name"));
        assertThat(author.delete(place).status()).isEqualTo(204);
        assertThat(author.get(place).status()).isEqualTo(404);
    }

    @Test
    void a_form_names_the_scenarios_that_fill_it_in() {
        var form = author.upload("/api/document-forms", "Справка.docx", LETTER);
        var place = "/api/document-forms/" + form.at("/id") + "/uses";
        assertThat(author.get(place).json().at("/items")).isEmpty();
        scenario("Другие", form.at("/name") + "-2");
        assertThat(author.get(place).json().at("/items")).isEmpty();
        var scenario = scenario("Справки", form.at("/name"));
        assertThat(author.get(place).at("/items/0/id")).isEqualTo(scenario.at("/id"));
        assertThat(author.get(place).at("/items/0/title")).isEqualTo("Справки");
        assertThat(author.get(place).json().at("/items/0/steps")).hasSize(1);
        assertThat(author.get(place).at("/items/0/steps/0/chain")).isEqualTo("Бумага");
        assertThat(author.get(place).at("/items/0/steps/0/step")).isEqualTo("paper-made");
    }

    @Test
    void a_paper_is_tried_with_names_in_place_of_values() {
        var form = author.upload("/api/document-forms", "Проба.docx", LETTER);
        var place = "/api/document-forms/" + form.at("/id") + "/specimen";
        var paper = author.get(place + "?as=docx");
        assertThat(paper.status()).isEqualTo(200);
        assertThat(paper.header("Content-Disposition").orElseThrow()).startsWith("attachment");
        assertThat(author.get(place).text()).startsWith("%PDF");
        assertThat(author.get(place + "?as=exe").status()).isEqualTo(400);
    }

    @Test
    void what_is_no_form_is_refused_with_the_reason_in_the_authors_language() {
        var text = author.upload("/api/document-forms", "письмо.txt", "Здравствуйте".getBytes(StandardCharsets.UTF_8));
        assertThat(text.status()).isEqualTo(400);
        assertThat(text.problem()).isEqualTo("form-not-docx");
        assertThat(text.at("/detail")).startsWith("Это не файл DOCX");
        var open = author.upload("/api/document-forms", "а.docx", Docx.of(p("{{#urgent}} срочно")));
        assertThat(open.at("/detail")).isEqualTo("Метка {{#urgent}} открыта, но не закрыта: добавьте {{/urgent}}.");
        var large = author.upload("/api/document-forms", "б.docx", new byte[Forms.MOST_BYTES + 1]);
        assertThat(large.status()).isEqualTo(413);
    }

    private Web.Answer scenario(String title, String form) {
        return author.post("/api/scenarios", Map.of("yaml", """
                scenario: fills-%2$s
                title: {ru: %1$s, en: %1$s}
                start: hello
                team: front-desk
                chains:
                  hello:
                    title: {ru: Бумага, en: Paper}
                    steps:
                      - id: paper-made
                        robot: documents.%2$s
                        as: paper
                """.formatted(title, form)));
    }

    private static Map<String, Object> named(int version) {
        return Map.of(
                "version", version,
                "title", Map.of("ru", "Письмо", "en", "Letter"),
                "language", "ru",
                "as", "both",
                "paperName", "Письмо {{employee.name}}");
    }
}
