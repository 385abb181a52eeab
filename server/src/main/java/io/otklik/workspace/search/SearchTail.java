package io.otklik.workspace.search;

import io.otklik.conversation.Entry;
import io.otklik.conversation.LogTail;
import io.otklik.conversation.LogTail.Logged;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Reads on in the log of all conversations, batch by batch. The place and what was found there are committed
/// together: after a crash it goes on where it was.
@Component
class SearchTail {

    private final LogTail log;
    private final TailStore place;
    private final LineStore lines;
    private final Heads heads;

    SearchTail(LogTail log, TailStore place, LineStore lines, Heads heads) {
        this.log = log;
        this.place = place;
        this.lines = lines;
        this.heads = heads;
    }

    /// Reads one batch.
    ///
    /// @return whether there may be more to read
    @Transactional
    public boolean step(int limit) {
        if (nothingNew()) return false;
        var mine = place.take();
        if (mine.isEmpty()) return false;
        if (mine.get().rules() != Line.RULES) return beginAnew();
        var logged = log.after(mine.get().place(), limit);
        if (logged.isEmpty()) return false;
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
        place.move(logged.getLast().place());
        return logged.size() == limit;
    }

    private boolean nothingNew() {
        var here = place.see();
        return here.rules() == Line.RULES && log.after(here.place(), 1).isEmpty();
    }

    /// What was found by older rules is found anew.
    private boolean beginAnew() {
        lines.forgetAll();
        place.move(LogTail.Place.BEGINNING);
        return true;
    }
}
