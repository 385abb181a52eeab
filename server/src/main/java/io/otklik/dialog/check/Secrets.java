package io.otklik.dialog.check;

import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/// Passwords and keys written into a scenario, which everybody may read who may read the file.
final class Secrets {

    private static final Pattern SECRET =
            Pattern.compile("(?iu)(парол[ья]|password|passwd|secret|api[_ -]?key|token|токен)\\s*[:=]\\s*[^\\s{]{6,}"
                    + "|bearer\\s+[a-z0-9._~+/-]{16,}|-----BEGIN [A-Z ]*PRIVATE KEY|\\b(sk|pk|ghp|xox[bp])[-_][A-Za-z0-9_-]{16,}"
                    + "|\\bAKIA[0-9A-Z]{16}\\b|\\beyJ[A-Za-z0-9_-]{10,}\\.[A-Za-z0-9_-]{10,}\\.");

    private Secrets() {}

    static void check(Subject subject, Findings findings) {
        for (var step : subject.scenario().steps())
            subject.paths()
                    .of(step.id())
                    .map(subject.tree()::at)
                    .filter(Secrets::hasSecret)
                    .ifPresent(_ -> findings.error("secret", step.id(), List.of()));
    }

    private static boolean hasSecret(JsonNode node) {
        if (node.isString()) return SECRET.matcher(node.stringValue()).find();
        return node.valueStream().anyMatch(Secrets::hasSecret);
    }
}
