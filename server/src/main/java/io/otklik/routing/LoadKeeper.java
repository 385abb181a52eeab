package io.otklik.routing;

import io.otklik.conversation.Author;
import io.otklik.conversation.Entry;
import io.otklik.platform.OperatorId;
import io.otklik.routing.WorkStore.Work;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Counts what is in whose hands.
@Component
class LoadKeeper {

    private final WorkStore works;
    private final PresenceStore presences;
    private final WaitStore waits;
    private final NoAnswer noAnswer;
    private final Deals deals;

    LoadKeeper(WorkStore works, PresenceStore presences, WaitStore waits, NoAnswer noAnswer, Deals deals) {
        this.works = works;
        this.presences = presences;
        this.waits = waits;
        this.noAnswer = noAnswer;
        this.deals = deals;
    }

    void assigned(OperatorId operator, Entry entry) {
        var before = hold(operator, entry);
        noAnswer.watch(operator, entry);
        before.ifPresent(work -> moved(work, operator, entry));
    }

    void reopened(OperatorId operator, Entry entry) {
        hold(operator, entry);
    }

    void snoozed(boolean snoozed, Entry entry) {
        var work = works.lock(entry.conversation());
        works.snoozed(entry.conversation(), snoozed);
        work.ifPresent(changed -> freed(changed, entry));
    }

    void done(Entry entry) {
        var work = works.lock(entry.conversation());
        works.delete(entry.conversation());
        work.ifPresent(gone -> freed(gone, entry));
    }

    /// The operator is locked first, so that a deal never counts a load that is just growing.
    private Optional<Work> hold(OperatorId operator, Entry entry) {
        presences.lock(operator, entry.at());
        presences.assigned(operator, entry.at());
        var before = works.lock(entry.conversation());
        works.assigned(entry.conversation(), operator, entry.seq(), entry.at());
        return before;
    }

    /// A deal itself tells those who move up; a person who takes or gives by hand needs one for that.
    private void moved(Work before, OperatorId operator, Entry entry) {
        if (before.operator() == null && before.team() != null && !before.unattended())
            waits.add(before.team(), Duration.between(before.since(), entry.at()), entry.at());
        if (!(entry.author() instanceof Author.System) && !operator.equals(before.operator())) freed(before, entry);
    }

    private void freed(Work work, Entry entry) {
        if (work.operator() != null) deals.operator(work.operator(), entry);
        else if (work.team() != null) deals.line(work.team(), entry);
    }
}
