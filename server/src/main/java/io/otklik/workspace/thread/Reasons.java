package io.otklik.workspace.thread;

import io.otklik.conversation.Conversation;
import io.otklik.conversation.Conversations;
import io.otklik.conversation.Fact;
import io.otklik.conversation.Holder;
import io.otklik.platform.Language;
import io.otklik.platform.Texts;
import io.otklik.staff.Staff;
import io.otklik.workspace.Viewer;
import io.otklik.workspace.thread.ThreadView.Why;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Words why a conversation came to whoever has it, from the codes routing has left in the log.
@Component
class Reasons {

    private final Conversations conversations;
    private final Staff staff;
    private final Texts texts;

    Reasons(Conversations conversations, Staff staff, Texts texts) {
        this.conversations = conversations;
        this.staff = staff;
        this.texts = texts;
    }

    /// Absent if a person took it, or nobody has it.
    @Nullable
    Why of(Viewer viewer, Conversation one) {
        if (!(one.holder() instanceof Holder.With(var holder, var _, var _))) return null;
        var codes = conversations
                .last(one.id(), "assigned")
                .map(entry -> entry.fact() instanceof Fact.Assigned(var operator, var why) && operator.equals(holder)
                        ? why
                        : List.<String>of())
                .orElse(List.of());
        if (codes.isEmpty()) return null;
        var points = codes.stream().map(code -> point(code, viewer.language())).toList();
        return new Why(texts.in(viewer.language(), "workspace.why." + strongest(codes)), points);
    }

    private static String strongest(List<String> codes) {
        return List.of("own-operator", "last-operator", "skills").stream()
                .filter(name -> codes.stream().anyMatch(code -> name(code).equals(name)))
                .findFirst()
                .orElse("load");
    }

    private String point(String code, Language language) {
        var value = code.substring(Math.min(code.length(), name(code).length() + 1));
        var words = switch (name(code)) {
            case "skills", "skills-missing" -> skills(value, language);
            case "tone" -> tone(value, language);
            default -> value.replace("/", " / ");
        };
        return texts.in(language, "workspace.why.point." + name(code), words);
    }

    private String tone(String signs, Language language) {
        return Arrays.stream(signs.split(","))
                .map(sign -> texts.in(language, "workspace.tone." + sign))
                .collect(Collectors.joining(", "));
    }

    private String skills(String keys, Language language) {
        var names = staff.skillNames();
        return Arrays.stream(keys.split(","))
                .map(key -> names.containsKey(key)
                        ? Objects.requireNonNull(names.get(key)).in(language)
                        : key)
                .collect(Collectors.joining(", "));
    }

    private static String name(String code) {
        var colon = code.indexOf(':');
        return colon < 0 ? code : code.substring(0, colon);
    }
}
