package io.otklik.understanding.tone;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/// Words that carry a feeling, in their base forms.
final class Lexicon {

    static final Map<String, Double> FEELINGS = feelings();
    static final Set<String> NEGATIONS =
            Set.of("не", "ни", "без", "not", "no", "never", "n't", "don't", "dont", "didn't", "isn't", "нет");
    static final Set<String> STRONGER = Set.of(
            "очень",
            "совсем",
            "совершенно",
            "крайне",
            "абсолютно",
            "просто",
            "полный",
            "very",
            "really",
            "so",
            "totally",
            "extremely",
            "такой");
    static final Set<String> URGENT = Set.of(
            "срочно",
            "срочный",
            "немедленно",
            "немедленный",
            "быстрее",
            "скорее",
            "поскорее",
            "побыстрее",
            "экстренно",
            "экстренный",
            "незамедлительно",
            "безотлагательно",
            "горит",
            "горящий",
            "сейчас",
            "asap",
            "urgent",
            "urgently",
            "immediately",
            "emergency",
            "quickly",
            "hurry",
            "критично",
            "критический",
            "critical");
    static final Set<String> VERY_URGENT = Set.of(
            "срочно",
            "срочный",
            "немедленно",
            "немедленный",
            "экстренно",
            "незамедлительно",
            "безотлагательно",
            "asap",
            "urgent",
            "urgently",
            "immediately",
            "emergency",
            "критично");

    private Lexicon() {}

    private static Map<String, Double> feelings() {
        var table = new HashMap<String, Double>();
        put(
                table,
                1.0,
                "отлично отличный прекрасно прекрасный замечательно замечательный великолепно великолепный супер класс"
                        + " классный восхитительный идеально идеальный обожать восторг молодец молодцы шикарный шикарно превосходно"
                        + " love great excellent awesome perfect amazing wonderful fantastic brilliant best");
        put(
                table,
                0.6,
                "спасибо благодарить благодарный хорошо хороший рад нравиться понравиться удобно удобный приятно"
                        + " приятный довольный доволен радовать порадовать выручить помочь ура благодарность вежливый быстро"
                        + " thank thanks good nice happy glad like helpful pleased well enjoy");
        put(
                table,
                -0.6,
                "плохо плохой неудобно неудобный проблема ошибка сломаться сломать неправильно неверный долго"
                        + " жаль жалко грустно грустный неприятно неприятный задержка опоздать опаздывать просрочка недоволен"
                        + " недовольный разочаровать разочарование разочарован надоесть устать жалоба жаловаться пожаловаться"
                        + " претензия игнорировать зависать глючить тормозить обидно врать bad wrong problem error broken slow late"
                        + " sorry sad disappointed complaint annoying unhappy fail poor useless confusing");
        put(
                table,
                -1.0,
                "ужасно ужасный ужас кошмар кошмарный отвратительно отвратительный безобразие возмутительно"
                        + " возмутительный возмущение возмущен хамство хам хамить обман обманывать обмануть мошенник мошенничество"
                        + " позор беспредел издевательство издеваться бесить взбесить ненавидеть достать дно мерзкий худший"
                        + " отвратный воровать вор суд прокуратура роспотребнадзор бред идиот дурак тупой"
                        + " terrible awful horrible worst hate furious angry outrageous scam fraud disgusting ridiculous unacceptable stupid");
        return Map.copyOf(table);
    }

    private static void put(Map<String, Double> table, double weight, String words) {
        Arrays.stream(words.split(" ")).forEach(w -> table.put(w, weight));
    }
}
