package io.otklik.workspace.thread;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.otklik.conversation.ConversationId;
import io.otklik.workspace.Named;
import io.otklik.workspace.contact.ContactView;
import io.otklik.workspace.inbox.Row;
import io.otklik.workspace.thread.Drafts.Draft;
import io.otklik.workspace.thread.EntryView.SlotView;
import io.otklik.workspace.thread.Onlookers.Other;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One conversation, opened.
///
/// @param entries the newest, oldest of them first
/// @param earlier the first shown entry's place, if there are older ones
/// @param slots   what the bot had found out when it handed over
/// @param past    the contact's other conversations that are for these eyes
/// @param others  colleagues who have it open
@JsonInclude(JsonInclude.Include.NON_NULL)
record ThreadView(
        Row row,
        ContactView contact,
        @Nullable Named organization,
        List<SlotView> slots,
        List<EntryView> entries,
        @Nullable Integer earlier,
        @Nullable Draft draft,
        List<Past> past,
        @Nullable Why why,
        List<Other> others) {

    record Past(ConversationId id, Instant at, @Nullable String subject, String status) {}

    /// Why it came to whoever has it.
    record Why(String text, List<String> points) {}
}
