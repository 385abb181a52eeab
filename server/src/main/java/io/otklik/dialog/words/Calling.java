package io.otklik.dialog.words;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// A person called for in the middle of a longer story: «Иванов просит выплатить отпускные раньше. Позовите
/// специалиста».
final class Calling {

    private static final Pattern CLAUSES = Pattern.compile("[,.;:!?…—\\n\\r]+|\\s-\\s");
    private static final int SURE = 6;
    private static final int MOST_WORDS_BETWEEN = 5;

    private static final Set<String> CALLS = words("""
            позвать позови позовите вызвать вызови вызовите соединить соедини соедините переключить переключи переключите
            переведите переведи свяжите свяжи связаться поговорить пообщаться
            connect transfer talk speak call
            """);
    private static final Set<String> BETWEEN = words("""
            мне меня нас пожалуйста с со на к живого живым живому настоящего настоящим реального реальным вашего вашим вашему
            лучше сразу уже me us to with a an the real live your please
            """);
    private static final Set<String> NOT = words("не незачем don t not never");
    private static final Set<String> WHO = words("""
            бухгалтера бухгалтером бухгалтеру юриста юристом юристу сотрудника сотрудником сотруднику кого
            accountant lawyer someone somebody anyone
            """);

    private Calling() {}

    /// Whether somebody is told to fetch a person: a verb of calling, and then a person.
    static boolean isIn(Plain said) {
        var words = said.words();
        for (var at = 0; at < words.size(); at++) {
            if (CALLS.contains(words.get(at)) && !isRefused(words, at) && leadsToPerson(words, at + 1)) return true;
        }
        return false;
    }

    /// Whether one part of the text is a wish for a person and nothing else: «…не получилось, нужен живой человек».
    static boolean isClauseOf(String text, int fewestWords) {
        for (var clause : CLAUSES.split(text)) {
            var words = Plain.of(clause);
            if (words.size() >= fewestWords && Wish.asksForPerson(words, SURE)) return true;
        }
        return false;
    }

    private static boolean isRefused(List<String> words, int at) {
        return at > 0 && NOT.contains(words.get(at - 1));
    }

    private static boolean leadsToPerson(List<String> words, int from) {
        for (var at = from; at < words.size() && at <= from + MOST_WORDS_BETWEEN; at++) {
            var word = words.get(at);
            if (WHO.contains(word) || Wish.isPerson(word)) return true;
            if (!BETWEEN.contains(word)) return false;
        }
        return false;
    }

    private static Set<String> words(String list) {
        return new HashSet<>(Arrays.asList(list.strip().split("\\s+")));
    }
}
