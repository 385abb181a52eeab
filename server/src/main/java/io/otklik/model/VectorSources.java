package io.otklik.model;

import io.otklik.model.onnx.OnnxFolder;
import io.otklik.model.onnx.Unusable;
import io.otklik.platform.Background;
import io.otklik.platform.Ids;
import io.otklik.platform.Settings;
import io.otklik.platform.outbound.Outbound;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import tools.jackson.databind.json.JsonMapper;

/// What makes vectors now. Nothing is opened before somebody asks; then it follows the table, on however many
/// machines, and opens what is new in the background: meanwhile there are no vectors.
@Component
class VectorSources {

    private static final Duration FRESH = Duration.ofSeconds(5);

    private final SightingStore sightings;
    private final SetupStore setups;
    private final Budget budget;
    private final ModelClient client;
    private final Outbound outbound;
    private final Ids ids;
    private final Clock clock;
    private final JsonMapper json;
    private final Settings settings;
    private final ApplicationEventPublisher events;
    private final Background background;
    private volatile Standing standing = new Standing(Instant.EPOCH, State.OFF, Sighting.OFF, null, null);
    private volatile Instant looked = Instant.MIN;

    VectorSources(
            SightingStore sightings,
            SetupStore setups,
            Budget budget,
            ModelClient client,
            Outbound outbound,
            Ids ids,
            Clock clock,
            JsonMapper json,
            Settings settings,
            ApplicationEventPublisher events,
            Background background) {
        this.sightings = sightings;
        this.setups = setups;
        this.budget = budget;
        this.client = client;
        this.outbound = outbound;
        this.ids = ids;
        this.clock = clock;
        this.json = json;
        this.settings = settings;
        this.events = events;
        this.background = background;
    }

    enum State {
        OFF,
        OPENING,
        READY,
        /// Set up, and cannot be used on this machine or as it is.
        BROKEN
    }

    /// How it stands on this machine.
    ///
    /// @param news  the change that it follows
    /// @param fault why it cannot be used
    record Standing(
            Instant news,
            State state,
            Sighting sighting,
            @Nullable VectorSource source,
            @Nullable Unusable fault) {}

    Optional<VectorSource> now() {
        return Optional.ofNullable(standing().source());
    }

    Standing standing() {
        var known = standing;
        var now = clock.instant();
        if (now.isBefore(looked.plus(FRESH)) && !now.isBefore(looked)) return known;
        looked = now;
        try {
            return follow(sightings.find());
        } catch (DataAccessException | TransactionException e) {
            // The database is away: whoever asks for more than vectors will say so.
            return known;
        }
    }

    /// Something else is set up.
    void renewed() {
        looked = Instant.MIN;
        standing();
    }

    /// @param size 0 if it is to be found out
    ServiceSource service(Setup setup, int size) {
        var passes = new Passes(outbound, ids, clock, json);
        return new ServiceSource(setup, size, budget, client, passes, clock, settings.zone());
    }

    /// @throws Unusable with the reason
    HouseSource house(Path folder) throws Unusable {
        return new HouseSource(OnnxFolder.open(folder, settings.runtime()));
    }

    private synchronized Standing follow(SightingStore.Kept kept) {
        var known = standing;
        if (kept.news().equals(known.news())) return known;
        if (known.source() != null) known.source().close();
        var sighting = kept.sighting();
        switch (sighting.kind()) {
            case OFF -> standing = new Standing(kept.news(), State.OFF, sighting, null, null);
            case ENDPOINT -> {
                var setup = setups.find(Part.VECTORS).filter(_ -> sighting.size() > 0);
                var source = setup.map(it -> service(it, sighting.size())).orElse(null);
                var state = source == null ? State.BROKEN : State.READY;
                standing = new Standing(kept.news(), state, sighting, source, null);
                // Whoever hears it has much to do.
                if (source != null)
                    background.run("vectors", () -> events.publishEvent(new VectorsReady(source.space())));
            }
            case ONNX -> {
                standing = new Standing(kept.news(), State.OPENING, sighting, null, null);
                background.run("vectors", () -> open(kept));
            }
        }
        return standing;
    }

    private void open(SightingStore.Kept kept) {
        try {
            var source = house(Objects.requireNonNull(kept.sighting().folder()));
            if (!opened(new Standing(kept.news(), State.READY, kept.sighting(), source, null))) source.close();
            else events.publishEvent(new VectorsReady(source.space()));
        } catch (Unusable e) {
            opened(new Standing(kept.news(), State.BROKEN, kept.sighting(), null, e));
        }
    }

    /// Unless something else has been set up meanwhile.
    private synchronized boolean opened(Standing now) {
        if (!standing.news().equals(now.news())) return false;
        standing = now;
        return true;
    }
}
