package io.otklik.terminal;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The commands for scenarios: `check`, `test` and `replay`.
public final class Terminal {

    static final int GOOD = 0;
    static final int FOUND = 1;
    static final int MISUSED = 2;

    private final Wording wording;
    private final PrintStream out;
    private final PrintStream err;

    Terminal(Wording wording, PrintStream out, PrintStream err) {
        this.wording = wording;
        this.out = out;
        this.err = err;
    }

    /// Runs `check FILE…`, `test FILE…` or `replay SCENARIO RECORD`; the answer is the exit code: 0 all good, 1
    /// something
    /// was found, 2 the command could not be carried out. The language is that of the terminal.
    public static int run(List<String> words) {
        return new Terminal(Wording.ofTerminal(), utf8(FileDescriptor.out), utf8(FileDescriptor.err)).does(words);
    }

    /// Whatever locale is set, Russian must be readable.
    private static PrintStream utf8(FileDescriptor to) {
        return new PrintStream(new FileOutputStream(to), true, StandardCharsets.UTF_8);
    }

    int does(List<String> words) {
        var command = words.isEmpty() ? "" : words.getFirst();
        var rest = words.isEmpty() ? words : words.subList(1, words.size());
        var options = new Options(rest);
        try {
            if (options.files().isEmpty()) return misused(wording.text("usage"));
            return switch (command) {
                case "check" -> new Checking(wording, out).check(options);
                case "test" -> new Testing(wording, out).test(options);
                case "replay" -> new Replaying(wording, out).replay(options);
                default -> misused(wording.text("usage"));
            };
        } catch (Misuse misuse) {
            return misused(wording.text(misuse.key, misuse.about));
        } catch (IOException unreadable) {
            return misused(wording.text("cannot-read", String.valueOf(unreadable.getMessage())));
        }
    }

    private int misused(String text) {
        err.println(text);
        return MISUSED;
    }

    /// The command cannot be carried out as it was given.
    static final class Misuse extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final String key;
        private final String about;

        Misuse(String key, String about) {
            super(key);
            this.key = key;
            this.about = about;
        }
    }

    /// Files, and options that begin with two dashes: `--strict`, `--gate=5`.
    static final class Options {
        private final List<Path> files = new ArrayList<>();
        private final List<String> options = new ArrayList<>();

        Options(List<String> words) {
            for (var word : words) {
                if (word.startsWith("--")) options.add(word);
                else files.add(Path.of(word));
            }
        }

        List<Path> files() {
            return files;
        }

        boolean has(String option) {
            return options.contains("--" + option);
        }

        String value(String option, String otherwise) {
            var start = "--" + option + "=";
            return options.stream()
                    .filter(o -> o.startsWith(start))
                    .map(o -> o.substring(start.length()))
                    .findFirst()
                    .orElse(otherwise);
        }
    }
}
