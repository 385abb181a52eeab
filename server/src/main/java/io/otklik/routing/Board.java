package io.otklik.routing;

import io.otklik.routing.LineStore.InLine;
import java.util.List;
import java.util.Optional;

/// Who waits and who could take it, at one moment.
///
/// @param candidates those at work in the teams, and the own operators of those who wait
record Board(List<InLine> line, List<Candidate> candidates) {

    static final Board EMPTY = new Board(List.of(), List.of());

    Board {
        line = List.copyOf(line);
        candidates = List.copyOf(candidates);
    }

    Optional<Assigner.Match> next() {
        return Assigner.next(line.stream().map(InLine::request).toList(), candidates);
    }
}
