package io.otklik.understanding.entity;

import io.otklik.understanding.entity.Surname.Case;
import io.otklik.understanding.entity.Surname.Reading;
import io.otklik.understanding.text.RussianWords;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/// What around a word says that it is somebody's name at all: a title, a verb of what only people do.
final class NameSigns {

    private static final int REACH = 4;
    private static final Set<String> SPEECH = Set.copyOf(List.of(("сказать говорить заявить заявлять отметить отмечать"
                    + " сообщить добавить подчеркнуть подчеркивать пояснить пояснять объяснить объяснять рассказать"
                    + " рассказывать считать полагать думать уточнить уточнять заключить напомнить признаться утверждать"
                    + " ответить отвечать спросить спрашивать попросить просить предложить обещать пообещать верить"
                    + " надеяться заметить продолжить подытожить прокомментировать поблагодарить поздравить призвать"
                    + " жаловаться пожаловаться согласиться родиться умереть скончаться погибнуть жениться уволиться"
                    + " заболеть болеть указать вспомнить прогнозировать восклицать воскликнуть возразить писать написать")
            .split(" ")));
    private static final Set<String> OWNED = Set.copyOf(List.of(("слово мнение заявление смерть гибель убийство арест"
                    + " визит отставка увольнение речь подпись фамилия имя отпуск больничный зарплата рождение судьба"
                    + " здоровье возраст биография премия командировка")
            .split(" ")));
    private static final Set<String> DONE_TO = Set.copyOf(List.of(("отправить отправлять уволить увольнять назначить"
                    + " пригласить позвать поздравить наказать премировать командировать принять нанять перевести")
            .split(" ")));

    private final Phrase phrase;

    NameSigns(Phrase phrase) {
        this.phrase = phrase;
    }

    /// Whether the title of one person stands before: «президент Обама».
    boolean titled(int i) {
        return i > 0
                && !phrase.capital(i - 1)
                && RussianWords.readings(phrase.text(i - 1)).stream().anyMatch(NameSigns::isTitle);
    }

    /// The same, in the case of the name: «директор Росгаза» is no name, «директора Брауна» is.
    boolean titled(int i, Collection<Reading> readings) {
        return titled(i)
                && RussianWords.readings(phrase.text(i - 1)).stream()
                        .filter(NameSigns::isTitle)
                        .anyMatch(title -> readings.stream()
                                .anyMatch(r -> title.tag().endsWith(":" + code(r.case_())) && NameShape.of(r) > -0.4));
    }

    private static boolean isTitle(RussianWords.Reading reading) {
        return reading.tag().startsWith("NN:Anim") && reading.tag().contains(":Sin");
    }

    /// «Обама приехал», «сказал Обама»: the verb agrees with the name, or only people do so.
    boolean acts(int i, Collection<Reading> readings) {
        var at = i + 1;
        while (at < i + REACH && phrase.isLetters(at) && isAside(at)) at++;
        var behind = RussianWords.readings(phrase.text(at));
        for (var r : readings) {
            if (r.case_() != Case.NOM || NameShape.of(r) <= -0.9) continue;
            var past = "VB:Past.*:" + (r.woman() ? "Fem" : "Masc");
            if (isSpeech(i - 1) && !phrase.text(i).matches(".*[ая]м") || isSpeech(at)) return true;
            if (behind.stream().anyMatch(verb -> verb.tag().matches(past))) return true;
        }
        return false;
    }

    private boolean isSpeech(int i) {
        return RussianWords.readings(phrase.text(i)).stream()
                .anyMatch(r ->
                        SPEECH.contains(r.lemma()) && r.tag().matches("VB:Past.*:(Masc|Fem)|VB:(Real|Fut).*:Sin:P3"));
    }

    /// «Тульской области»: an adjective of a place, not a name.
    boolean described(int i) {
        return phrase.text(i).matches(".*[сц]к(ой|ого|ому|им|ом|ий|ая|ую)")
                && !phrase.capital(i + 1)
                && RussianWords.readings(phrase.text(i + 1)).stream()
                        .anyMatch(r -> r.tag().startsWith("NN:") || isAdjective(r.tag()));
    }

    /// «по словам Обамы», «уволить Обаму».
    boolean owns(int i) {
        return isOwned(i - 1) || phrase.of(i - 1, DONE_TO);
    }

    /// «слова», «отпуск»: what people have.
    boolean isOwned(int i) {
        return phrase.of(i, OWNED);
    }

    /// «вчера», «тоже»: words that may stand between a name and its verb.
    boolean isAside(int i) {
        return RussianWords.readings(phrase.text(i)).stream()
                .anyMatch(r -> r.tag().startsWith("ADV") || r.tag().startsWith("PARTICLE"));
    }

    static boolean isAdjective(String tag) {
        return (tag.startsWith("ADJ:") || tag.startsWith("PT:") || tag.startsWith("Ord:")) && !tag.contains("Short");
    }

    static String code(Case case_) {
        return switch (case_) {
            case NOM -> "Nom";
            case GEN -> "R";
            case DAT -> "D";
            case ACC -> "V";
            case INS -> "T";
            case PRE -> "P";
        };
    }
}
