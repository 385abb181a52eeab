package io.otklik.workspace.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.otklik.journeys.Web;
import io.otklik.platform.OtklikTest;
import io.otklik.staff.Cast;
import io.otklik.staff.Role;
import io.otklik.workspace.Shop;
import io.otklik.workspace.Shop.Crew;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// The search follows the log and remembers how far.
@OtklikTest
class SearchTailTest {

    @Autowired
    Cast cast;

    @Autowired
    Shop shop;

    @Autowired
    Finder finder;

    @Autowired
    SearchLoop loop;

    @Autowired
    SearchTail tail;

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionTemplate transaction;

    Crew payroll;
    Web oleg;

    @BeforeEach
    void nobody_reads_on() {
        payroll = shop.crew("Расчёт зарплаты");
        oleg = cast.signedIn(cast.somebody("Олег Петров", Role.OPERATOR, Set.of(payroll.key())));
        loop.stop();
        finder.caughtUp();
    }

    @AfterEach
    void the_program_reads_on() {
        if (!loop.isRunning()) loop.start();
    }

    @Test
    void what_was_said_while_nobody_read_is_found_after_the_next_start() {
        shop.waits("Анна", payroll, "Неразбериха с авансом");
        assertThat(found("неразбериха")).isZero();
        loop.start();
        var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (found("неразбериха") == 0 && System.nanoTime() < end) Thread.onSpinWait();
        assertThat(found("неразбериха")).isEqualTo(1);
    }

    @Test
    void a_batch_that_was_cut_off_is_read_again_and_nothing_is_found_twice() {
        shop.waits("Анна", payroll, "Суматоха с отчётом");
        transaction.executeWithoutResult(status -> {
            tail.step(500);
            status.setRollbackOnly();
        });
        assertThat(found("суматоха")).isZero();
        finder.caughtUp();
        assertThat(found("суматоха")).isEqualTo(1);
        finder.caughtUp();
        assertThat(found("суматоха")).isEqualTo(1);
    }

    @Test
    void new_rules_read_everything_anew() {
        shop.waits("Анна", payroll, "Головоломка с налогом");
        finder.caughtUp();
        sql.sql("update workspace.search_place set rules = 0").update();
        assertThat(tail.step(500)).isTrue();
        assertThat(found("головоломка")).isZero();
        finder.caughtUp();
        assertThat(found("головоломка")).isEqualTo(1);
    }

    private int found(String word) {
        var answer = oleg.get("/api/search?q=" + URLEncoder.encode(word, StandardCharsets.UTF_8));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json().at("/items").size();
    }
}
