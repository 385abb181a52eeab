package io.otklik.document;

import static io.otklik.document.Docx.p;
import static io.otklik.document.Docx.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.otklik.dialog.Language;
import io.otklik.dialog.Value;
import io.otklik.dialog.scenario.View;
import io.otklik.document.paper.BadTemplate;
import io.otklik.document.paper.BadTemplate.Why;
import io.otklik.document.paper.Field;
import io.otklik.document.paper.Form;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.docx4j.openpackaging.parts.relationships.Namespaces;
import org.docx4j.relationships.Relationship;
import org.docx4j.wml.P;
import org.docx4j.wml.R;
import org.junit.jupiter.api.Test;

/// A company's form, filled in.
class FormTest {

    private static final View VALUES = view(Map.of(
            "employee",
                    row("7", Map.of("name", Value.words("Иванов Пётр Сергеевич"), "position", Value.words("инженер"))),
            "start", new Value.Day(LocalDate.of(2027, 2, 5)),
            "sum", new Value.Money(new Value.Amount(new BigDecimal("39519.40")), "RUB"),
            "urgent", new Value.Yes(true),
            "paid", new Value.Yes(false),
            "note", Value.words("первая строка\nвторая строка"),
            "children",
                    new Value.Rows(List.of(
                            row(
                                    "1",
                                    Map.of(
                                            "name",
                                            Value.words("Анна"),
                                            "born",
                                            new Value.Day(LocalDate.of(2019, 3, 1)),
                                            "studies",
                                            new Value.Yes(true))),
                            row(
                                    "2",
                                    Map.of(
                                            "name",
                                            Value.words("Олег"),
                                            "born",
                                            new Value.Day(LocalDate.of(2021, 7, 9))))))));

    @Test
    void values_stand_in_their_places_as_the_bot_would_say_them() {
        assertThat(filled(p("Прошу предоставить {{employee.name}} отпуск с {{start}}, к выплате {{ sum }}.")))
                .isEqualTo(
                        "Прошу предоставить Иванов Пётр Сергеевич отпуск с 5 февраля 2027, к выплате 39\u00a0519,40\u00a0₽.");
    }

    @Test
    void a_name_can_stand_in_any_case() {
        assertThat(filled(p("От {{#genitive}}{{employee.name}}{{/genitive}}")))
                .isEqualTo("От Иванова Петра Сергеевича");
    }

    @Test
    void a_mark_that_the_word_processor_has_cut_into_runs_is_one_mark_and_its_surroundings_keep_their_look() {
        var paper = Form.of(Docx.of(p("Кому: {", "*{employee", ".na", "me}", "}, с {{start}} включительно")))
                .docx(VALUES);
        assertThat(Docx.text(paper)).isEqualTo("Кому: Иванов Пётр Сергеевич, с 5 февраля 2027 включительно");
        var runs = ((P) Docx.content(paper).getFirst()).getContent();
        assertThat(((R) runs.getFirst()).getRPr()).isNull();
        assertThat(((R) runs.get(1)).getRPr().getB()).isNotNull();
    }

    @Test
    void what_is_not_known_is_a_dash() {
        assertThat(filled(p("Телефон: {{employee.phone}}, {{nothing}}"))).isEqualTo("Телефон: —, —");
    }

    @Test
    void lines_of_a_text_stay_lines() {
        assertThat(Docx.text(Form.of(Docx.of(p("Примечание: {{note}}."))).docx(VALUES)))
                .contains("первая строка")
                .endsWith("вторая строка.");
    }

    @Test
    void a_row_is_repeated_for_every_line_of_a_list() {
        assertThat(
                        filled(
                                table(
                                        "Имя|Родился|Учится",
                                        "{{#children}}{{name}}|{{born.short}}|{{#studies}}да{{/studies}}{{^studies}}нет{{/studies}}{{/children}}")))
                .isEqualTo("Имя|Родился|Учится\nАнна|01.03.2019|да\nОлег|09.07.2021|нет");
    }

