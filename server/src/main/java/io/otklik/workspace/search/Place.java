package io.otklik.workspace.search;

import io.otklik.conversation.Conversation;
import io.otklik.conversation.Holder;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Where a conversation stands: by that it is for somebody's eyes or not, and in a filter or not.
record Place(
        UUID conversation,
        long number,
        @Nullable UUID team,
        @Nullable UUID operator,
        @Nullable UUID assignee,
        boolean bot,
        String status,
        List<UUID> tags) {

    static Place of(Conversation one) {
        var team = one.lastTeam();
        var operator = one.lastOperator();
        var assignee = one.holder() instanceof Holder.With(var holder, var _, var _) ? holder.value() : null;
        return new Place(
                one.id().value(),
                one.number(),
                team == null ? null : team.value(),
                operator == null ? null : operator.value(),
                assignee,
                one.holder() instanceof Holder.Bot,
                one.status().code(),
                one.tags());
    }

    /// As the database writes an array.
    String tagArray() {
        return tags.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
    }
}
