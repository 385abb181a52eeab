package io.otklik.conversation;

import io.otklik.customer.ContactId;
import io.otklik.platform.InboxId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Reads and locks conversations and their logs.
@Repository
class ConversationStore {

    static final String ENTRY_COLUMNS = """
            select e.conversation_id, e.seq, e.id, e.kind, e.author, e.author_id, e.body, e.foreign_id, e.at
            """;
    private static final String ENTRY = ENTRY_COLUMNS + " from conversation.entry e ";

    private final JdbcClient sql;
    private final FactCodec codec;

    ConversationStore(JdbcClient sql, FactCodec codec) {
        this.sql = sql;
        this.codec = codec;
    }

    /// A locked conversation, and where the sender's message already stands in it, if it does.
    record Locked(Conversation conversation, @Nullable Known known) {}

    record Known(UUID id, int seq, Instant at) {}

    /// Locks the conversations of a group in the order of their ids, so that two groups never wait for each
    /// other in a circle, and looks for repeated messages in the same query. Their keys stay free, here and
    /// below: whoever writes a row that only refers to a conversation, as a notice, does not wait.
    Map<ConversationId, Locked> lock(List<Turn> turns) {
        var columns = new Columns();
        for (var turn : turns) columns.put("ids", turn.key()).put("foreign", turn.foreignId());
        var found = new HashMap<ConversationId, Locked>();
        sql.sql("select " + ConversationRows.COLUMNS + """
                     , e.id as known_id, e.seq as known_seq, e.at as known_at
                  from unnest(:ids::uuid[], :foreign::text[]) as t (id, foreign_id)
                  join conversation.conversation c on c.id = t.id
                  left join conversation.entry e on e.conversation_id = t.id and e.foreign_id = t.foreign_id
                 order by c.id for no key update of c
                """)
                .params(columns.parameters())
                .query(row -> {
                    var conversation = ConversationRows.read(row);
                    found.put(conversation.id(), new Locked(conversation, known(row)));
                });
        return found;
    }

    Optional<Conversation> lock(ConversationId id) {
        return sql.sql("select " + ConversationRows.COLUMNS
                        + " from conversation.conversation c where c.id = :id for no key update")
                .param("id", id.value())
                .query((row, _) -> ConversationRows.read(row))
                .optional();
    }

    Optional<Conversation> find(ConversationId id) {
        return sql.sql("select " + ConversationRows.COLUMNS + " from conversation.conversation c where c.id = :id")
                .param("id", id.value())
                .query((row, _) -> ConversationRows.read(row))
                .optional();
    }

    /// The contact's newest conversations in one inbox, newest first.
    List<Conversation> ofContact(ContactId contact, InboxId inbox, int limit) {
        return sql.sql("select " + ConversationRows.COLUMNS + """
                  from conversation.conversation c
                 where c.contact_id = :contact and c.inbox_id = :inbox
                 order by c.created_at desc, c.id desc limit :limit
                """)
                .param("contact", contact.value())
                .param("inbox", inbox.value())
                .param("limit", limit)
                .query((row, _) -> ConversationRows.read(row))
                .list();
    }

    List<Conversation> ofContact(ContactId contact, int limit) {
        return sql.sql("select " + ConversationRows.COLUMNS + """
                  from conversation.conversation c where c.contact_id = :contact
                 order by c.created_at desc, c.id desc limit :limit
                """)
                .param("contact", contact.value())
                .param("limit", limit)
                .query((row, _) -> ConversationRows.read(row))
                .list();
    }

    /// Two first messages of one contact may arrive at once: the contact's row decides which of them opens the
    /// conversation.
    void lockContact(ContactId contact) {
        sql.sql("select id from customer.contact where id = :id for no key update")
                .param("id", contact.value())
                .query(UUID.class)
                .list();
    }

    long nextNumber() {
        return sql.sql("select nextval('conversation.number')")
                .query(Long.class)
                .single();
    }

    void insert(Conversation c) {
        sql.sql("""
                insert into conversation.conversation
                       (id, number, inbox_id, contact_id, language, holder, holder_since, status, seq, last_at, listed_at, created_at)
                values (:id, :number, :inbox, :contact, :language, 'bot', :now, 'open', 0, :now, :now, :now)
                """)
                .param("id", c.id().value())
                .param("number", c.number())
                .param("inbox", c.inbox().value())
                .param("contact", c.contact().value())
                .param("language", c.language().code())
                .param("now", Timestamp.from(c.createdAt()))
                .update();
    }

    /// Entries after a place in the log, oldest first.
    List<Entry> after(ConversationId id, int seq, int limit) {
        return entries("e.seq > :seq order by e.seq", id, seq, limit);
    }

    /// Entries before a place in the log, newest first.
    List<Entry> before(ConversationId id, int seq, int limit) {
        return entries("e.seq < :seq order by e.seq desc", id, seq, limit);
    }

