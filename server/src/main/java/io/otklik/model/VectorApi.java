package io.otklik.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.otklik.platform.Allowed;
import io.otklik.platform.Permission;
import io.otklik.platform.Settings;
import io.otklik.platform.Texts;
import io.otklik.staff.StaffSession;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Vectors of texts for administrators: where they come from, whether that works, how far it is.
@RestController
@RequestMapping("/api/model/vectors")
class VectorApi {

    private final VectorSources sources;
    private final SetupStore setups;
    private final CallStore calls;
    private final Budget budget;
    private final VectorAdministration administration;
    private final VectorLibrary library;
    private final TextVectors vectors;
    private final Settings settings;
    private final Texts texts;

    VectorApi(
            VectorSources sources,
            SetupStore setups,
            CallStore calls,
            Budget budget,
            VectorAdministration administration,
            VectorLibrary library,
            TextVectors vectors,
            Settings settings,
            Texts texts) {
        this.sources = sources;
        this.setups = setups;
        this.calls = calls;
        this.budget = budget;
        this.administration = administration;
        this.library = library;
        this.vectors = vectors;
        this.settings = settings;
        this.texts = texts;
    }

    /// @param runtime     where the library for ONNX models is looked for
    /// @param hasRuntime  whether it is there
    /// @param wanted      phrases and parts of articles that are to have a vector
    /// @param made        those that have one
    /// @param with        texts understood with a vector since the start, on this machine
    /// @param fault       why it does not work or does not go on, in words
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record View(
            VectorAdministration.Shown set,
            String state,
            int size,
            boolean hasSecret,
            String runtime,
            boolean hasRuntime,
            int wanted,
            int made,
            long with,
            long without,
            @Nullable BigDecimal spent,
            @Nullable Integer asked,
            boolean rests,
            @Nullable String fault) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record CheckedView(
            boolean good,
            String sentence,
            int size,
            long millis,
            @Nullable Long megabytes) {}

    @Allowed(Permission.ADMINISTER)
    @GetMapping
    View get(StaffSession me) {
        var standing = sources.standing();
        var setup = setups.find(Part.VECTORS).orElse(null);
        var sum = setup == null ? null : calls.since(budget.month(), Part.VECTORS, setup.currency());
        var source = standing.source();
        var progress = library.progress(source == null ? "" : source.space());
        return new View(
                VectorAdministration.shown(standing.sighting(), setup),
                standing.state().name().toLowerCase(Locale.ROOT),
                standing.sighting().size(),
                setup != null && setup.secret() != null,
                settings.runtime().toString(),
                Files.isRegularFile(settings.runtime()),
                source == null ? 0 : progress.wanted(),
                source == null ? 0 : progress.made(),
                vectors.tally().with(),
                vectors.tally().without(),
                sum == null ? null : sum.cost(),
                sum == null ? null : sum.calls(),
                source != null && source.rests(),
                fault(standing, progress, me));
    }

    @Allowed(Permission.ADMINISTER)
    @PutMapping
    CheckedView set(@RequestBody VectorForm form, StaffSession me) {
        return view(administration.set(form, me.person()), me);
    }

    @Allowed(Permission.ADMINISTER)
    @PostMapping("/trials")
    CheckedView trial(StaffSession me) {
        return view(administration.tried(), me);
    }

    private @Nullable String fault(VectorSources.Standing standing, VectorLibrary.Progress progress, StaffSession me) {
        var unusable = standing.fault();
        if (unusable != null)
            return texts.in(
                    me.language(), "problem.model-folder-" + unusable.why().code(), unusable.detail());
        var why = standing.source() == null ? null : progress.fault();
        return why == null ? null : texts.in(me.language(), "problem.model-" + why.code());
    }

    private CheckedView view(VectorAdministration.Checked checked, StaffSession me) {
        var why = checked.why();
        var sentence = why == null ? "model.vectors.good" : "problem.model-" + why.code();
        return new CheckedView(
                why == null, texts.in(me.language(), sentence), checked.size(), checked.millis(), checked.megabytes());
    }
}
