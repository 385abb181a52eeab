package io.otklik.conversation;

import io.otklik.conversation.Conversation.Status;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Writes what a group of turns has changed with one statement, however many conversations it touches.
@Repository
class ChangeWriter {

    private final JdbcClient sql;
    private final FactCodec codec;

    ChangeWriter(JdbcClient sql, FactCodec codec) {
        this.sql = sql;
        this.codec = codec;
    }

    void write(List<Change> changes) {
        var changed =
                changes.stream().filter(change -> !change.entries().isEmpty()).toList();
        if (changed.isEmpty()) return;
        var columns = new Columns();
        for (var change : changed) {
            row(columns, change.after());
            change.entries().forEach(entry -> entry(columns, entry));
        }
        sql.sql("""
                with added as (
                    insert into conversation.entry
                           (conversation_id, seq, id, kind, author, author_id, body, foreign_id, at)
                    select * from unnest(:e_conversation::uuid[], :e_seq::int[], :e_id::uuid[], :e_kind::text[],
                           :e_author::text[], :e_author_id::uuid[], :e_body::jsonb[], :e_foreign::text[],
                           :e_at::timestamptz[]))
                update conversation.conversation c
                   set language = n.language, holder = n.holder, team_id = n.team_id, operator_id = n.operator_id,
                       holder_since = n.holder_since, status = n.status, snoozed_until = n.snoozed_until,
                       subject = n.subject, seq = n.seq, last_at = n.last_at, preview = n.preview,
                       preview_by = n.preview_by, waits_since = n.waits_since, unread = n.unread,
                       last_operator = n.last_operator, preview_operator = n.preview_operator,
                       last_team = n.last_team, listed_at = n.listed_at, place = n.place, wait_seconds = n.wait_seconds,
                       opens_at = n.opens_at, resolved_at = n.resolved_at
                  from unnest(:id::uuid[], :language::text[], :holder::text[], :team::uuid[], :operator::uuid[],
                       :since::timestamptz[], :status::text[], :snoozed::timestamptz[], :subject::text[], :seq::int[],
                       :last_at::timestamptz[], :preview::text[], :preview_by::text[], :waits::timestamptz[],
                       :unread::int[], :last_operator::uuid[], :place::int[], :wait::int[], :opens::timestamptz[],
                       :resolved::timestamptz[], :preview_operator::uuid[], :last_team::uuid[],
                       :listed::timestamptz[])
                    as n (id, language, holder, team_id, operator_id, holder_since, status, snoozed_until, subject, seq,
                       last_at, preview, preview_by, waits_since, unread, last_operator, place, wait_seconds, opens_at,
                       resolved_at, preview_operator, last_team, listed_at)
                 where c.id = n.id
                """).params(columns.parameters()).update();
        changed.stream()
                .filter(change -> !change.before().tags().equals(change.after().tags()))
                .forEach(change -> tags(change.after()));
        attach(changed);
    }

    /// Who may open a file follows from the conversation it was sent in.
    private void attach(List<Change> changes) {
        var columns = new Columns();
        for (var change : changes)
            for (var entry : change.entries())
                for (var file : files(entry.fact()))
                    columns.put("file", file.id())
                            .put("conversation", change.after().id().value())
                            .put("internal", entry.fact() instanceof Fact.Noted);
        if (columns.isEmpty()) return;
        sql.sql("""
                insert into conversation.attachment (file_id, conversation_id, internal)
                select file, conversation, bool_and(internal)
                  from unnest(:file::uuid[], :conversation::uuid[], :internal::boolean[])
                       as t (file, conversation, internal)
                 group by file, conversation
                on conflict (file_id, conversation_id) do update set internal = excluded.internal and attachment.internal
                """).params(columns.parameters()).update();
    }

    private static List<Message.FileRef> files(Fact fact) {
        return switch (fact) {
            case Fact.Received(var message) -> message.files();
            case Fact.Said(var message, var _) -> message.files();
            case Fact.Noted(var _, var _, var files) -> files;
            default -> List.of();
        };
    }

    private void entry(Columns columns, Entry entry) {
        columns.put("e_conversation", entry.conversation().value())
                .put("e_seq", entry.seq())
                .put("e_id", entry.id())
                .put("e_kind", FactCodec.kind(entry.fact()))
                .put("e_author", entry.author().kind())
                .put("e_author_id", operator(entry.author()))
                .put("e_body", codec.body(entry.fact()))
                .put("e_foreign", entry.foreignId())
                .put("e_at", entry.at());
    }

    private static void row(Columns columns, Conversation c) {
        holder(columns, c.holder());
        columns.put("id", c.id().value())
                .put("language", c.language().code())
                .put("status", c.status().code())
                .put("snoozed", c.status() instanceof Status.Snoozed(var until) ? until : null)
                .put("subject", c.subject())
                .put("seq", c.seq())
                .put("last_at", c.lastAt())
                .put("preview", c.preview())
                .put("preview_by", c.previewBy().kind())
                .put("preview_operator", operator(c.previewBy()))
                .put("waits", c.waitsSince())
                .put("unread", c.unread())
                .put(
                        "last_operator",
                        c.lastOperator() == null ? null : c.lastOperator().value())
                .put("last_team", c.lastTeam() == null ? null : c.lastTeam().value())
                .put("listed", c.listedAt())
                .put("resolved", c.resolvedAt());
    }

    private static void holder(Columns columns, Holder holder) {
        switch (holder) {
            case Holder.Bot _ -> holder(columns, "bot", null, null, null);
            case Holder.Waiting(var team, var _, var promise) ->
                holder(columns, "waiting", team.value(), null, promise);
            case Holder.With(var operator, var team, var _) ->
                holder(columns, "with", team == null ? null : team.value(), operator.value(), null);
            case Holder.Nobody _ -> holder(columns, "nobody", null, null, null);
        }
        columns.put("since", holder.since());
    }

    private static void holder(
            Columns columns, String kind, @Nullable UUID team, @Nullable UUID operator, @Nullable Promise promise) {
        columns.put("holder", kind)
                .put("team", team)
                .put("operator", operator)
                .put("place", promise == null ? null : promise.place())
                .put("wait", promise == null ? null : promise.waitSeconds())
                .put("opens", promise == null ? null : promise.opensAt());
    }

    private static @Nullable UUID operator(Author author) {
        return author instanceof Author.Operator(var id) ? id.value() : null;
    }

    private void tags(Conversation c) {
        sql.sql("update conversation.conversation set tags = :tags::uuid[] where id = :id")
                .param("tags", c.tags().stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}")))
                .param("id", c.id().value())
                .update();
    }
}
