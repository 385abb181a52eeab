package io.otklik.platform.start;

import io.otklik.platform.CannotStart;
import io.otklik.platform.WrongSetting;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.UnboundConfigurationPropertiesException;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.boot.web.server.PortInUseException;

/// Finds the one sentence that tells whoever starts the program what to change.
class StartFailure implements FailureAnalyzer {

    @Override
    public @Nullable FailureAnalysis analyze(Throwable failure) {
        var sentence = sentence(failure);
        return sentence == null ? null : new FailureAnalysis(sentence, null, failure);
    }

    private static @Nullable String sentence(Throwable failure) {
        String found = null;
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            switch (cause) {
                case WrongSetting wrong -> {
                    return wrong.getMessage();
                }
                case CannotStart here -> {
                    return here.getMessage();
                }
                case UnboundConfigurationPropertiesException unknown -> {
                    var name = unknown.getUnboundProperties().iterator().next().getName();
                    return "There is no setting " + name + "; docs/operate/settings.md lists all.";
                }
                case BindException wrong
                when wrong.getProperty() != null ->
                    found = "The setting " + wrong.getName() + " cannot be \""
                            + wrong.getProperty().getValue() + "\".";
                case BindException wrong -> found = "The setting " + wrong.getName() + " is not possible.";
                case PortInUseException busy -> {
                    return "Port " + busy.getPort() + " is taken by another program; choose one with --port.";
                }
                case java.net.BindException busy ->
                    found = "A port is taken by another program; choose one with --port.";
                default -> {}
            }
        }
        return found;
    }
}
