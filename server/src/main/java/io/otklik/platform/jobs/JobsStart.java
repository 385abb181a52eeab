package io.otklik.platform.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.Task;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/// Makes the one scheduler and lets it begin when the program is ready.
@Configuration
class JobsStart {

    @Bean(destroyMethod = "stop")
    @ConditionalOnMissingBean
    Scheduler scheduler(DataSource source, List<JobHandler> handlers, Clock clock) {
        return Scheduler.create(new TransactionAwareDataSourceProxy(source), tasks(handlers))
                .tableName("platform.job")
                .serializer(new PlainText())
                .clock(clock::instant)
                .executorService(Executors.newVirtualThreadPerTaskExecutor())
                .threads(20)
                .pollingInterval(Duration.ofSeconds(1))
                .heartbeatInterval(Duration.ofSeconds(5))
                .missedHeartbeatsLimit(4)
                .shutdownMaxWait(Duration.ofSeconds(10))
                .build();
    }

    static List<Task<?>> tasks(List<JobHandler> handlers) {
        return handlers.stream().<Task<?>>map(JobTask::of).toList();
    }

    @EventListener
    void begin(ApplicationReadyEvent ready) {
        ready.getApplicationContext().getBean(Scheduler.class).start();
    }
}
