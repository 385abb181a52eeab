package io.otklik.knowledge.moving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.otklik.knowledge.Audience;
import io.otklik.knowledge.body.Address;
import io.otklik.knowledge.body.Html;
import io.otklik.knowledge.body.PlainText;
import io.otklik.platform.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/// What becomes of files that people bring, sound ones and others.
class FileReaderTest {

    private static final UUID PICTURE = UUID.fromString("01920000-0000-7000-8000-000000000001");
    private static final PictureShelf SHELF = new PictureShelf() {
        @Override
        public boolean has(UUID picture) {
            return false;
        }

        @Override
        public Optional<UUID> keep(String name, byte[] bytes) {
            return name.endsWith(".svg") ? Optional.empty() : Optional.of(PICTURE);
        }
    };

    @Test
    void a_markdown_file_says_everything_about_its_article() {
        var draft = read(
                Map.of("help/leave.ru.md", """
                ---
                title: "Отпуск: \\"как\\" оформить"
                category: Отпуск
                audience: internal
                review: 2027-01-31
                ---

                Откройте **кабинет** и [статью](pay.ru.md#срок).

                ![Кнопка](../pics/%D0%BA.png)

                | Срок | Дней |
                | --- | --- |
                | Обычный | 28 |
                """, "help/pay.ru.md", "# Зарплата\n\nПятого.", "pics/к.png", "x"),
                "help/leave.ru.md");
        assertThat(draft.title()).isEqualTo("Отпуск: \"как\" оформить");
        assertThat(draft.language()).isEqualTo(Language.RU);
        assertThat(draft.audience()).isEqualTo(Audience.INTERNAL);
        assertThat(draft.said().review()).hasToString("Optional[2027-01-31]");
        assertThat(html(draft))
                .contains(
                        "<strong>кабинет</strong>",
                        "href=\"/help/import/",
                        PICTURE.toString(),
                        "alt=\"Кнопка\"",
                        "<th>");
        assertThat(draft.remarks()).isEmpty();
    }

    @Test
    void nothing_active_comes_through_html_and_what_is_left_out_is_told() {
        var draft = read("page.html", """
                <html lang="en"><head><title>Site</title><style>body{}</style></head><body><nav>Menu</nav><main><h1>Leave</h1>
                <p onclick="alert(1)" style="color:red">Text <a href="javascript:alert(1)">link</a> <img src=x onerror=alert(1)></p>
                <script>alert(1)</script><svg onload=alert(1)></svg><iframe src="https://evil.example"></iframe>
                <img src="https://other.example/a.png"><h5>Deep</h5></main></body></html>
                """);
        assertThat(draft.title()).isEqualTo("Leave");
        assertThat(draft.language()).isEqualTo(Language.EN);
        assertThat(html(draft)).isEqualTo("<p>Text link</p><h4>Deep</h4>");
        assertThat(keys(draft)).contains("active", "levels", "picture-missing", "picture-remote", "links");
    }

    @Test
    void ten_thousand_tags_inside_of_each_other_are_read_as_words() {
        var deep = "<h1>Заголовок</h1>" + "<div><ul><li>".repeat(10_000) + "слово";
        assertThat(PlainText.of(read("deep.html", deep).body())).contains("слово");
        assertThat(PlainText.of(read("deep.html", "<h1>А</h1><p>" + "<b><i>".repeat(10_000) + "слово")
                        .body()))
                .contains("слово");
    }

    @Test
    void marks_inside_of_marks_without_end_are_refused_in_words() {
        var nested = "*a **b ".repeat(5_000) + "x" + " b** a*".repeat(5_000);
        assertThat(outcome("deep.md", bytes("# Т\n\n" + nested))).isNotNull();
        assertThat(refusal("deep.md", bytes("# Т\n\n" + "**".repeat(20_000) + "a" + "**".repeat(20_000))))
                .isEqualTo("too-deep");
        assertThat(outcome("quotes.md", bytes("# Т\n\n" + ">".repeat(20_000) + "a")))
                .isNotNull();
    }

    @Test
    void old_russian_files_are_read_and_broken_ones_are_refused() {
        var old =
                "title;text\nОтпуск;За две недели, «как обычно» — Сергей.\n".getBytes(Charset.forName("windows-1251"));
        var draft = read(old, "old.csv");
        assertThat(draft.title()).isEqualTo("Отпуск");
        assertThat(PlainText.of(draft.body())).isEqualTo("За две недели, «как обычно» — Сергей.");
        var broken = bytes("# Отпуск\n\nЗаявление за две недели до начала отпуска. ");
        broken[broken.length - 2] = (byte) 0xd0;
        assertThat(refusal("broken.md", broken)).isEqualTo("encoding");
        assertThat(refusal("binary.md", new byte[] {(byte) 0xff, 0, 1, (byte) 0xfe, (byte) 0x80}))
                .isEqualTo("encoding");
    }

