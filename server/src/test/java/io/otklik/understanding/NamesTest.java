package io.otklik.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import io.otklik.understanding.entity.Entities;
import io.otklik.understanding.entity.Value;
import io.otklik.understanding.text.Words;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Names of people whom nobody listed, brought to the nominative.
class NamesTest {

    private static final ZonedDateTime NOW = ZonedDateTime.parse("2027-01-11T12:00:00+03:00");

    private static List<String> named(String text) {
        return Entities.plain().in(text, Words.of(text), NOW).stream()
                .filter(e -> e.type().equals("person"))
                .map(e -> ((Value.Person) e.value()).name())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "отправить Кравца Илью в отпуск, Кравец Илья",
        "отпуск для Коломийца, Коломиец",
        "по словам директора Бориса Зайца, Заяц Борис",
        "премия Сапожка Олега Ивановича, Сапожок Олег Иванович",
        "уволить Виктора Цоя, Цой Виктор",
        "с Антоном Чаплином, Чаплин Антон",
        "у Толстого Льва отпуск, Толстой Лев"
    })
    void surnames_that_change_in_their_own_way(String text, String name) {
        assertThat(named(text)).containsExactly(name);
    }

    @ParameterizedTest
    @CsvSource({
        "перевести Чернышенко в другой отдел, Чернышенко",
        "главе отдела Марине Швец, Швец Марина",
        "Заявление Черных Александры, Черных Александра",
        "оформите отпуск Ким Ольге, Ким Ольга",
        "зарплата Ахундовой Гюльназ, Ахундова Гюльназ"
    })
    void surnames_that_stay_as_they_are(String text, String name) {
        assertThat(named(text)).containsExactly(name);
    }

    @ParameterizedTest
    @CsvSource({
        "менеджер Зарипова не отвечает, Зарипова",
        "менеджера Зарипова нет на месте, Зарипов",
        "Гребенщикова вчера заболела, Гребенщикова",
        "пусть Соколова посмотрит, Соколова",
        "лучше Гусева с 15 марта, Гусев",
        "наша бригада Соколова уехала, Соколов",
        "отпуск дали иванову и петрову, Иванов;Петров"
    })
    void what_stands_around_says_whether_it_is_a_man_or_a_woman(String text, String names) {
        assertThat(named(text)).containsExactly(names.split(";"));
    }

    @ParameterizedTest
    @CsvSource({
        "договор с Людвигом ван Дейком, ван Дейк Людвиг",
        "закажите пропуск для Брэда Стоуна, Стоун Брэд",
        "от Жан-Пьера Лефевра, Лефевр Жан-Пьер",
        "встретьте Кима Чен Су, Ким Чен Су",
        "Лоренсен сообщил об этом вчера, Лоренсен"
    })
    void names_from_abroad(String text, String name) {
        assertThat(named(text)).containsExactly(name);
    }

    @Test
    void whoever_was_named_in_full_is_known_by_the_surname() {
        assertThat(named("Вчера пришёл Олег Мороз. Мороз просит отпуск, дайте его Морозу."))
                .containsExactly("Мороз Олег", "Мороз", "Мороз");
        assertThat(named("Отпуск Александра Белова. Александр Белов болеет.")).containsOnly("Белов Александр");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "каков порядок и какова цена",
                "в Пушкине открыт офис",
                "доставка из Королёва",
                "директор Росводоканала",
                "счёт для Техносервиса",
                "мы работаем на Украине",
                "по Тульской области",
                "акт за Январь"
            })
    void places_firms_and_other_words_are_nobody(String text) {
        assertThat(named(text)).isEmpty();
    }
}
