package io.otklik.model;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.util.Set;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Switches a model on and off for tests.
@Component
@Lazy
public class ModelDesk {

    private final SetupStore setups;
    private final LanguageModel model;
    private final Passes passes;
    private final JdbcClient sql;

    ModelDesk(SetupStore setups, LanguageModel model, Passes passes, JdbcClient sql) {
        this.setups = setups;
        this.model = model;
        this.passes = passes;
        this.sql = sql;
    }

    public void on(FakeModel fake, Use... uses) {
        put(openai(fake.address(), Duration.ofSeconds(30), "100", uses));
    }

    void put(Setup setup) {
        sql.sql("delete from model.call").update();
        setups.put(setup);
        model.renewed();
        passes.forget();
    }

    static Setup openai(URI address, Duration patience, String budget, Use... uses) {
        return new Setup(
                Setup.Kind.OPENAI,
                address,
                "little-1",
                null,
                null,
                null,
                "sk-very-secret",
                new BigDecimal("1"),
                new BigDecimal("2"),
                "RUB",
                new BigDecimal(budget),
                patience,
                Set.of(uses));
    }

    public void off() {
        sql.sql("delete from model.setup").update();
        model.renewed();
    }
}
