package io.otklik.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import io.otklik.platform.Ids;
import io.otklik.platform.OtklikTest;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What opens a customer's talk stands in no log, in no address and in no table.
@OtklikTest
@ExtendWith(OutputCaptureExtension.class)
class TokensInNoLogTest {

    private static final String IDENTITY = "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJhbm5hIn0.c2lnbmF0dXJl";

    @Autowired
    Visitors visitors;

    @Autowired
    JdbcClient sql;

    @Autowired
    Ids ids;

    @Test
    void a_customers_tokens_words_and_links_stand_in_no_log(CapturedOutput log) {
        var shop = visitors.shop("optional");
        var anna = visitors.visitor(shop, Map.of("language", "ru", "identity", IDENTITY));
        anna.writes("Мой паспорт 4500 123456", ids.next());
        anna.web().post("/api/widget/conversation/messages", "{\"clientId\":7,\"text\":\"Мой паспорт 4500 123456\"}");
        var ticket = anna.web().post("/api/widget/socket-tickets", Map.of()).at("/ticket");
        var link =
                anna.link(anna.uploads("паспорт.pdf", new byte[] {1}).at("/id")).at("/url");
        var opened = visitors.files().get(URI.create(link).getPath());
        visitors.files().get(URI.create(link).getPath() + "x");

        assertThat(log.getAll())
                .doesNotContain(anna.token(), ticket, IDENTITY, "4500 123456", "паспорт.pdf")
                .doesNotContain(link.substring(link.lastIndexOf('/') + 1));
        assertThat(opened.header("Referrer-Policy").orElseThrow()).isEqualTo("no-referrer");
    }

    @Test
    void a_token_in_an_address_opens_nothing() {
        var anna = visitors.visitor(visitors.shop("off"));
        var browser = new Web(URI.create(anna.session().raw().uri().toString()).getPort());
        for (var name : new String[] {"token", "access_token", "authorization", "bearer"})
            assertThat(browser.get("/api/widget/conversation?" + name + "=" + anna.token())
                            .status())
                    .isEqualTo(401);
    }

    @Test
    void the_database_holds_hashes_only() {
        var anna = visitors.visitor(visitors.shop("off"));
        var everything = sql.sql("select string_agg(s::text, ' ') from channel.widget_session s")
                .query(String.class)
                .single();
        assertThat(everything).doesNotContain(anna.token());
    }
}
