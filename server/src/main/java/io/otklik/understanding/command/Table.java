package io.otklik.understanding.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// Reads a file of lines `text<TAB>label`, one at a time.
public final class Table {

    private Table() {}

    /// A line that cannot be read, with its number.
    public static final class BadLine extends RuntimeException {
        public BadLine(String file, long line, String why) {
            super(file + ", line " + line + ": " + why);
        }
    }

    /// What is done with each line.
    public interface Row {
        void read(String text, String label);
    }

    public static void read(String file, Row row) throws IOException {
        var line = 0L;
        try (BufferedReader in = Files.newBufferedReader(Path.of(file), StandardCharsets.UTF_8)) {
            for (var text = in.readLine(); text != null; text = in.readLine()) {
                line++;
                if (line == 1 && text.startsWith("\ufeff")) text = text.substring(1);
                if (text.isBlank()) continue;
                var tab = text.indexOf('\t');
                if (tab < 0) throw new BadLine(file, line, "there is no tab between the text and the label.");
                if (text.indexOf('\t', tab + 1) >= 0) throw new BadLine(file, line, "there is more than one tab.");
                if (tab == 0 || text.substring(0, tab).isBlank()) throw new BadLine(file, line, "the text is empty.");
                if (text.substring(tab + 1).isBlank()) throw new BadLine(file, line, "the label is empty.");
                row.read(text.substring(0, tab), text.substring(tab + 1).strip());
            }
        } catch (MalformedInputException e) {
            throw new BadLine(file, line + 1, "this is not UTF-8.");
        }
    }
}
