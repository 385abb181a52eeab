package io.otklik.bot.authoring;

import io.otklik.conversation.Author;
import io.otklik.conversation.Conversation;
import io.otklik.conversation.ConversationId;
import io.otklik.conversation.Conversations;
import io.otklik.conversation.Entry;
import io.otklik.conversation.Fact;
import io.otklik.conversation.LogTail;
import io.otklik.conversation.Message;
import io.otklik.customer.Contact;
import io.otklik.customer.Customers;
import io.otklik.platform.Settings;
import io.otklik.robot.Outcome;
import io.otklik.robot.Robots;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Reads conversations of the past from the log, in the format in which the engine plays them: what the customer did
/// while the bot had her, and how the robots answered.
@Component
class Records {

    /// How buttons of the survey after the end begin, which are not the scenario's.
    private static final String SURVEY = "csat.";

    private final LogTail log;
    private final Conversations conversations;
    private final Customers customers;
    private final Robots robots;
    private final Settings settings;
    private final JsonMapper json = new JsonMapper();

    Records(LogTail log, Conversations conversations, Customers customers, Robots robots, Settings settings) {
        this.log = log;
        this.conversations = conversations;
        this.customers = customers;
        this.robots = robots;
        this.settings = settings;
    }

    record Recorded(UUID id, long number, ObjectNode record) {}

    List<Recorded> of(List<UUID> ids) {
        var wanted = ids.stream().map(ConversationId::new).toList();
        var found = conversations.find(wanted).stream()
                .collect(Collectors.toMap(one -> one.id().value(), Function.identity()));
        var contacts = customers.contacts(
                found.values().stream().map(Conversation::contact).distinct().toList());
        var answers = robots.outcomes(ids);
        var entries = log
                .entries(wanted.stream().collect(Collectors.toMap(Function.identity(), _ -> LogTail.Stretch.WHOLE)))
                .stream()
                .collect(Collectors.groupingBy(entry -> entry.conversation().value()));
        var recorded = new ArrayList<Recorded>();
        for (var id : ids) {
            var conversation = found.get(id);
            if (conversation == null) continue;
            var contact = contacts.get(conversation.contact());
            var turns = entries.getOrDefault(id, List.of());
            recorded.add(new Recorded(id, conversation.number(), record(conversation, contact, turns, answers)));
        }
        return recorded;
    }

    private ObjectNode record(
            Conversation conversation, @Nullable Contact contact, List<Entry> entries, Map<UUID, Outcome> answers) {
        var record = json.createObjectNode();
        record.put("id", conversation.id().value().toString());
        record.put("language", conversation.language().code());
        record.put("at", time(conversation.createdAt()));
        if (contact != null) record.set("knows", knows(contact));
        var turns = record.putArray("turns");
        for (var entry : entries) {
            if (entry.fact() instanceof Fact.HandedOff && entry.author() instanceof Author.Bot) break;
            turn(entry, turns, answers);
        }
        return record;
    }

    private ObjectNode knows(Contact contact) {
        var knows = json.createObjectNode();
        var self = knows.putObject("contact");
        self.put("id", contact.id().value().toString());
        if (contact.name() != null) self.put("name", contact.name());
        self.put("verified", contact.verified());
        var organization = contact.organization();
        if (contact.verified() && organization != null) {
            var own = knows.putObject("organization").put("name", organization.name());
            if (organization.taxNumber() != null) own.put("inn", organization.taxNumber());
        }
        return knows;
    }

    private void turn(Entry entry, ArrayNode turns, Map<UUID, Outcome> answers) {
        switch (entry.fact()) {
            case Fact.Received(var message) -> received(message, turns, time(entry.at()));
            case Fact.RobotWorked worked when ended(worked.status()) -> robot(worked, turns, answers.get(worked.run()));
            default -> {}
        }
    }

    private String time(Instant at) {
        return at.atZone(settings.zone()).toOffsetDateTime().toString();
    }

    private static void received(Message message, ArrayNode turns, String at) {
        var text = Objects.requireNonNullElse(message.text(), "");
        var pressed = message.pressed();
        if (pressed != null && pressed.button().startsWith(SURVEY)) return;
        if (pressed != null) {
            turns.addObject().put("at", at).put("pressed", pressed.button()).put("label", text);
        } else if (!message.files().isEmpty()) {
            var sent = turns.addObject().put("at", at).putArray("sent");
            message.files().forEach(file -> sent.add(file.name()));
        } else {
            turns.addObject().put("at", at).put("said", text);
        }
    }

    private static boolean ended(String status) {
        return switch (status) {
            case "done", "refused", "failed", "unsure" -> true;
            default -> false;
        };
    }

    private void robot(Fact.RobotWorked worked, ArrayNode turns, @Nullable Outcome outcome) {
        var turn = turns.addObject().put("robot", worked.robot() + "." + worked.operation());
        switch (outcome) {
            case Outcome.Done(var values, var files) -> turn.set("answers", json.valueToTree(with(values, files)));
            case Outcome.Refused(var code, var message) ->
                turn.putObject("refuses").put("code", code).put("reason", message);
            case Outcome.Failed(var _, var maybeDone) -> turn.put(maybeDone ? "unsure" : "fails", "recorded");
            case null -> turn.put("fails", "recorded");
        }
    }

    private static Map<String, Object> with(Map<String, Object> values, List<Outcome.Delivered> files) {
        var all = new LinkedHashMap<>(values);
        if (!files.isEmpty())
            all.put("files", files.stream().map(Outcome.Delivered::name).toList());
        return all;
    }
}
