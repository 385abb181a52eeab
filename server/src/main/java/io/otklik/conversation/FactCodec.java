package io.otklik.conversation;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.otklik.platform.OperatorId;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Facts as the log stores them: a kind and a JSON body without empty fields. A body may gain fields, so unknown ones
/// are passed over.
@Component
public class FactCodec {

    private static final Map<String, Class<? extends Fact>> KINDS = Map.ofEntries(
            Map.entry("received", Fact.Received.class),
            Map.entry("said", Fact.Said.class),
            Map.entry("marked", Fact.Marked.class),
            Map.entry("noted", Fact.Noted.class),
            Map.entry("handed-off", Fact.HandedOff.class),
            Map.entry("assigned", Fact.Assigned.class),
            Map.entry("released", Fact.Released.class),
            Map.entry("returned-to-bot", Fact.ReturnedToBot.class),
            Map.entry("snoozed", Fact.Snoozed.class),
            Map.entry("woke", Fact.Woke.class),
            Map.entry("resolved", Fact.Resolved.class),
            Map.entry("reopened", Fact.Reopened.class),
            Map.entry("tagged", Fact.Tagged.class),
            Map.entry("untagged", Fact.Untagged.class),
            Map.entry("renamed", Fact.Renamed.class),
            Map.entry("spoke", Fact.Spoke.class),
            Map.entry("robot-worked", Fact.RobotWorked.class),
            Map.entry("consented", Fact.Consented.class),
            Map.entry("surveyed", Fact.Surveyed.class),
            Map.entry("rated", Fact.Rated.class));

    private final JsonMapper json = JsonMapper.builder()
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_EMPTY))
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /// The stable name of a fact's kind, as in the table and in JSON.
    public static String kind(Fact fact) {
        return switch (fact) {
            case Fact.Received _ -> "received";
            case Fact.Said _ -> "said";
            case Fact.Marked _ -> "marked";
            case Fact.Noted _ -> "noted";
            case Fact.HandedOff _ -> "handed-off";
            case Fact.Assigned _ -> "assigned";
            case Fact.Released _ -> "released";
            case Fact.ReturnedToBot _ -> "returned-to-bot";
            case Fact.Snoozed _ -> "snoozed";
            case Fact.Woke _ -> "woke";
            case Fact.Resolved _ -> "resolved";
            case Fact.Reopened() -> "reopened";
            case Fact.Tagged _ -> "tagged";
            case Fact.Untagged _ -> "untagged";
            case Fact.Renamed _ -> "renamed";
            case Fact.Spoke _ -> "spoke";
            case Fact.RobotWorked _ -> "robot-worked";
            case Fact.Consented _ -> "consented";
            case Fact.Surveyed _ -> "surveyed";
            case Fact.Rated _ -> "rated";
        };
    }

    public String body(Fact fact) {
        return json.writeValueAsString(fact);
    }

    public Fact fact(String kind, String body) {
        var type = KINDS.get(kind);
        if (type == null) throw new IllegalStateException("The log holds a kind this program does not know: " + kind);
        return json.readValue(body, type);
    }

    public static Author author(String kind, @Nullable UUID id) {
        return switch (kind) {
            case "contact" -> Author.CONTACT;
            case "bot" -> Author.BOT;
            case "system" -> Author.SYSTEM;
            case "operator" -> new Author.Operator(new OperatorId(Objects.requireNonNull(id)));
            default -> throw new IllegalStateException("The log holds an author this program does not know: " + kind);
        };
    }
}
