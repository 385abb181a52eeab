package io.otklik.feedback;

import io.otklik.conversation.AfterWord;
import io.otklik.conversation.Message;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// What a customer's message may mean to the survey.
sealed interface Reply {

    /// A button of ours.
    sealed interface Press extends Reply {}

    record Mark(int score) implements Press {}

    /// @param code one of [#REASONS]
    record Reason(String code) implements Press {}

    /// "In my own words".
    record OwnWords() implements Press {}

    /// The conversation shall go on with a person.
    record Person() implements Press {}

    /// A button that there is no more.
    record Unknown() implements Press {}

    record Words(String text) implements Reply {}

    /// Files, or words that mean something at any moment.
    record NotForUs() implements Reply {}

    /// What often goes wrong, in the order of the buttons; the texts have a label for each.
    List<String> REASONS = List.of("slow", "unsolved", "unclear", "rude");

    Set<String> COMMANDS =
            Set.of("оператор", "специалист", "человек", "меню", "назад", "operator", "agent", "human", "menu", "back");

    String PERSON = AfterWord.BUTTONS + "person";
    String OWN_WORDS = AfterWord.BUTTONS + "words";
    String WHY = AfterWord.BUTTONS + "why.";

    static Reply of(Message message) {
        var press = message.pressed();
        if (press != null && press.button().startsWith(AfterWord.BUTTONS)) return pressed(press.button());
        var text = message.text() == null ? "" : message.text().strip();
        if (text.isEmpty() || press != null || !message.files().isEmpty()) return new NotForUs();
        return COMMANDS.contains(text.toLowerCase(Locale.ROOT)) ? new NotForUs() : new Words(text);
    }

    private static Press pressed(String button) {
        if (button.equals(PERSON)) return new Person();
        if (button.equals(OWN_WORDS)) return new OwnWords();
        var rest = button.substring(AfterWord.BUTTONS.length());
        if (rest.matches("[1-5]")) return new Mark(Integer.parseInt(rest));
        var reason = button.startsWith(WHY) ? button.substring(WHY.length()) : "";
        return REASONS.contains(reason) ? new Reason(reason) : new Unknown();
    }
}
