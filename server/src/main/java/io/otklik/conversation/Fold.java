package io.otklik.conversation;

import io.otklik.conversation.Conversation.Status;
import io.otklik.platform.OperatorId;
import java.util.ArrayList;
import java.util.UUID;

/// How one entry changes a conversation. Pure: the same log always makes the same conversation.
final class Fold {

    private Fold() {}

    static Conversation after(Conversation before, Entry entry) {
        var draft = new Draft(before);
        draft.seq = entry.seq();
        draft.lastAt = entry.at();
        switch (entry.fact()) {
            case Fact.Received(var message) -> received(draft, message, entry);
            case Fact.Said(var message, var _) -> said(draft, message, entry);
            case Fact.HandedOff(var handOff) -> {
                draft.open(new Holder.Waiting(handOff.team(), entry.at(), null));
                draft.lastTeam = handOff.team();
                draft.awake();
                if (draft.waitsSince == null) draft.waitsSince = entry.at();
                if (draft.subject == null && !handOff.path().isEmpty())
                    draft.subject = handOff.path().getLast();
            }
            case Fact.Assigned(var operator, var _) -> {
                draft.open(new Holder.With(operator, draft.team(), entry.at()));
                draft.lastOperator = operator;
            }
            case Fact.Released(var _, var team, var _) -> {
                draft.open(new Holder.Waiting(team, entry.at(), null));
                draft.lastTeam = team;
            }
            case Fact.ReturnedToBot _ -> {
                draft.open(new Holder.Bot(entry.at()));
                draft.awake();
                draft.nothingWaits();
            }
            case Fact.Snoozed(var until) -> draft.sleep(until);
            case Fact.Woke _ -> draft.awake();
            case Fact.Resolved resolved -> {
                draft.holder = new Holder.Nobody(entry.at());
                draft.status = resolved.spam() ? Status.SPAM : Status.RESOLVED;
                draft.resolvedAt = entry.at();
                draft.nothingWaits();
            }
            case Fact.Reopened() -> reopened(draft, entry);
            case Fact.Tagged(var tag) -> tagged(draft, tag);
            case Fact.Untagged(var tag) ->
                draft.tags =
                        draft.tags.stream().filter(kept -> !kept.equals(tag)).toList();
            case Fact.Renamed(var subject) -> draft.subject = subject;
            case Fact.Spoke(var language) -> draft.language = language;
            case Fact.Noted _, Fact.Marked _, Fact.RobotWorked _, Fact.Consented _, Fact.Surveyed _, Fact.Rated _ -> {}
        }
        if (!(before.holder() instanceof Holder.Bot && draft.holder instanceof Holder.Bot)) draft.listedAt = entry.at();
        return draft.done();
    }

    private static void received(Draft draft, Message message, Entry entry) {
        draft.preview = message.preview();
        draft.previewBy = entry.author();
        draft.awake();
        var spam = draft.status instanceof Status.Spam;
        if (spam) draft.unread++;
        if (spam || draft.holder instanceof Holder.Bot || draft.holder instanceof Holder.Nobody) return;
        draft.unread++;
        if (draft.waitsSince == null) draft.waitsSince = entry.at();
    }

    private static void said(Draft draft, Message message, Entry entry) {
        draft.preview = message.preview();
        draft.previewBy = entry.author();
        if (!(entry.author() instanceof Author.Operator(OperatorId operator))) return;
        draft.lastOperator = operator;
        draft.nothingWaits();
    }

    /// A person who reopens goes on with it; the program reopens for the bot. Whoever was taken for spam and had the
    /// last word waits for an answer.
    private static void reopened(Draft draft, Entry entry) {
        var unheard = draft.status instanceof Status.Spam && draft.previewBy instanceof Author.Contact;
        if (unheard) draft.waitsSince = entry.at();
        if (unheard && draft.unread == 0) draft.unread = 1;
        if (entry.author() instanceof Author.Operator(var operator)) {
            draft.open(new Holder.With(operator, draft.lastTeam, entry.at()));
            return;
        }
        draft.open(new Holder.Bot(entry.at()));
        draft.nothingWaits();
    }

    private static void tagged(Draft draft, UUID tag) {
        if (draft.tags.contains(tag)) return;
        var tags = new ArrayList<>(draft.tags);
        tags.add(tag);
        draft.tags = tags;
    }
}
