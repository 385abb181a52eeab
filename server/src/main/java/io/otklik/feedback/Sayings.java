package io.otklik.feedback;

import io.otklik.conversation.AfterWord;
import io.otklik.conversation.Message;
import io.otklik.conversation.Message.Button;
import io.otklik.feedback.Survey.Saying;
import io.otklik.platform.Language;
import io.otklik.platform.Texts;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// The survey in the customer's language.
@Component
class Sayings {

    private final Texts texts;

    Sayings(Texts texts) {
        this.texts = texts;
    }

    Message question(Language language) {
        var marks = IntStream.rangeClosed(1, 5)
                .mapToObj(mark -> new Button(AfterWord.BUTTONS + mark, String.valueOf(mark), null))
                .toList();
        return new Message(texts.in(language, "feedback.question"), marks, "scale", List.of(), null);
    }

    Message of(Saying saying, Language language, boolean someoneThere) {
        return switch (saying) {
            case THANKS -> plain(language, "feedback.thanks");
            case WHY -> why(language, "feedback.why", someoneThere);
            case WHY_MIDDLING -> why(language, "feedback.why-middling", someoneThere);
            case TELL -> plain(language, "feedback.tell");
            case TOLD -> plain(language, "feedback.told");
            case KNOWN -> plain(language, "feedback.known");
            case OVER -> plain(language, "feedback.over");
            case BACK -> plain(language, "feedback.back");
        };
    }

    private Message plain(Language language, String key) {
        return Message.of(texts.in(language, key));
    }

    /// @param someoneThere whether a team had it, to which it can go back
    private Message why(Language language, String key, boolean someoneThere) {
        var reasons = Reply.REASONS.stream()
                .map(code -> new Button(Reply.WHY + code, texts.in(language, "feedback.reason." + code), null));
        var own = Stream.of(new Button(Reply.OWN_WORDS, texts.in(language, "feedback.own-words"), null));
        var person = Stream.of(new Button(Reply.PERSON, texts.in(language, "feedback.person"), "primary"))
                .filter(_ -> someoneThere);
        var buttons = Stream.of(reasons, own, person).flatMap(some -> some).toList();
        return new Message(texts.in(language, key), buttons, "list", List.of(), null);
    }
}
