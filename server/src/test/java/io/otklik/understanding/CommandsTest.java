package io.otklik.understanding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.otklik.understanding.command.Json;
import io.otklik.understanding.command.Options;
import io.otklik.understanding.command.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What an integrator may rely on at the command line.
class CommandsTest {

    @TempDir
    Path folder;

    @Test
    void a_bad_line_is_named_by_its_number() throws IOException {
        var file = Files.writeString(folder.resolve("t.tsv"), "где заказ\torder\n\nбез метки\n");
        assertThatThrownBy(() -> Table.read(file.toString(), (_, _) -> {})).hasMessageContaining("line 3");
    }

    @Test
    void text_and_label_are_read_in_order() throws IOException {
        var file = Files.writeString(folder.resolve("t.tsv"), "\ufeffгде заказ\torder\nпогода\toos\n");
        var read = new ArrayList<String>();
        Table.read(file.toString(), (text, label) -> read.add(text + "=" + label));
        assertThat(read).isEqualTo(List.of("где заказ=order", "погода=oos"));
    }

    @Test
    void an_unknown_option_is_refused() {
        assertThatThrownBy(() -> Options.of("--speed", "9").only("lang")).hasMessageContaining("--speed");
    }

    @Test
    void json_escapes_what_it_must() {
        assertThat(Json.of(Map.of("a", "«б» \"c\"\n"))).isEqualTo("{\"a\":\"«б» \\\"c\\\"\\n\"}");
    }
}
