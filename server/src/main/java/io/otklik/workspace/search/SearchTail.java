package io.otklik.workspace.search;

import io.otklik.conversation.Entry;
import io.otklik.conversation.LogFollower;
import io.otklik.conversation.LogTail;
import io.otklik.conversation.LogTail.Logged;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Makes findable what the log of all conversations says.
@Component
class SearchTail {

    private final LogFollower follower;
    private final LineStore lines;
    private final Heads heads;

    SearchTail(LogTail log, JdbcClient sql, LineStore lines, Heads heads) {
        this.follower = new LogFollower(log, sql, "workspace.search_place", Line.RULES);
        this.lines = lines;
        this.heads = heads;
    }

    /// Reads one batch.
    ///
    /// @return whether there may be more to read
    @Transactional
    public boolean step(int limit) {
        return follower.step(limit, lines::forgetAll, this::keep);
    }

    private void keep(List<Logged> logged) {
        lines.keep(logged.stream()
                .map(Logged::entry)
                .map(Line::of)
                .flatMap(Optional::stream)
                .toList());
        heads.renew(logged.stream()
                .map(Logged::entry)
                .filter(Heads::concerns)
                .map(Entry::conversation)
                .collect(Collectors.toSet()));
    }

    @Transactional(readOnly = true)
    public boolean caughtUp() {
        return follower.caughtUp();
    }
}
