package io.otklik.conversation;

import io.otklik.platform.Settings;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/// Commits turns in groups: while one group is on its way to the disk, the next one gathers. A turn is acknowledged
/// only after its
/// group is committed. A conversation's turns all pass the same shard, which keeps their order.
@Component
class Turns implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Turns.class);

    private final TurnGroup group;
    private final Announcer announcer;
    private final Settings.Turns settings;
    /// New ones at each start: a closed shard takes nothing any more.
    private volatile List<Shard> shards = List.of();
    private final List<Thread> committers = new ArrayList<>();
    private final List<ExecutorService> tellers = new ArrayList<>();

    Turns(TurnGroup group, Announcer announcer, Settings settings) {
        this.group = group;
        this.announcer = announcer;
        this.settings = settings.turns();
    }

    /// Queues a turn; its receipt follows. A full queue answers [Receipt.Busy] at once.
    void submit(Turn turn) {
        if (!settings.groups()) {
            commitAlone(turn).run();
            return;
        }
        var running = shards;
        if (running.isEmpty()
                || !running.get(Math.floorMod(turn.key().hashCode(), running.size()))
                        .offer(turn)) turn.done().accept(new Receipt.Busy());
    }

    private void commitAll(Shard shard, ExecutorService teller) {
        try {
            for (var turns = shard.take(); !turns.isEmpty(); turns = shard.take()) teller.execute(commit(turns));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// Keeps a group; if it fails as a whole, each turn by itself, so that one bad turn harms no other.
    ///
    /// @return what is left to do after the commit: acknowledge and tell
    private Runnable commit(List<Turn> turns) {
        try {
            var outcome = group.commit(turns);
            return () -> tell(outcome);
        } catch (RuntimeException e) {
            if (turns.size() == 1) return failed(turns.getFirst(), e);
            log.warn("A group of {} turns failed and is tried one by one: {}", turns.size(), e.toString());
            var each = turns.stream().map(this::commitAlone).toList();
            return () -> each.forEach(Runnable::run);
        }
    }

    private Runnable commitAlone(Turn turn) {
        return commit(List.of(turn));
    }

    private static Runnable failed(Turn turn, RuntimeException e) {
        log.error("A turn of conversation {} failed", turn.key(), e);
        return () -> turn.done().accept(new Receipt.Failed());
    }

    private void tell(TurnGroup.Outcome outcome) {
        outcome.receipts().forEach((turn, receipt) -> turn.done().accept(receipt));
        announcer.tell(outcome.changes());
    }

    @Override
    public void start() {
        shards = IntStream.range(0, settings.shards())
                .mapToObj(_ -> new Shard(settings.waiting(), settings.most()))
                .toList();
        for (var i = 0; i < shards.size(); i++) {
            var shard = shards.get(i);
            var teller = Executors.newSingleThreadExecutor(
                    Thread.ofPlatform().name("turns-tell-" + i).factory());
            tellers.add(teller);
            committers.add(Thread.ofPlatform().name("turns-" + i).start(() -> commitAll(shard, teller)));
        }
    }

    /// Takes no more turns, keeps and acknowledges those that wait.
    @Override
    public void stop() {
        shards.forEach(Shard::close);
        try {
            for (var committer : committers) committer.join(Duration.ofSeconds(20));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        committers.clear();
        tellers.forEach(ExecutorService::close);
        tellers.clear();
    }

    /// Begins before the web server takes requests, ends after its last request is answered.
    @Override
    public int getPhase() {
        return DEFAULT_PHASE - 4096;
    }

    @Override
    public boolean isRunning() {
        return !committers.isEmpty();
    }
}
