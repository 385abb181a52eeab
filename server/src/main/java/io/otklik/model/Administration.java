package io.otklik.model;

import io.otklik.platform.OperatorId;
import io.otklik.platform.Problem;
import io.otklik.staff.AuditNote;
import io.otklik.staff.Staff;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Sets the model up and tries it.
@Component
class Administration {

    private static final Prompt TRIAL =
            new Prompt("Answer with the single word OK.", Map.of("question", "Are you there?"), 16);

    private final SetupStore setups;
    private final LanguageModel model;
    private final Passes passes;
    private final Staff staff;
    private final Clock clock;

    Administration(SetupStore setups, LanguageModel model, Passes passes, Staff staff, Clock clock) {
        this.setups = setups;
        this.model = model;
        this.passes = passes;
        this.staff = staff;
        this.clock = clock;
    }

    /// What the audit log shows of a set-up: everything but the secret.
    record Shown(
            String kind,
            String address,
            String name,
            @Nullable String tokenAddress,
            @Nullable String scope,
            @Nullable String folder,
            String priceIn,
            String priceOut,
            String currency,
            String budget,
            long patienceSeconds,
            List<String> uses) {

        static Shown of(Setup it) {
            return new Shown(
                    it.kind().code(),
                    it.address().toString(),
                    it.name(),
                    it.tokenAddress() == null ? null : it.tokenAddress().toString(),
                    it.scope(),
                    it.folder(),
                    it.priceIn().stripTrailingZeros().toPlainString(),
                    it.priceOut().stripTrailingZeros().toPlainString(),
                    it.currency(),
                    it.budget().stripTrailingZeros().toPlainString(),
                    it.patience().toSeconds(),
                    it.uses().stream().map(Use::code).sorted().toList());
        }
    }

    /// How a trial went.
    record Trial(Reply reply, long millis) {}

    /// @throws Problem if a field is wrong
    @Transactional
    void set(SetupForm form, OperatorId by) {
        var before = setups.lock(Part.WORDS);
        var after = form.read(before.orElse(null));
        setups.put(Part.WORDS, after);
        passes.forget();
        model.renewed();
        staff.audit(new AuditNote(by, "model-changed", "model", "model", Map.of())
                .changes(before.map(Shown::of).orElse(null), Shown.of(after))
                .change("secret", mark(before.orElse(null)), form.secret() == null ? mark(after) : given(after)));
    }

    /// A real question, paid like any other.
    Trial tried() {
        var began = clock.instant();
        var reply = model.ask(Use.TRIAL, List.of(), _ -> TRIAL);
        return new Trial(reply, Duration.between(began, clock.instant()).toMillis());
    }

    private static @Nullable String mark(@Nullable Setup setup) {
        return Optional.ofNullable(setup)
                .filter(it -> it.secret() != null)
                .map(_ -> "•••")
                .orElse(null);
    }

    private static @Nullable String given(Setup after) {
        return after.secret() == null ? null : "•••+";
    }
}