    @Test
    void a_table_gives_an_article_for_each_row_and_names_the_lines_that_are_wrong() {
        var table =
                "Вопрос,Ответ,Язык\r\n\"Сколько «дней»?\",\"28\r\nна основной работе\",ru\r\n,без вопроса,ru\r\nHow many?,28,en\r\n";
        var all = outcomes("faq.csv", bytes(table));
        assertThat(all).hasSize(3);
        assertThat(all.get(0))
                .isInstanceOfSatisfying(
                        FileReader.Outcome.Read.class,
                        read -> assertThat(html(read.draft())).isEqualTo("<p>28<br>на основной работе</p>"));
        assertThat(all.get(1)).isEqualTo(new FileReader.Outcome.Refused("faq.csv:4", Remark.of("untitled")));
        assertThat(refusal("wide.csv", bytes("title,text\na,b,c\n"))).isEqualTo("csv-width");
        assertThat(refusal("other.csv", bytes("a,b\n1,2\n"))).isEqualTo("csv-columns");
        assertThat(refusal("open.csv", bytes("title,text\na,\"b\n"))).isEqualTo("csv-open");
    }

    @Test
    void a_word_document_is_read_with_its_headings_lists_tables_and_pictures() throws IOException {
        var draft = read(WordFile.bytes(), "leave.docx");
        assertThat(draft.title()).isEqualTo("Отпуск сотрудника");
        assertThat(html(draft))
                .isEqualTo(
                        "<h2>Как оформить</h2><p>Откройте <strong>кабинет</strong> и <a href=\"https://otklik.example/\">сайт</a>.</p>"
                                + "<ol><li><p>Раз</p></li><li><p>Два</p><ul><li><p>внутри</p></li></ul></li></ol>"
                                + "<img loading=\"lazy\" src=\"" + Address.ofPicture(PICTURE) + "\" alt=\"Кнопка\">"
                                + "<div class=\"table\" tabindex=\"0\"><table><tr><th colspan=\"2\"><p>Срок</p></th></tr><tr><td><p>28</p></td><td><p>дней</p></td></tr></table></div>");
        assertThat(refusal("not.docx", bytes("нет"))).isEqualTo("zip");
        assertThat(refusal("other.docx", Parcels.zip(Map.of("a.txt", bytes("x")))))
                .isEqualTo("docx");
    }

    @Test
    void names_that_lead_out_unknown_kinds_and_archives_in_archives_are_refused() {
        var files = Unpacked.of(List.of(new LooseFile(
                "a.zip",
                Parcels.zip(Map.of(
                        "../../etc/evil.md",
                        bytes("# Зло"),
                        "fine/./a.md",
                        bytes("# Да\n\nТекст."),
                        "b.zip",
                        bytes("x"),
                        "c.exe",
                        bytes("x"))))));
        var reader = new FileReader(new Parcel(files), SHELF, Map.of());
        var seen = new LinkedHashMap<String, String>();
        for (var i = 0; i < files.size(); i++)
            switch (reader.read(i).getFirst()) {
                case FileReader.Outcome.Read(var draft) -> seen.put(draft.name(), "read");
                case FileReader.Outcome.Refused(var name, var why) -> seen.put(name, why.key());
            }
        assertThat(seen)
                .containsOnly(
                        Map.entry("../../etc/evil.md", "path"),
                        Map.entry("fine/a.md", "read"),
                        Map.entry("b.zip", "zip-in-zip"),
                        Map.entry("c.exe", "kind"));
    }

    @Test
    void a_bomb_is_not_unpacked() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("a.md"));
            var zeros = new byte[1024 * 1024];
            for (var i = 0; i < 60; i++) zip.write(zeros);
        }
        assertThatThrownBy(() -> Unpacked.of(List.of(new LooseFile("a.zip", out.toByteArray()))))
                .isInstanceOfSatisfying(
                        Unread.class, unread -> assertThat(unread.why().key()).isEqualTo("unpacked"));
        assertThatThrownBy(() -> Unpacked.of(List.of(new LooseFile("a.zip", bytes("нет")))))
                .isInstanceOf(Unread.class);
    }

    private static Draft read(Map<String, String> texts, String name) {
        var files = new ArrayList<LooseFile>();
        texts.forEach((called, text) -> files.add(new LooseFile(called, bytes(text))));
        var place = files.stream().map(LooseFile::name).toList().indexOf(name);
        return draft(
                new FileReader(new Parcel(files), SHELF, Map.of()).read(place).getFirst());
    }

    private static Draft read(String name, String text) {
        return read(Map.of(name, text), name);
    }

    private static Draft read(byte[] bytes, String name) {
        return draft(outcome(name, bytes));
    }

    private static Draft draft(FileReader.Outcome outcome) {
        assertThat(outcome).isInstanceOf(FileReader.Outcome.Read.class);
        return ((FileReader.Outcome.Read) outcome).draft();
    }

    private static FileReader.Outcome outcome(String name, byte[] bytes) {
        return outcomes(name, bytes).getFirst();
    }

    private static List<FileReader.Outcome> outcomes(String name, byte[] bytes) {
        return new FileReader(new Parcel(List.of(new LooseFile(name, bytes))), SHELF, Map.of()).read(0);
    }

    private static String refusal(String name, byte[] bytes) {
        return outcome(name, bytes) instanceof FileReader.Outcome.Refused(var _, var why) ? why.key() : "read";
    }

    private static List<String> keys(Draft draft) {
        return draft.remarks().stream().map(Remark::key).toList();
    }

    private static String html(Draft draft) {
        return Html.of(draft.body(), Address::ofPicture);
    }

    private static byte[] bytes(String text) {
        return Parcels.bytes(text);
    }
}
