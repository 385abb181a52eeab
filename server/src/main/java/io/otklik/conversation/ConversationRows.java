package io.otklik.conversation;

import io.otklik.conversation.Conversation.Status;
import io.otklik.customer.ContactId;
import io.otklik.platform.InboxId;
import io.otklik.platform.Language;
import io.otklik.platform.OperatorId;
import io.otklik.platform.TeamId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Reads rows of the conversation table.
final class ConversationRows {

    /// The columns [#read] needs, of the table under the alias `c`.
    static final String COLUMNS = """
            c.id, c.number, c.inbox_id, c.contact_id, c.language, c.holder, c.team_id, c.operator_id, c.holder_since,
            c.status, c.snoozed_until, c.subject, c.tags, c.seq, c.last_at, c.preview, c.preview_by, c.waits_since,
            c.preview_operator,
            c.unread, c.last_operator, c.last_team, c.listed_at, c.read_seq, c.place, c.wait_seconds, c.opens_at, c.created_at, c.resolved_at
            """;

    private ConversationRows() {}

    static Conversation read(ResultSet row) throws SQLException {
        return new Conversation(
                new ConversationId(row.getObject("id", UUID.class)),
                row.getLong("number"),
                new InboxId(row.getObject("inbox_id", UUID.class)),
                new ContactId(row.getObject("contact_id", UUID.class)),
                Language.ofCode(row.getString("language")),
                holder(row),
                status(row),
                row.getString("subject"),
                tags(row),
                row.getInt("seq"),
                time(row, "last_at"),
                row.getString("preview"),
                FactCodec.author(row.getString("preview_by"), row.getObject("preview_operator", UUID.class)),
                timeOrNull(row, "waits_since"),
                row.getInt("unread"),
                operator(row, "last_operator"),
                team(row, "last_team"),
                time(row, "listed_at"),
                row.getInt("read_seq"),
                time(row, "created_at"),
                timeOrNull(row, "resolved_at"));
    }

    private static Holder holder(ResultSet row) throws SQLException {
        var since = time(row, "holder_since");
        var team = row.getObject("team_id", UUID.class);
        var operator = operator(row, "operator_id");
        return switch (row.getString("holder")) {
            case "bot" -> new Holder.Bot(since);
            case "waiting" -> new Holder.Waiting(new TeamId(team), since, promise(row));
            case "with" ->
                new Holder.With(Objects.requireNonNull(operator), team == null ? null : new TeamId(team), since);
            default -> new Holder.Nobody(since);
        };
    }

    private static @Nullable Promise promise(ResultSet row) throws SQLException {
        var place = row.getObject("place", Integer.class);
        var wait = row.getObject("wait_seconds", Integer.class);
        var opens = timeOrNull(row, "opens_at");
        return place == null && wait == null && opens == null ? null : new Promise(place, wait, opens);
    }

    private static Status status(ResultSet row) throws SQLException {
        return switch (row.getString("status")) {
            case "snoozed" -> new Status.Snoozed(time(row, "snoozed_until"));
            case "resolved" -> Status.RESOLVED;
            case "spam" -> Status.SPAM;
            default -> Status.OPEN;
        };
    }

    private static List<UUID> tags(ResultSet row) throws SQLException {
        var tags = row.getArray("tags");
        return tags == null ? List.of() : Arrays.asList((UUID[]) tags.getArray());
    }

    private static @Nullable OperatorId operator(ResultSet row, String column) throws SQLException {
        var id = row.getObject(column, UUID.class);
        return id == null ? null : new OperatorId(id);
    }

    private static @Nullable TeamId team(ResultSet row, String column) throws SQLException {
        var id = row.getObject(column, UUID.class);
        return id == null ? null : new TeamId(id);
    }

    static Instant time(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    static @Nullable Instant timeOrNull(ResultSet row, String column) throws SQLException {
        var time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
