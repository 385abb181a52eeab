package io.otklik.bot;

import static org.assertj.core.api.Assertions.assertThat;

import io.otklik.conversation.ConversationId;
import io.otklik.conversation.Fact;
import io.otklik.model.FakeModel;
import io.otklik.model.ModelDesk;
import io.otklik.platform.HeldBackground;
import io.otklik.platform.InboxId;
import io.otklik.platform.OtklikTest;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Anna says it in words that nobody taught; a service that makes vectors knows that they mean a leave.
@OtklikTest
class VectorsInTalkTest {

    private static final String UNTAUGHT = "надо побездельничать где-нибудь у моря";

    @Autowired
    Office office;

    @Autowired
    ModelDesk desk;

    @Autowired
    HeldBackground background;

    private final FakeModel fake = new FakeModel();
    private InboxId inbox = new InboxId(new UUID(0, 0));
    private List<String> withoutVectors = List.of();

    @BeforeEach
    void open_the_office() {
        inbox = office.open();
        withoutVectors = answer();
        fake.vector = VectorsInTalkTest::meaning;
    }

    @AfterEach
    void close_the_office() {
        desk.vectorsOff();
        background.run();
        office.close();
        fake.close();
    }

    @Test
    void she_is_understood_once_the_phrases_have_their_vectors() {
        desk.vectorsOn(fake);
        assertThat(answer()).as("the phrases have none yet").isEqualTo(withoutVectors);
        background.run();
        var anna = office.anna(inbox, null);
        office.says(anna, UNTAUGHT);
        assertThat(office.facts(anna, Fact.RobotWorked.class))
                .as("her employer's people are asked for")
                .isNotEmpty();
    }

    @Test
    void whenever_the_service_fails_she_is_answered_as_without_it() {
        desk.vectorsOn(fake);
        background.run();
        for (var mood : List.of(FakeModel.status(500), FakeModel.raw("?"), FakeModel.HALF)) {
            for (var i = 0; i < 3; i++) fake.moods.add(mood);
            assertThat(answer()).isEqualTo(withoutVectors);
            fake.moods.clear();
        }
    }

    @Test
    void switched_off_again_she_is_answered_as_before() {
        desk.vectorsOn(fake);
        background.run();
        desk.vectorsOff();
        var asked = fake.asked.size();
        assertThat(answer()).isEqualTo(withoutVectors);
        assertThat(fake.asked).hasSize(asked);
    }

    /// What the bot says to a new customer who says it.
    private List<String> answer() {
        ConversationId anna = office.anna(inbox, null);
        var before = office.said(anna).size();
        office.says(anna, UNTAUGHT);
        return office.said(anna).stream()
                .skip(before)
                .map(said -> said.text() + " "
                        + said.buttons().stream().map(b -> b.label()).toList())
                .toList();
    }

    /// Texts with the same beginnings of words are near each other; all that speak of a leave are much nearer.
    private static float[] meaning(String text) {
        var vector = new float[64];
        var plain = text.toLowerCase(Locale.ROOT);
        for (var word : plain.split("\\P{L}+"))
            vector[
                    1
                            + Math.floorMod(
                                    word.substring(0, Math.min(4, word.length()))
                                            .hashCode(),
                                    63)] += 1;
        if (Stream.of("отпуск", "vacation", "бездельничать").anyMatch(plain::contains)) vector[0] = 4;
        return vector;
    }
}
