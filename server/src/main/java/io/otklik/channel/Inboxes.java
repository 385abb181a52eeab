package io.otklik.channel;

import io.otklik.platform.Ids;
import io.otklik.platform.InboxId;
import io.otklik.platform.InboxTeams;
import io.otklik.platform.TeamId;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The door to the configured connections.
@Service
public class Inboxes implements InboxTeams {

    private final InboxStore store;
    private final Ids ids;
    private final Clock clock;
    /// Read at every session and page; there are few and they change rarely. Changes of another node are seen after
    /// its restart only,
    /// so with several nodes the cache must hear of them.
    private final Map<String, Inbox> byKey = new ConcurrentHashMap<>();

    Inboxes(InboxStore store, Ids ids, Clock clock) {
        this.store = store;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<Inbox> all() {
        return store.all();
    }

    @Transactional(readOnly = true)
    public Optional<Inbox> byKey(String key) {
        var known = byKey.get(key);
        if (known != null) return Optional.of(known);
        var found = store.byKey(key);
        found.ifPresent(inbox -> byKey.put(key, inbox));
        return found;
    }

    @Transactional(readOnly = true)
    public Optional<Inbox> find(InboxId id) {
        return store.find(id);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<TeamId> team(InboxId inbox) {
        return store.find(inbox).map(Inbox::team);
    }

    /// Makes an inbox with a public key of its own.
    @Transactional
    public Inbox make(InboxSettings settings) {
        return make(settings, ids.secret().substring(0, 16));
    }

    /// Makes an inbox with a public key that is known beforehand: for the sample company and tests.
    @Transactional
    public Inbox make(InboxSettings settings, String key) {
        var inbox = settings.toInbox(new InboxId(ids.next()), key);
        store.insert(inbox, clock.instant());
        return inbox;
    }

    @Transactional
    public void change(Inbox inbox) {
        store.update(inbox);
        byKey.remove(inbox.key());
    }

    /// From now on these sites, and no others, may carry the widget.
    @Transactional
    public void allow(Inbox inbox, List<String> origins) {
        change(inbox.allowing(origins));
    }

    /// The site's signing secrets by key id; written, never shown again.
    @Transactional
    public void sign(InboxId inbox, Map<String, String> secrets) {
        store.replaceKeys(inbox, secrets, clock.instant());
    }

    @Transactional(readOnly = true)
    public Map<String, String> signingSecrets(InboxId inbox) {
        return store.keys(inbox);
    }

    @Transactional(readOnly = true)
    public List<String> signingKeyIds(InboxId inbox) {
        return store.keyIds(inbox);
    }
}
