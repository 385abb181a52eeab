package io.otklik.workspace;

import io.otklik.customer.Contact;
import io.otklik.platform.Language;
import io.otklik.platform.OperatorId;
import io.otklik.platform.StaffNames;
import io.otklik.platform.TeamId;
import io.otklik.platform.Texts;
import io.otklik.staff.Initials;
import java.util.Locale;
import org.springframework.stereotype.Component;

/// What everybody is called on our side's screens.
@Component
public class Names {

    private final StaffNames staff;
    private final Texts texts;

    Names(StaffNames staff, Texts texts) {
        this.staff = staff;
        this.texts = texts;
    }

    /// A colleague in lists.
    public record Colleague(OperatorId id, String name, String initials) {}

    public Named operator(OperatorId id) {
        return new Named(id.value(), staff.operator(id));
    }

    public Colleague colleague(OperatorId id) {
        var name = staff.operator(id);
        return new Colleague(id, name, Initials.of(name));
    }

    public Named team(TeamId id, Language language) {
        return new Named(id.value(), staff.team(id, language));
    }

    /// What to know of a task that may have been done although no answer came.
    public String unsureTask(Language language) {
        return texts.in(language, "workspace.robot.unsure");
    }

    /// A visitor who has not said a name is told apart by four digits.
    public String contact(Contact contact, Language language) {
        var name = contact.name();
        if (name != null && !name.isBlank()) return name;
        var digits = Math.floorMod(contact.id().value().getLeastSignificantBits(), 10_000L);
        return texts.in(language, "workspace.visitor", String.format(Locale.ROOT, "%04d", digits));
    }
}
