package io.otklik.dialog.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What a customer may wish for at any moment, whatever the bot has just asked.
public enum Wish {
    PERSON,
    MENU,
    BACK;

    private static final int LONGEST_WISH = 8;
    private static final int FORGIVEN_FROM = 4;
    private static final int ANY_WORDS_FORGIVEN_FROM = 6;

    private static final Set<String> PERSONS = words("""
            оператор оператора оператору оператором операторы операторов человек человека человеку человеком люди людьми
            специалист специалиста специалисту специалистом специалисты менеджер менеджера менеджеру менеджером консультант
            консультанта консультантом
            operator operators human humans agent agents person specialist representative somebody
            """);
    private static final Set<String> CALLS = words("""
            позвать позови позовите вызвать вызови вызовите соединить соедини соедините переключить переключи переключите
            """);
    private static final Set<String> AROUND_A_PERSON = words("""
            дать дай дайте хочу хотел хотела хотелось бы мне нужен нужна нужно надо можно пожалуйста прошу поговорить говорить
            пообщаться общаться связаться свяжите свяжи переведите переведи с со на к живой живого живым настоящий настоящего
            настоящим реальный реального реальным ваш вашего вашим вашему а ну и есть ли вы меня нет лучше сразу просто уже
            i want would like to talk speak chat connect transfer call get need a an the real live with me please can could
            you your us d put through no just rather
            """);
    private static final Set<String> AROUND_A_MOVE =
            words("пожалуйста please в на во мне хочу давай давайте go to the can i we");
    private static final List<List<String>> MENUS = phrases(
            "меню",
            "главное меню",
            "вернуться меню",
            "начало",
            "вернуться начало",
            "начать сначала",
            "начать заново",
            "сначала",
            "заново",
            "главную",
            "отмена",
            "отменить",
            "отмени",
            "menu",
            "main menu",
            "start over",
            "start again",
            "restart",
            "cancel",
            "back menu",
            "back start");
    private static final List<List<String>> BACKS = phrases(
            "назад",
            "вернуться",
            "вернись",
            "вернитесь",
            "вернуться назад",
            "вернись назад",
            "вернитесь назад",
            "обратно",
            "шаг назад",
            "предыдущий шаг",
            "предыдущему шагу",
            "back",
            "step back",
            "undo",
            "previous step");

    /// The wish of a text. A person may be called for anywhere in it; «меню» and «назад» must be all of it.
    ///
    /// @param anyWords whether any words are a good answer here, so that less is forgiven
    public static Optional<Wish> of(String text, boolean anyWords) {
        var said = Plain.of(text);
        var wish = in(said, anyWords ? ANY_WORDS_FORGIVEN_FROM : FORGIVEN_FROM);
        if (wish.isPresent()) return wish;
        var called = Calling.isIn(said) || Calling.isClauseOf(text, anyWords ? 3 : 2);
        return called ? Optional.of(PERSON) : Optional.empty();
    }

    /// The wish that these words say and nothing else.
    public static Optional<Wish> in(Plain said) {
        return in(said, FORGIVEN_FROM);
    }

    /// As [#in(Plain)], forgiving slips only in words of that length or more: where any words are a good answer.
    public static Optional<Wish> in(Plain said, int shortestForgiven) {
        if (said.isEmpty() || said.size() > LONGEST_WISH) return Optional.empty();
        if (isMove(said, BACKS, shortestForgiven)) return Optional.of(BACK);
        if (isMove(said, MENUS, shortestForgiven)) return Optional.of(MENU);
        return asksForPerson(said, shortestForgiven) ? Optional.of(PERSON) : Optional.empty();
    }

    private static boolean isMove(Plain said, List<List<String>> phrases, int shortest) {
        var left = new ArrayList<String>(said.size());
        for (var word : said.words()) if (!AROUND_A_MOVE.contains(word)) left.add(word);
        for (var phrase : phrases) if (matches(left, phrase, shortest)) return true;
        return false;
    }

    private static boolean matches(List<String> said, List<String> phrase, int shortest) {
        if (said.size() != phrase.size()) return false;
        for (var i = 0; i < said.size(); i++) {
            if (!Alike.typed(said.get(i), phrase.get(i), shortest)) return false;
        }
        return true;
    }

    static boolean asksForPerson(Plain said, int shortest) {
        var asked = false;
        for (var word : said.words()) {
            if (isOneOf(word, PERSONS, shortest) || isOneOf(word, CALLS, Math.max(6, shortest))) asked = true;
            else if (!AROUND_A_PERSON.contains(word)) return false;
        }
        return asked;
    }

    static boolean isPerson(String word) {
        return isOneOf(word, PERSONS, ANY_WORDS_FORGIVEN_FROM);
    }

    private static boolean isOneOf(String word, Set<String> known, int shortest) {
        if (known.contains(word)) return true;
        for (var one : known) if (Alike.typed(word, one, shortest)) return true;
        return false;
    }

    private static Set<String> words(String list) {
        return new HashSet<>(Arrays.asList(list.strip().split("\\s+")));
    }

    private static List<List<String>> phrases(String... phrases) {
        return Stream.of(phrases).map(p -> List.of(p.split(" "))).toList();
    }
}
