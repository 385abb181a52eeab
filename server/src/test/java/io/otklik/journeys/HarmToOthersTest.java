package io.otklik.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import io.otklik.journeys.Visitors.Shop;
import io.otklik.journeys.Visitors.Visitor;
import io.otklik.platform.Ids;
import io.otklik.platform.OtklikTest;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// While one customer sends whatever is bad, the turns of another go through as if she were alone.
@OtklikTest
class HarmToOthersTest {

    private static final Duration SOON = Duration.ofSeconds(30);

    @Autowired
    Visitors visitors;

    @Autowired
    Ids ids;

    private Shop shop;
    private Visitor mallory;
    private Visitor anna;
    private final AtomicBoolean going = new AtomicBoolean(true);
    private final List<Integer> annas = new ArrayList<>();
    private Thread annaWrites;

    @BeforeEach
    void two_customers() {
        shop = visitors.shop("off");
        mallory = visitors.visitor(shop);
        anna = visitors.visitor(shop);
        annaWrites = Thread.startVirtualThread(() -> {
            for (var n = 0; n < 25 && (n < 3 || going.get()); n++)
                annas.add(anna.writes("Вопрос " + n, ids.next()).status());
        });
    }

    @Test
    void bodies_that_cannot_be_read_are_answered_and_nobody_else_notices() throws InterruptedException {
        for (var body : List.of(
                bytes("{\"clientId\":\"" + ids.next() + "\",\"text\":\"", 0xC3, 0x28, "\"}"),
                bytes("{\"clientId\":\"" + ids.next() + "\",\"text\":\"", 0xFF, 0xFE, "\"}"),
                bytes("", 0xF8, 0x88, "{}"),
                "[".repeat(10_000).getBytes(StandardCharsets.UTF_8),
                ("{\"text\":\"" + "x".repeat(300_000) + "\"}").getBytes(StandardCharsets.UTF_8),
                ("{\"clientId\":\"" + ids.next() + "\",\"text\":\"" + "щ".repeat(9000) + "\"}")
                        .getBytes(StandardCharsets.UTF_8),
                ("{\"clientId\":\"" + ids.next() + "\",\"text\":\"a\\u0000b\"}").getBytes(StandardCharsets.UTF_8),
                ("{\"clientId\":\"" + ids.next() + "\",\"files\":[null]}").getBytes(StandardCharsets.UTF_8),
                ("{\"clientId\":\"" + ids.next() + "\",\"press\":{}}").getBytes(StandardCharsets.UTF_8),
                "{\"clientId\":7,\"text\":[]}".getBytes(StandardCharsets.UTF_8))) {
            var answer = mallory.web().sendBytes("/api/widget/conversation/messages", "application/json", body);
            assertThat(answer.status())
                    .as(new String(body, StandardCharsets.UTF_8))
                    .isBetween(400, 499);
            assertThat(answer.header("Content-Type").orElseThrow()).isEqualTo("application/problem+json");
            assertThat(answer.at("/detail")).isNotBlank();
        }
        assertNobodyNoticed();
    }

    @Test
    void bombs_are_kept_as_they_are_and_never_unpacked() throws Exception {
        var zip = zipBomb();
        var began = System.nanoTime();
        assertThat(mallory.uploads("бомба.zip", zip).status()).isEqualTo(200);
        assertThat(mallory.uploads("огромная.png", giantPicture()).status()).isEqualTo(200);
        assertThat(mallory.uploads("deep.xml", bytes("<a>".repeat(200_000), 0, 0, ""))
                        .status())
                .isEqualTo(200);
        assertThat(mallory.uploads("laughs.xml", bytes(LAUGHS, ' ', ' ', "")).status())
                .isEqualTo(200);
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(SOON);
        assertNobodyNoticed();
    }

    @Test
    void more_than_a_file_may_have_is_refused_while_it_comes() throws InterruptedException {
        var refused = mallory.uploads("много.bin", new byte[26 * 1024 * 1024]);
        assertThat(refused.status()).isEqualTo(413);
        assertThat(refused.problem()).isEqualTo("file-too-large");
        assertNobodyNoticed();
    }

    @Test
    void what_is_no_form_is_refused() throws InterruptedException {
        for (var type :
                List.of("multipart/form-data", "multipart/form-data; boundary=x", "text/plain", "image/svg+xml")) {
            var answer = mallory.web()
                    .sendBytes("/api/widget/files", type, "--y\r\n\r\n--y".getBytes(StandardCharsets.UTF_8));
            assertThat(answer.status()).as(type).isBetween(400, 499);
            assertThat(answer.at("/detail")).isNotBlank();
        }
        assertThat(mallory.uploads("пусто.txt", new byte[0]).problem()).isEqualTo("empty-file");
        assertNobodyNoticed();
    }

    @Test
    void what_belongs_to_another_cannot_be_sent_as_ones_own() throws InterruptedException {
        var file = anna.uploads("тайна.pdf", new byte[] {1}).at("/id");
        for (var files : List.of(List.of(file), List.of(ids.next()), List.of(file, file)))
            assertThat(mallory.web()
                            .post(
                                    "/api/widget/conversation/messages",
                                    Map.of("clientId", ids.next(), "text", "вот", "files", files))
                            .problem())
                    .isEqualTo("foreign-file");
        var same = ids.next();
        anna.writes("моё", same);
        assertThat(mallory.writes("тоже моё", same).json().at("/duplicate").asBoolean())
                .isFalse();
        assertThat(mallory.web().get("/api/widget/conversation").text()).doesNotContain("\"моё\"");
        assertNobodyNoticed();
    }

    private void assertNobodyNoticed() throws InterruptedException {
        going.set(false);
        annaWrites.join();
        assertThat(annas).hasSizeGreaterThanOrEqualTo(3).containsOnly(200);
        assertThat(mallory.writes("и я тоже", ids.next()).status()).isEqualTo(200);
    }

    private static final String LAUGHS =
            "<?xml version=\"1.0\"?><!DOCTYPE l [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\">"
                    + "<!ENTITY c \"&b;&b;&b;&b;\"><!ENTITY f SYSTEM \"file:///etc/passwd\">]><l>&c;&f;</l>";

    /// A gigabyte of nothing in a megabyte.
    private static byte[] zipBomb() throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(packed)) {
            zip.putNextEntry(new ZipEntry("nothing"));
            var nothing = new byte[1024 * 1024];
            for (var megabyte = 0; megabyte < 1024; megabyte++) zip.write(nothing);
        }
        return packed.toByteArray();
    }

    /// A picture that says it is 60,000 by 60,000.
    private static byte[] giantPicture() throws IOException {
        var small = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB), "png", small);
        var bytes = small.toByteArray();
        ByteBuffer.wrap(bytes).putInt(16, 60_000).putInt(20, 60_000);
        var sum = new CRC32();
        sum.update(bytes, 12, 17);
        ByteBuffer.wrap(bytes).putInt(29, (int) sum.getValue());
        return bytes;
    }

    private static byte[] bytes(String before, int first, int second, String after) {
        var all = new ByteArrayOutputStream();
        all.writeBytes(before.getBytes(StandardCharsets.UTF_8));
        all.write(first);
        all.write(second);
        all.writeBytes(after.getBytes(StandardCharsets.UTF_8));
        return all.toByteArray();
    }
}
