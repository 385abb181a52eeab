package io.otklik.bot;

import static org.assertj.core.api.Assertions.assertThat;

import io.otklik.document.Forms;
import io.otklik.platform.Ids;
import io.otklik.platform.InboxId;
import io.otklik.platform.OtklikTest;
import io.otklik.platform.files.Files;
import io.otklik.platform.jobs.DueJobs;
import io.otklik.robot.Title;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// The bot fills in one of the company's forms and sends the paper.
@OtklikTest
class PapersTest {

    @Autowired
    Scenarios scenarios;

    @Autowired
    Forms forms;

    @Autowired
    Office office;

    @Autowired
    Files files;

    @Autowired
    DueJobs due;

    @Autowired
    Ids ids;

    @AfterEach
    void close_the_office() {
        office.close();
    }

    @Test
    void what_the_customer_said_stands_in_the_paper_as_the_bot_would_say_it() throws Exception {
        var form = forms.add(null, "Заявка.docx", form(), new Title("Заявка", "Request"));
        office.teams();
        var inbox = new InboxId(ids.next());
        scenarios.serve(inbox, scenarios.publish(scenario(form)));
        var anna = office.anna(inbox, null);
        office.presses(anna, "Заявка");
        office.says(anna, "5 февраля 2027");
        office.says(anna, "100 000 рублей");
        office.presses(anna, "Курьером");
        due.run();

        var file = office.said(anna).stream()
                .flatMap(it -> it.files().stream())
                .findFirst()
                .orElseThrow();
        assertThat(file.name()).isEqualTo("Заявка.pdf");
        assertThat(text(file.id())).contains("Анна Соколова", "5 февраля 2027", "100 000 ₽", "Курьером");
    }

    private String text(java.util.UUID id) throws IOException {
        try (var bytes = files.open(id);
                var pdf = Loader.loadPDF(bytes.readAllBytes())) {
            return new PDFTextStripper().getText(pdf).replace('\u00a0', ' ');
        }
    }

    private static byte[] form() throws Exception {
        var paper = WordprocessingMLPackage.createPackage();
        paper.getMainDocumentPart().addParagraphOfText("{{customer}}: с {{day}}, {{sum}}, {{way}}");
        var bytes = new ByteArrayOutputStream();
        paper.save(bytes);
        return bytes.toByteArray();
    }

    private static String scenario(String form) {
        return """
                scenario: papers
                title: {ru: Бумаги, en: Papers}
                start: hello
                team: front-desk
                chains:
                  hello:
                    - id: menu
                      menu: {ru: Чем помочь?, en: How can I help?}
                      items:
                        - label: {ru: Заявка, en: Request}
                          to: request
                  request:
                    title: {ru: Заявка, en: Request}
                    steps:
                      - id: ask-day
                        ask: {ru: С какого дня?, en: From which day?}
                        as: day
                        answer: date
                        label: {ru: День, en: Day}
                      - id: ask-sum
                        ask: {ru: На какую сумму?, en: What sum?}
                        as: sum
                        answer: money
                        label: {ru: Сумма, en: Sum}
                      - id: ask-way
                        ask: {ru: Как доставить?, en: How to deliver?}
                        as: way
                        answer:
                          choice:
                            - id: courier
                              label: {ru: Курьером, en: By courier}
                            - id: post
                              label: {ru: Почтой, en: By post}
                        label: {ru: Доставка, en: Delivery}
                      - id: make
                        robot: documents.%s
                        with: {customer: contact.name, day: day, sum: sum, way: way}
                        as: paper
                        limit: 2m
                        failed: {ru: Не вышло., en: It failed.}
                      - say: {ru: Заявка готова., en: The request is ready.}
                        files: [paper.files]
                      - end: resolved
                """.formatted(form);
    }
}
