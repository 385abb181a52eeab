package io.otklik.robot;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// How robots have done: the sums that the overview shows.
@Repository
class Figures {

    /// @param medianMillis of the tasks that were done, from the first attempt to the end
    record Sums(
            String robot,
            int runs,
            int done,
            int refused,
            int failed,
            int waiting,
            @Nullable Long medianMillis) {
        static Sums none(String robot) {
            return new Sums(robot, 0, 0, 0, 0, 0, null);
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Spent(String amount, String currency) {}

    private record Bill(String robot, Spent spent) {}

    private final JdbcClient sql;

    Figures(JdbcClient sql) {
        this.sql = sql;
    }

    Map<String, Sums> sums(Instant since) {
        return sql
                .sql("""
                select robot, count(*) as runs, count(*) filter (where status = 'done') as done,
                       count(*) filter (where status = 'refused') as refused,
                       count(*) filter (where status in ('failed', 'unsure')) as failed,
                       count(*) filter (where status not in ('done', 'refused', 'failed', 'unsure')) as waiting,
                       percentile_disc(0.5) within group (order by extract(epoch from ended_at - began_at) * 1000)
                           filter (where status = 'done') as median
                  from robot.run where created_at >= :since group by robot
                """)
                .param("since", Timestamp.from(since))
                .query((row, _) -> {
                    var median = row.getBigDecimal("median");
                    return new Sums(
                            row.getString("robot"),
                            row.getInt("runs"),
                            row.getInt("done"),
                            row.getInt("refused"),
                            row.getInt("failed"),
                            row.getInt("waiting"),
                            median == null ? null : median.longValue());
                })
                .list()
                .stream()
                .collect(Collectors.toMap(Sums::robot, it -> it));
    }

    Map<String, List<Spent>> costs(Instant since) {
        return sql
                .sql("""
                select robot, currency, sum(cost) as cost from robot.run
                 where created_at >= :since and cost is not null group by robot, currency order by robot, currency
                """)
                .param("since", Timestamp.from(since))
                .query((row, _) ->
                        new Bill(row.getString("robot"), spent(row.getBigDecimal("cost"), row.getString("currency"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Bill::robot, Collectors.mapping(Bill::spent, Collectors.toList())));
    }

    /// What was spent, and nothing of a currency in which some task has its price.
    static List<Spent> spent(Definition definition, List<Spent> costs) {
        var spent = new ArrayList<>(costs);
        definition.operations().values().stream()
                .map(Definition.Task::cost)
                .filter(Objects::nonNull)
                .map(Definition.Cost::currency)
                .distinct()
                .filter(currency -> costs.stream().noneMatch(it -> it.currency().equals(currency)))
                .forEach(currency -> spent.add(new Spent("0", currency)));
        return spent;
    }

    static Spent spent(BigDecimal amount, String currency) {
        return new Spent(amount.toPlainString(), currency);
    }
}
