package io.otklik.platform.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.otklik.platform.CannotStart;
import io.otklik.platform.Settings;
import java.net.BindException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.BindHandler;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.handler.NoUnboundElementsBindHandler;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.boot.web.server.PortInUseException;

/// A setting that cannot be is named in one sentence.
class StartFailureTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "otklik.port|0",
                "otklik.port|70000",
                "otklik.port|eighty",
                "otklik.files-port|-1",
                "otklik.files-port|70000",
                "otklik.url|help.example.com",
                "otklik.url|ftp://help.example.com",
                "otklik.files-url|//files",
                "otklik.files-url|http://localhost:8080",
                "otklik.files-url|http://LOCALHOST:8080/f",
                "otklik.db.url|postgres://host/db",
                "otklik.db.port|-1",
                "otklik.db.pool|1",
                "otklik.db.pool|1000",
                "otklik.zone|Mars/Olympus",
                "otklik.reassign|1s",
                "otklik.reassign|soon",
                "otklik.reassign|25h",
                "otklik.widget.messages-per-minute|0",
                "otklik.widget.sessions-per-minute|-5",
                "otklik.turns.groups|maybe",
                "otklik.turns.shards|0",
                "otklik.turns.waiting|0",
                "otklik.turns.most|5000",
                "otklik.sample.on|perhaps",
                "otklik.sample.site|nowhere",
                "otklik.no-such-thing|1",
                "otklik.sample.robots|http://localhost"
            })
    void a_wrong_value_is_named_in_one_sentence(String setting, String value) {
        var sentence = sentence(setting, value);
        assertThat(sentence).contains(setting).endsWith(".").doesNotContain("\n", "Exception", "java.");
    }

    @Test
    void files_on_the_port_of_the_pages_are_refused() {
        assertThat(sentence("otklik.files-port", "8080")).contains("otklik.files-url", "another origin");
    }

    @Test
    void what_is_wrong_with_the_place_is_said_in_one_sentence_too() {
        var failure = new IllegalStateException("bean", new CannotStart("The data folder /x cannot be written."));
        assertThat(new StartFailure().analyze(failure).getDescription())
                .isEqualTo("The data folder /x cannot be written.");
    }

    @Test
    void a_port_that_is_taken_is_named() {
        var busy = new PortInUseException(8081, new BindException("Address already in use"));
        assertThat(new StartFailure()
                        .analyze(new IllegalStateException("web", busy))
                        .getDescription())
                .isEqualTo("Port 8081 is taken by another program; choose one with --port.");
    }

    private static String sentence(String setting, String value) {
        var settings = new Binder(new MapConfigurationPropertySource(Map.of(setting, value)));
        var failure = catchThrowable(() -> settings.bindOrCreate(
                "otklik", Bindable.of(Settings.class), new NoUnboundElementsBindHandler(BindHandler.DEFAULT)));
        assertThat(failure).as(setting + " = " + value + " should be refused").isNotNull();
        var analysis = new StartFailure().analyze(failure);
        assertThat(analysis).as("a sentence about " + failure).isNotNull();
        return analysis.getDescription();
    }
}