    /// The entry a sender's own id names, if it is in the log already.
    Optional<Entry> byForeignId(ConversationId id, String foreignId) {
        return sql.sql(ENTRY + " where e.conversation_id = :id and e.foreign_id = :foreign")
                .param("id", id.value())
                .param("foreign", foreignId)
                .query((row, _) -> entry(row))
                .optional();
    }

    /// The newest entry of a kind.
    Optional<Entry> last(ConversationId id, String kind) {
        return sql.sql(ENTRY + " where e.conversation_id = :id and e.kind = :kind order by e.seq desc limit 1")
                .param("id", id.value())
                .param("kind", kind)
                .query((row, _) -> entry(row))
                .optional();
    }

    private List<Entry> entries(String part, ConversationId id, int seq, int limit) {
        return sql.sql(ENTRY + " where e.conversation_id = :id and " + part + " limit :limit")
                .param("id", id.value())
                .param("seq", seq)
                .param("limit", limit)
                .query((row, _) -> entry(row))
                .list();
    }

    /// Locks several conversations in the order every group of turns locks in.
    void lock(Collection<ConversationId> ids) {
        sql.sql("select id from conversation.conversation where id = any (:ids::uuid[]) order by id for no key update")
                .param("ids", ids.stream().map(id -> id.value().toString()).toArray(String[]::new))
                .query(UUID.class)
                .list();
    }

    void promise(Map<ConversationId, Promise> promises) {
        lock(promises.keySet());
        var columns = new Columns();
        promises.forEach((id, promise) -> columns.put("ids", id.value())
                .put("place", promise.place())
                .put("wait", promise.waitSeconds())
                .put("opens", promise.opensAt()));
        sql.sql("""
                update conversation.conversation c set place = n.place, wait_seconds = n.wait, opens_at = n.opens
                  from unnest(:ids::uuid[], :place::int[], :wait::int[], :opens::timestamptz[]) as n (id, place, wait, opens)
                 where c.id = n.id and c.holder = 'waiting'
                """).params(columns.parameters()).update();
    }

    List<Conversation> find(Collection<ConversationId> ids) {
        return sql.sql("select " + ConversationRows.COLUMNS
                        + " from conversation.conversation c where c.id = any (:ids::uuid[])")
                .param("ids", ids.stream().map(id -> id.value().toString()).toArray(String[]::new))
                .query((row, _) -> ConversationRows.read(row))
                .list();
    }

    void read(ConversationId id, int seq) {
        sql.sql("update conversation.conversation set read_seq = greatest(read_seq, least(:seq, seq)) where id = :id")
                .param("id", id.value())
                .param("seq", seq)
                .update();
    }

    /// @param since a conversation resolved after this still goes on
    void move(ContactId from, ContactId to, Instant since) {
        sql.sql("""
                update conversation.conversation c set contact_id = :to
                 where c.contact_id = :from and c.status in ('open', 'snoozed')
                   and (exists (select 1 from conversation.entry e where e.conversation_id = c.id and e.kind = 'received')
                        or not exists (select 1 from conversation.conversation own
                                        where own.contact_id = :to and own.inbox_id = c.inbox_id
                                          and (own.resolved_at is null or own.resolved_at > :since)))
                """)
                .param("from", from.value())
                .param("to", to.value())
                .param("since", Timestamp.from(since))
                .update();
    }

    boolean shows(ContactId contact, UUID file) {
        return sql.sql("""
                select exists (select 1 from conversation.attachment a
                                 join conversation.conversation c on c.id = a.conversation_id
                                where a.file_id = :file and not a.internal and c.contact_id = :contact)
                """)
                .param("file", file)
                .param("contact", contact.value())
                .query(Boolean.class)
                .single();
    }

    List<ConversationId> showing(UUID file) {
        return sql
                .sql("select conversation_id from conversation.attachment where file_id = :file")
                .param("file", file)
                .query(UUID.class)
                .list()
                .stream()
                .map(ConversationId::new)
                .toList();
    }

    private Entry entry(ResultSet row) throws SQLException {
        return entry(row, codec);
    }

    static Entry entry(ResultSet row, FactCodec codec) throws SQLException {
        return new Entry(
                row.getObject("id", UUID.class),
                new ConversationId(row.getObject("conversation_id", UUID.class)),
                row.getInt("seq"),
                FactCodec.author(row.getString("author"), row.getObject("author_id", UUID.class)),
                codec.fact(row.getString("kind"), row.getString("body")),
                row.getString("foreign_id"),
                ConversationRows.time(row, "at"));
    }

    private static @Nullable Known known(ResultSet row) throws SQLException {
        var id = row.getObject("known_id", UUID.class);
        return id == null ? null : new Known(id, row.getInt("known_seq"), ConversationRows.time(row, "known_at"));
    }
}
