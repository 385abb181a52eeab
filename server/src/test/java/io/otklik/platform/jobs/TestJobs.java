package io.otklik.platform.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.testhelper.ManualScheduler;
import com.github.kagkarlsson.scheduler.testhelper.SettableClock;
import com.github.kagkarlsson.scheduler.testhelper.TestHelper;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/// In tests jobs wait until the test runs them.
@TestConfiguration
public class TestJobs {

    @Bean
    Scheduler scheduler(DataSource source, List<JobHandler> handlers, Clock clock) {
        var builder = TestHelper.createManualScheduler(
                new TransactionAwareDataSourceProxy(source), JobsStart.tasks(handlers));
        builder.clock(new SettableClock() {
            @Override
            public Instant now() {
                return clock.instant();
            }
        });
        builder.tableName("platform.job");
        builder.serializer(new PlainText());
        return builder.build();
    }

    @Bean
    DueJobs dueJobs(Scheduler scheduler) {
        return new DueJobs((ManualScheduler) scheduler);
    }
}
