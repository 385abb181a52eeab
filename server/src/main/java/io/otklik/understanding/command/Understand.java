package io.otklik.understanding.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// The command `./otklik understand`. Starts neither Spring nor a database.
public final class Understand {

    private Understand() {}

    public static void main(String[] args) {
        main(args, folder -> {
            throw new Options.Wrong("--onnx " + folder + " cannot be opened here.");
        });
    }

    /// @param models opens a model that makes vectors
    public static void main(String[] args, Models models) {
        var out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        try {
            run(args, models, out);
            out.flush();
        } catch (Options.Wrong | Table.BadLine e) {
            out.flush();
            System.err.println(e.getMessage());
            System.exit(2);
        } catch (IOException e) {
            out.flush();
            System.err.println("Cannot read: " + e.getMessage());
            System.exit(1);
        }
    }

    private static void run(String[] args, Models models, PrintStream out) throws IOException {
        var task = args.length == 0 ? "" : args[0];
        var options = Options.of(args.length == 0 ? args : Arrays.copyOfRange(args, 1, args.length));
        switch (task) {
            case "eval" -> Eval.run(options, models, out);
            case "parse" -> {
                try (var in =
                        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8.newDecoder()))) {
                    Parse.run(options, in, out);
                }
            }
            default ->
                throw new Options.Wrong(
                        "Say: understand eval --train T.tsv --test S.tsv [--onnx FOLDER] [--json], or understand parse --lang ru|en --now ISO-TIME < lines");
        }
    }
}
