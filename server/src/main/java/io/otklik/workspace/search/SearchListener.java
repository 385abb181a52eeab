package io.otklik.workspace.search;

import io.otklik.conversation.Conversations;
import io.otklik.platform.Ids;
import io.otklik.platform.jobs.Jobs;
import io.otklik.workspace.contact.ContactChanged;
import io.otklik.workspace.library.TagRenamed;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Hears of changes that stand in no conversation's log.
@Component
class SearchListener {

    /// A contact's newest conversations are found by a new name at once, older ones when something happens in them.
    private static final int OF_A_CONTACT = 100;

    private final Heads heads;
    private final Conversations conversations;
    private final Jobs jobs;
    private final Ids ids;

    SearchListener(Heads heads, Conversations conversations, Jobs jobs, Ids ids) {
        this.heads = heads;
        this.conversations = conversations;
        this.jobs = jobs;
        this.ids = ids;
    }

    @EventListener
    void on(ContactChanged changed) {
        heads.keep(conversations.ofContact(changed.contact(), OF_A_CONTACT));
    }

    @EventListener
    void on(TagRenamed renamed) {
        jobs.now(RetagJob.KIND, ids.next().toString(), renamed.tag().toString());
    }
}
