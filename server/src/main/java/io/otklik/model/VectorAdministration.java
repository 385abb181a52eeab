package io.otklik.model;

import io.otklik.model.onnx.Unusable;
import io.otklik.platform.OperatorId;
import io.otklik.platform.Problem;
import io.otklik.staff.AuditNote;
import io.otklik.staff.Staff;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Sets up where vectors come from, and looks first whether it works.
@Component
class VectorAdministration {

    private static final List<String> SAMPLE = List.of("Where is my order? Где мой заказ?");

    private final SightingStore sightings;
    private final SetupStore setups;
    private final VectorSources sources;
    private final VectorLibrary library;
    private final Staff staff;
    private final TransactionTemplate transaction;
    private final Clock clock;

    VectorAdministration(
            SightingStore sightings,
            SetupStore setups,
            VectorSources sources,
            VectorLibrary library,
            Staff staff,
            TransactionTemplate transaction,
            Clock clock) {
        this.sightings = sightings;
        this.setups = setups;
        this.sources = sources;
        this.library = library;
        this.staff = staff;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// How a look at it went.
    ///
    /// @param why       null if it works
    /// @param megabytes of memory that a model on this computer takes; null where nobody can tell
    record Checked(
            @Nullable Why why,
            int size,
            long millis,
            @Nullable Long megabytes) {}

    /// What the audit log shows: everything but the secret.
    record Shown(String kind, @Nullable String path, long millis, Administration.@Nullable Shown connection) {}

    /// @throws Problem if a field is wrong, or the folder holds no model that can be used
    Checked set(VectorForm form, OperatorId by) {
        var sighting = form.read();
        return switch (sighting.kind()) {
            case OFF -> {
                keep(sighting, null, form, by);
                yield new Checked(null, 0, 0, null);
            }
            case ONNX -> {
                var checked = tried(Objects.requireNonNull(sighting.folder()));
                keep(sighting.sized(checked.size()), null, form, by);
                yield checked;
            }
            case ENDPOINT -> {
                var setup = form.readConnection(setups.find(Part.VECTORS).orElse(null));
                keep(sighting, setup, form, by);
                yield measured(sighting, setup);
            }
        };
    }

    /// Looks at what is set up now.
    Checked tried() {
        var sighting = sightings.find().sighting();
        return switch (sighting.kind()) {
            case OFF -> new Checked(Why.OFF, 0, 0, null);
            case ONNX -> tried(Objects.requireNonNull(sighting.folder()));
            case ENDPOINT ->
                setups.find(Part.VECTORS)
                        .map(setup -> measured(sighting, setup))
                        .orElseGet(() -> new Checked(Why.OFF, 0, 0, null));
        };
    }

    private void keep(Sighting sighting, @Nullable Setup setup, VectorForm form, OperatorId by) {
        transaction.executeWithoutResult(_ -> {
            var before = setups.lock(Part.VECTORS).orElse(null);
            var old = shown(sightings.find().sighting(), before);
            sightings.put(sighting);
            if (setup != null) setups.put(Part.VECTORS, setup);
            var secret = form.connection() != null && form.connection().secret() != null;
            staff.audit(new AuditNote(by, "vectors-changed", "model", "vectors", Map.of())
                    .changes(old, shown(sighting, setup == null ? before : setup))
                    .change("secret", null, secret ? "•••+" : null));
        });
        library.renewed();
        sources.renewed();
    }

    static Shown shown(Sighting it, @Nullable Setup setup) {
        return new Shown(
                it.kind().code(),
                it.folder() == null ? null : it.folder().toString(),
                it.patience().toMillis(),
                setup == null ? null : Administration.Shown.of(setup));
    }

    /// How long its vectors are is known only by asking for one; without that it is not used.
    private Checked measured(Sighting sighting, Setup setup) {
        var began = clock.instant();
        var seen = sources.service(setup, 0).see(Use.VECTOR_TRIAL, SAMPLE, List.of(), setup.patience());
        var millis = Duration.between(began, clock.instant()).toMillis();
        return switch (seen) {
            case VectorSource.Seen.Nothing(var why) -> new Checked(why, 0, millis, null);
            case VectorSource.Seen.Vectors(var vectors) -> {
                var size = vectors.getFirst().length;
                if (size != sighting.size()) {
                    transaction.executeWithoutResult(_ -> sightings.put(sighting.sized(size)));
                    sources.renewed();
                }
                yield new Checked(null, size, millis, null);
            }
        };
    }

    private Checked tried(Path folder) {
        var before = Memory.used();
        try (var source = sources.house(folder)) {
            source.see(Use.VECTOR_TRIAL, SAMPLE, List.of(), source.patience());
            var began = clock.instant();
            source.see(Use.VECTOR_TRIAL, SAMPLE, List.of(), source.patience());
            var millis = Duration.between(began, clock.instant()).toMillis();
            return new Checked(null, source.size(), millis, Memory.since(before));
        } catch (Unusable e) {
            throw Problem.bad("model-folder-" + e.why().code()).field("path").with(e.detail());
        }
    }
}
