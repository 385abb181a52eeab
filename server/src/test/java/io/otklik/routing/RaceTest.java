package io.otklik.routing;

import static org.assertj.core.api.Assertions.assertThat;

import io.otklik.conversation.Claim;
import io.otklik.conversation.ConversationId;
import io.otklik.conversation.Conversations;
import io.otklik.conversation.Entry;
import io.otklik.conversation.Fact;
import io.otklik.platform.OperatorId;
import io.otklik.platform.OtklikTest;
import io.otklik.platform.jobs.DueJobs;
import io.otklik.routing.Presence.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Many hands at once on the real database, as several nodes would have them.
@OtklikTest
class RaceTest {

    private static final int CAPACITY = 5;

    @Autowired
    RoutingCast cast;

    @Autowired
    Routing routing;

    @Autowired
    Dealer dealer;

    @Autowired
    Conversations conversations;

    @Autowired
    JdbcClient sql;

    @Autowired
    DueJobs jobs;

    @Test
    void many_deals_at_once_give_each_conversation_once_and_exceed_no_capacity() throws Exception {
        var payroll = cast.crew();
        var operators =
                IntStream.range(0, 4).mapToObj(_ -> cast.online(payroll)).toList();
        var waiting =
                IntStream.range(0, 30).mapToObj(_ -> cast.waiting(payroll)).toList();
        atOnce(8, _ -> () -> {
            dealer.deal(Set.of(payroll.id()));
            return true;
        });
        var held = waiting.stream().filter(id -> cast.holder(id) != null).toList();
        assertThat(held).hasSize(4 * CAPACITY).isEqualTo(waiting.subList(0, 4 * CAPACITY));
        for (var operator : operators) assertThat(cast.load(operator)).isEqualTo(CAPACITY);
        for (var id : held) assertThat(assignments(id)).isOne();
    }

    @Test
    void deals_in_two_lines_share_an_operator_of_both_teams_without_overloading_her() throws Exception {
        var payroll = cast.crew();
        var taxes = cast.crew();
        var irina = cast.online(payroll);
        var waiting = new ArrayList<ConversationId>();
        for (var i = 0; i < 10; i++) {
            waiting.add(cast.waiting(payroll));
            waiting.add(cast.waiting(taxes, irina));
        }
        atOnce(6, i -> () -> {
            dealer.deal(Set.of(i % 2 == 0 ? payroll.id() : taxes.id()));
            return true;
        });
        assertThat(cast.load(irina)).isEqualTo(CAPACITY);
        assertThat(waiting.stream().filter(id -> cast.holder(id) != null)).hasSize(CAPACITY);
    }

    @Test
    void of_two_operators_who_take_the_same_conversation_one_gets_it() throws Exception {
        var payroll = cast.crew();
        var operators = IntStream.range(0, 6).mapToObj(_ -> cast.hired(payroll)).toList();
        for (var round = 0; round < 5; round++) {
            var anna = cast.waiting(payroll);
            var claims = atOnce(6, i -> () -> cast.takes(operators.get(i), anna));
            assertThat(claims.stream().filter(Claim.Taken.class::isInstance)).hasSize(1);
            assertThat(assignments(anna)).isOne();
            assertThat(operators).contains(cast.holder(anna));
        }
        assertThat(operators.stream().mapToInt(cast::load).sum()).isEqualTo(5);
    }

    @Test
    void hands_and_deals_and_endings_at_once_leave_the_books_true() throws Exception {
        var payroll = cast.crew();
        var operators =
                IntStream.range(0, 3).mapToObj(_ -> cast.online(payroll)).toList();
        var waiting =
                IntStream.range(0, 24).mapToObj(_ -> cast.waiting(payroll)).toList();
        atOnce(6, i -> () -> {
            for (var n = 0; n < 12; n++)
                step(payroll, operators.get(i % 3), waiting.get((i * 5 + n) % 24), (i + n) % 4);
            return true;
        });
        jobs.run();
        for (var operator : operators) {
            assertThat(cast.load(operator)).isEqualTo(heldByTheLog(operator));
            assertThat(cast.state(operator)).isEqualTo(State.ONLINE);
        }
        var inLine = routing.waiting(payroll.id()).stream()
                .map(Waiting::conversation)
                .toList();
        assertThat(inLine)
                .containsExactlyInAnyOrderElementsOf(
                        waiting.stream().filter(id -> cast.waits(id)).toList());
        assertThat(inLine.isEmpty() || operators.stream().allMatch(operator -> cast.load(operator) >= CAPACITY))
                .isTrue();
    }

    private void step(RoutingCast.Crew crew, OperatorId operator, ConversationId id, int what) {
        switch (what) {
            case 0 -> cast.takes(operator, id);
            case 1 -> dealer.deal(Set.of(crew.id()));
            case 2 -> cast.putBack(id, crew);
            default -> cast.resolvesIfHeld(operator, id);
        }
    }

    private long assignments(ConversationId id) {
        return conversations.after(id, 0, 200).stream()
                .map(Entry::fact)
                .filter(Fact.Assigned.class::isInstance)
                .count();
    }

    private int heldByTheLog(OperatorId operator) {
        return sql.sql("select count(*) from conversation.conversation where operator_id = :id and status = 'open'")
                .param("id", operator.value())
                .query(Integer.class)
                .single();
    }

    private static <T> List<T> atOnce(int threads, IntFunction<Callable<T>> work)
            throws InterruptedException, ExecutionException {
        var start = new CyclicBarrier(threads);
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            var futures = IntStream.range(0, threads)
                    .mapToObj(i -> pool.submit(() -> {
                        start.await();
                        return work.apply(i).call();
                    }))
                    .toList();
            var done = new ArrayList<T>();
            for (Future<T> future : futures) done.add(future.get());
            return done;
        }
    }
}