    @Test
    void rows_between_two_marks_are_repeated_together_and_an_empty_list_leaves_no_row() {
        assertThat(filled(table(
                        "Шапка|",
                        "{{#children}}|",
                        "{{name}}|имя",
                        "{{born.short}}|дата",
                        "{{/children}}|",
                        "{{#nobody}}{{name}}|{{/nobody}}",
                        "Итог|")))
                .isEqualTo("Шапка|\nАнна|имя\n01.03.2019|дата\nОлег|имя\n09.07.2021|дата\nИтог|");
    }

    @Test
    void paragraphs_and_tables_between_two_marks_stand_only_when_they_apply() {
        assertThat(filled(
                        p("{{#urgent}}"),
                        p("Срочно, до {{start}}."),
                        p("{{/urgent}}"),
                        p("{{^urgent}}"),
                        p("Не к спеху."),
                        p("{{/urgent}}"),
                        p("{{#paid}}"),
                        table("оплачено"),
                        p("{{/paid}}"),
                        p("Подпись")))
                .isEqualTo("Срочно, до 5 февраля 2027.\nПодпись");
    }

    @Test
    void the_form_says_what_it_needs() {
        var form = Form.of(Docx.of(
                p("{{employee.name}} {{#urgent}}{{reason}}{{/urgent}} {{#dative}}{{boss}}{{/dative}}"),
                table("{{#children}}{{name}}|{{/children}}")));
        assertThat(form.fields())
                .containsExactly(
                        new Field("employee", List.of("name"), true),
                        new Field("urgent", List.of(), false),
                        new Field("reason", List.of(), false),
                        new Field("boss", List.of(), true),
                        new Field("children", List.of(), true),
                        new Field("name", List.of(), false));
    }

    @Test
    void marks_that_do_not_fit_together_are_named() {
        assertBad(Docx.of(p("{{#urgent}}"), p("нет конца")), Why.NOT_CLOSED, "urgent");
        assertBad(Docx.of(p("{{/urgent}}")), Why.NOT_OPENED, "urgent");
        assertBad(Docx.of(p("{{#a}}{{#b}}{{/a}}{{/b}}")), Why.NOT_OPENED, "a");
        assertBad(Docx.of(p("{{> other}}")), Why.BAD_MARK, "> other");
        assertBad(Docx.of(p("{{имя!}}")), Why.BAD_MARK, "имя!");
        assertBad(Docx.of(p("Клиент: {{contact.name}, дата {{start}}")), Why.BAD_MARK, "{{contact.name}, дата ");
        assertBad(Docx.of(p("{{T(java.lang.Runtime).exec('id')}}")), Why.BAD_MARK, "T(java.lang.Runtime).exec('id')");
    }

    @Test
    void expressions_of_other_languages_are_plain_text() {
        assertThat(filled(p("${7*7} #{7*7} <%= 7*7 %>"))).isEqualTo("${7*7} #{7*7} <%= 7*7 %>");
    }

    @Test
    void a_value_never_becomes_a_mark() {
        var form = Form.of(Docx.of(p("{{name}}")));
        assertThat(Docx.text(
                        form.docx(view(Map.of("name", Value.words("{{secret}}"), "secret", Value.words("тайна"))))))
                .isEqualTo("{{secret}}");
    }

    @Test
    void a_file_of_another_kind_is_no_form() {
        assertBad("просто текст".getBytes(StandardCharsets.UTF_8), Why.NOT_DOCX, "");
        assertBad(new byte[0], Why.NOT_DOCX, "");
        assertBad(zip(Map.of("a.txt", "a".getBytes(StandardCharsets.UTF_8))), Why.NOT_DOCX, "");
    }

    @Test
    void a_file_that_unpacks_to_too_much_is_refused_before_it_is_opened() {
        assertBad(zip(Map.of("word/document.xml", new byte[64 * 1024 * 1024])), Why.TOO_LARGE, "");
        var many = new HashMap<String, byte[]>();
        for (var i = 0; i < 1000; i++) many.put("part" + i, new byte[1]);
        assertBad(zip(many), Why.TOO_LARGE, "");
    }

