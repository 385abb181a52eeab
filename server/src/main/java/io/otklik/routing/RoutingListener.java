package io.otklik.routing;

import io.otklik.conversation.Author;
import io.otklik.conversation.Fact;
import io.otklik.conversation.Happened;
import io.otklik.staff.PersonChanged;
import io.otklik.staff.PersonDisabled;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Keeps lines and loads true to what happens in conversations and to people, in the same transaction.
@Component
class RoutingListener {

    private final LineKeeper lines;
    private final LoadKeeper loads;
    private final Consoles consoles;
    private final Deals deals;

    RoutingListener(LineKeeper lines, LoadKeeper loads, Consoles consoles, Deals deals) {
        this.lines = lines;
        this.loads = loads;
        this.consoles = consoles;
        this.deals = deals;
    }

    @EventListener
    void on(Happened happened) {
        var entry = happened.entry();
        switch (entry.fact()) {
            case Fact.HandedOff(var handOff) -> lines.handedOff(happened.after(), handOff, entry);
            case Fact.Released released -> lines.released(happened.after(), released, entry);
            case Fact.Assigned(var operator, var _) -> loads.assigned(operator, entry);
            case Fact.Reopened() -> {
                if (entry.author() instanceof Author.Operator(var operator)) loads.reopened(operator, entry);
            }
            case Fact.Snoozed _ -> loads.snoozed(true, entry);
            case Fact.Woke _ -> loads.snoozed(false, entry);
            case Fact.Resolved _, Fact.ReturnedToBot _ -> loads.done(entry);
            case Fact.Received _,
                    Fact.Said _,
                    Fact.Marked _,
                    Fact.Noted _,
                    Fact.Tagged _,
                    Fact.Untagged _,
                    Fact.Renamed _,
                    Fact.Spoke _,
                    Fact.RobotWorked _,
                    Fact.Consented _,
                    Fact.Surveyed _,
                    Fact.Rated _ -> {}
        }
    }

    /// Perhaps the teams or the skills are others now.
    @EventListener
    void on(PersonChanged changed) {
        deals.operator(changed.person());
    }

    @EventListener
    void on(PersonDisabled disabled) {
        consoles.dismissed(disabled.person());
    }
}
