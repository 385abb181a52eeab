package io.otklik.bench.dialog;

import io.otklik.dialog.Replay;
import io.otklik.dialog.Scenario;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// How long 10,000 recorded conversations take on one core, each played against a draft and against what answers now.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(3)
@Threads(1)
public class ReplaySpeed {

    private static final int CONVERSATIONS = 10_000;
    private static final String ROBOTS = """
            {"robot": "accounting.employees", "answers": {"employees": [
              {"id": "e1", "name": "Иванов Пётр Сергеевич", "daysLeft": 28},
              {"id": "e2", "name": "Петрова Анна Львовна", "daysLeft": 14}]}},
            {"robot": "accounting.vacation", "answers": {"number": "ОТП-1"}}""";

    /// What customers do, misses and changes of mind included; the days and numbers differ.
    private static final List<String> TURNS = List.of(
            """
            {"said": "нужно отправить сотрудника в отпуск"}, {"said": "ИНН 7707083893"}, %s, {"said": "иванова"},
            {"said": "с %d февраля"}, {"said": "хрмпф"}, {"said": "две недели"}, {"said": "да"}""",
            """
            {"said": "хочу оформить документ"}, {"said": "УПД"}, {"said": "ООО Вектор"}, {"said": "%2$d 500"},
            {"said": "больничный"}, {"said": "перейти"}, {"said": "меню"}, {"said": "оператор"}""",
            """
            {"said": "Счёт на оплату"}, {"said": "нет, не то"}, {"said": "назад"}, {"said": "Налоги и отчётность"},
            {"said": "пришло требование № %2$d"}, {"said": "спасибо"}""",
            """
            {"said": "где мой акт за октябрь, номер %2$d"}, {"said": "ммм"}, {"said": "хрмпф"}, {"said": "ну и ну"}""");

    private final List<JsonNode> recorded = new ArrayList<>();
    private Scenario draft;
    private Optional<Scenario> published;

    @Setup
    public void read() throws IOException {
        var sample = Sample.read();
        published = Optional.of(sample.scenario());
        draft = sample.scenario();
        var json = new JsonMapper();
        for (var i = 0; i < CONVERSATIONS; i++) {
            var turns = TURNS.get(i % TURNS.size()).formatted(ROBOTS, 1 + i % 28);
            recorded.add(json.readTree("{\"id\": \"c" + i + "\", \"turns\": [" + turns + "]}"));
        }
    }

    @Benchmark
    public List<Replay.Played> tenThousand() {
        var all = new ArrayList<Replay.Played>();
        for (var one : recorded) Replay.play(draft, published, one).ifPresent(all::add);
        if (all.size() != CONVERSATIONS) throw new IllegalStateException("Only " + all.size() + " were played");
        return all;
    }
}
