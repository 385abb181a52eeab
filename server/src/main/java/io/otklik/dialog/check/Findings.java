package io.otklik.dialog.check;

import io.otklik.dialog.Finding;
import io.otklik.dialog.Finding.Change;
import io.otklik.dialog.Finding.Level;
import java.util.ArrayList;
import java.util.List;

/// Gathers what the checks find.
final class Findings {

    private final List<Finding> all = new ArrayList<>();

    List<Finding> all() {
        return all;
    }

    void error(String check, String where, List<String> about, Change... fix) {
        all.add(new Finding(Level.ERROR, check, where, about, List.of(fix)));
    }

    void warning(String check, String where, List<String> about, Change... fix) {
        all.add(new Finding(Level.WARNING, check, where, about, List.of(fix)));
    }
}
