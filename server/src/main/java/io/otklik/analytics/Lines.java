package io.otklik.analytics;

import io.otklik.analytics.BehindStore.Found;
import io.otklik.analytics.Line.Team;
import io.otklik.analytics.Line.Who;
import io.otklik.conversation.Behind;
import io.otklik.customer.Contact;
import io.otklik.platform.Language;
import io.otklik.platform.StaffNames;
import io.otklik.platform.TeamId;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Puts names to the conversations of a list: a few queries for the whole list.
@Component
class Lines {

    private final Behind behind;
    private final StaffNames names;

    Lines(Behind behind, StaffNames names) {
        this.behind = behind;
        this.names = names;
    }

    /// @param seesCustomers whether the reader may see conversations, and so whose they are and what they
    ///                      are about
    List<Line> of(List<Found> found, boolean seesCustomers, Language language) {
        var known = behind.of(found.stream().map(Found::conversation).toList(), seesCustomers);
        return found.stream()
                .filter(one -> known.containsKey(one.conversation()))
                .map(one -> line(one, Objects.requireNonNull(known.get(one.conversation())), seesCustomers, language))
                .toList();
    }

    private Line line(Found found, Behind.One one, boolean seesCustomers, Language language) {
        var conversation = one.conversation();
        return new Line(
                found.conversation(),
                conversation.number(),
                found.at(),
                found.measure(),
                one.contact() == null ? null : who(one.contact()),
                seesCustomers ? conversation.subject() : null,
                team(found.team(), language),
                conversation.status().code());
    }

    private static Who who(Contact contact) {
        var organization = contact.organization();
        return new Who(contact.id().value(), contact.name(), organization == null ? null : organization.name());
    }

    private @Nullable Team team(@Nullable UUID id, Language language) {
        return id == null ? null : new Team(id, names.team(new TeamId(id), language));
    }
}