    @Test
    void a_form_that_would_fetch_something_is_refused_and_a_link_for_readers_is_not() {
        assertBad(withRelation(Namespaces.IMAGE, "file:///etc/passwd"), Why.REACHES_OUT, "file:///etc/passwd");
        assertBad(withRelation(Namespaces.IMAGE, "http://127.0.0.1/a.png"), Why.REACHES_OUT, "http://127.0.0.1/a.png");
        assertThat(Form.of(withRelation(Namespaces.HYPERLINK, "https://example.org/"))
                        .fields())
                .isEmpty();
    }

    @Test
    void entities_in_the_xml_open_no_file() {
        var form = Docx.of(p("начало"));
        var evil = replaced(
                form,
                "word/document.xml",
                xml -> xml.replaceFirst(
                                "<w:document",
                                "<!DOCTYPE w:document [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><w:document")
                        .replace("начало", "&x;"));
        assertThatThrownBy(() -> Form.of(evil)).isInstanceOf(BadTemplate.class);
    }

    @Test
    void the_paper_can_be_a_pdf_with_its_own_letters() throws IOException {
        var pdf = Form.of(Docx.of(
                        p("Кому: ", "*{{employee.name}}", ", {{sum}}"),
                        table("{{#children}}{{name}}|{{born.short}}{{/children}}")))
                .pdf(VALUES);
        try (var file = Loader.loadPDF(pdf)) {
            var text = new PDFTextStripper().getText(file);
            assertThat(text).contains("Иванов Пётр Сергеевич", "₽", "Анна", "09.07.2021");
            assertThat(fonts(file)).contains("Arimo-Regular", "Arimo-Bold");
        }
    }

    @Test
    void a_page_without_words_has_its_own_letters_too() throws IOException {
        var aPage = p("конец страницы").replace("</w:p>", "<w:r><w:br w:type=\"page\"/></w:r></w:p>");
        for (var blocks : List.of(
                List.of(p("")),
                List.of(table("|")),
                List.of(aPage, aPage, p("")),
                List.of(p("{{#nothing}}"), p("слова"), p("{{/nothing}}"))))
            try (var file = Loader.loadPDF(
                    Form.of(Docx.of(blocks.toArray(String[]::new))).pdf(VALUES))) {
                assertThat(fonts(file)).allMatch(name -> name.startsWith("Arimo"));
            }
    }

    /// The fonts of all pages, each of which must lie in the file.
    private static List<String> fonts(PDDocument file) throws IOException {
        var fonts = new ArrayList<String>();
        for (var page : file.getPages())
            for (var name : page.getResources().getFontNames()) {
                var font = page.getResources().getFont(name);
                assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                fonts.add(font.getName().replaceFirst("^[A-Z]+\\+", ""));
            }
        return fonts;
    }

    private static String filled(String... blocks) {
        return Docx.text(Form.of(Docx.of(blocks)).docx(VALUES));
    }

    private static void assertBad(byte[] file, Why why, String place) {
        assertThatThrownBy(() -> Form.of(file)).isInstanceOfSatisfying(BadTemplate.class, bad -> {
            assertThat(bad.why()).isEqualTo(why);
            assertThat(bad.place()).isEqualTo(place);
        });
    }

    private static View view(Map<String, Value> values) {
        return new View(Language.RU, "document", values::get);
    }

    private static Value.Row row(String id, Map<String, Value> fields) {
        return new Value.Row(id, fields);
    }

    private static byte[] withRelation(String type, String target) {
        var paper = Docx.open(p("текст"));
        var relation = new Relationship();
        relation.setType(type);
        relation.setTarget(target);
        relation.setTargetMode("External");
        paper.getMainDocumentPart().getRelationshipsPart().addRelationship(relation);
        return Docx.bytes(paper);
    }

    private static byte[] zip(Map<String, byte[]> parts) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] replaced(byte[] docx, String name, java.util.function.UnaryOperator<String> change) {
        var parts = new HashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry())
                parts.put(entry.getName(), zip.readAllBytes());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        parts.computeIfPresent(
                name,
                (_, xml) ->
                        change.apply(new String(xml, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8));
        return zip(parts);
    }
}
