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
    private final SightingStore sightings;
    private final VectorSources sources;
    private final JdbcClient sql;

    ModelDesk(
            SetupStore setups,
            LanguageModel model,
            Passes passes,
            SightingStore sightings,
            VectorSources sources,
            JdbcClient sql) {
        this.setups = setups;
        this.model = model;
        this.passes = passes;
        this.sightings = sightings;
        this.sources = sources;
        this.sql = sql;
    }

    public void on(FakeModel fake, Use... uses) {
        put(openai(fake.address(), Duration.ofSeconds(30), "100", uses));
    }

    void put(Setup setup) {
        sql.sql("delete from model.call").update();
        setups.put(Part.WORDS, setup);
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

    /// Vectors of as many numbers as it says, of a model that no other test has heard of.
    public void vectorsOn(FakeModel fake) {
        var it = openai(fake.address(), Duration.ofSeconds(30), "100");
        var name = "little-" + fake.address().getPort();
        vectors(
                new Setup(
                        it.kind(),
                        it.address(),
                        name,
                        null,
                        null,
                        null,
                        null,
                        it.priceIn(),
                        it.priceOut(),
                        it.currency(),
                        it.budget(),
                        it.patience(),
                        it.uses()),
                fake.vector.apply("а").length,
                Duration.ofSeconds(5));
        sources.renewed();
    }

    /// Without telling the program; for a door of the test's own.
    void vectors(Setup setup, Duration hearing) {
        vectors(setup, FakeModel.SIZE, hearing);
    }

    private void vectors(Setup setup, int size, Duration hearing) {
        sql.sql("delete from model.call").update();
        setups.put(Part.VECTORS, setup);
        sightings.put(new Sighting(Sighting.Kind.ENDPOINT, null, size, hearing));
    }

    public void vectorsOff() {
        sightings.put(Sighting.OFF);
        sql.sql("delete from model.setup where part = 'vectors'").update();
        sources.renewed();
    }

    public void off() {
        sql.sql("delete from model.setup where part = 'words'").update();
        model.renewed();
    }
}
