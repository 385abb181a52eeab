package io.otklik.understanding;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Texts that are about nobody's business: a pool from which every model learns what a foreign text looks like.
public final class Foreign {

    private Foreign() {}

    private static final class Pool {
        static final List<String> TEXTS = read();
    }

    public static List<String> texts() {
        return Pool.TEXTS;
    }

    private static List<String> read() {
        var in = Foreign.class.getResourceAsStream("/understanding/foreign.txt");
        if (in == null) throw new IllegalStateException("The pool of foreign texts is not on the class path.");
        try (var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines().filter(l -> !l.isBlank()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
