package io.otklik.knowledge.finding;

import static org.assertj.core.api.Assertions.assertThat;

import io.otklik.knowledge.Audience;
import io.otklik.knowledge.Manuscripts;
import io.otklik.model.FakeModel;
import io.otklik.model.ModelDesk;
import io.otklik.model.TextVectors;
import io.otklik.platform.HeldBackground;
import io.otklik.platform.Language;
import io.otklik.platform.OtklikTest;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Of articles that have the words of a question, the one that means the same comes first.
@OtklikTest
class VectorsInSearchTest {

    private static final String QUESTION = "прокат ялика чтобы поплавать";

    @Autowired
    Finder finder;

    @Autowired
    Manuscripts manuscripts;

    @Autowired
    TextVectors vectors;

    @Autowired
    ModelDesk desk;

    @Autowired
    HeldBackground background;

    private final FakeModel fake = new FakeModel();
    private List<String> byWords = List.of();

    @BeforeEach
    void articles() {
        manuscripts.published(
                Audience.PUBLIC, Manuscripts.russian("Ялик и его прокат", "Прокат ялика: прокат оплачивают вперёд."));
        manuscripts.published(
                Audience.PUBLIC, Manuscripts.russian("Отдых на воде", "Здесь есть прокат ялика по утрам и вечерам."));
        byWords = titles();
        fake.vector = text -> nearest(text.toLowerCase(Locale.ROOT));
    }

    @AfterEach
    void close() {
        desk.vectorsOff();
        background.run();
        fake.close();
    }

    @Test
    void an_article_that_means_what_was_asked_moves_up() {
        assertThat(byWords).first().isEqualTo("Ялик и его прокат");
        desk.vectorsOn(fake);
        background.run();
        vectors.foresee(QUESTION, List.of());
        assertThat(titles()).first().isEqualTo("Отдых на воде");
    }

    @Test
    void without_a_vector_of_the_question_the_words_decide() {
        desk.vectorsOn(fake);
        background.run();
        assertThat(titles()).isEqualTo(byWords);
    }

    @Test
    void a_service_that_fails_changes_nothing() {
        for (var i = 0; i < 6; i++) fake.moods.add(FakeModel.raw("?"));
        desk.vectorsOn(fake);
        background.run();
        vectors.foresee(QUESTION, List.of());
        assertThat(titles()).isEqualTo(byWords);
    }

    private List<String> titles() {
        return finder.find(QUESTION, Language.RU, Audience.PUBLIC, 20).stream()
                .map(found -> found.article().title())
                .filter(title -> title.contains("Ялик") || title.contains("на воде"))
                .distinct()
                .toList();
    }

    private static float[] nearest(String text) {
        var vector = new float[8];
        vector[text.contains("на воде") || text.contains("поплавать") ? 0 : 1] = 1;
        return vector;
    }
}
