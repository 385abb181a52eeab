package io.otklik.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import io.otklik.conversation.ConversationId;
import io.otklik.conversation.Message;
import io.otklik.customer.ContactId;
import io.otklik.feedback.Rating.Step;
import io.otklik.feedback.Survey.Outcome;
import io.otklik.feedback.Survey.Saying;
import io.otklik.platform.MovableClock;
import io.otklik.platform.TeamId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SurveyTest {

    private static final Instant ASKED = MovableClock.MONDAY_MORNING;
    private static final Instant NOW = ASKED.plusSeconds(60);
    private static final Rating FRESH = Rating.asked(
            new ConversationId(new UUID(0, 1)), new ContactId(new UUID(0, 2)), null, new TeamId(new UUID(0, 3)), ASKED);

    @ParameterizedTest
    @CsvSource({"1,WHY,WHY", "2,WHY,WHY", "3,WHY_MIDDLING,WHY", "4,THANKS,DONE", "5,THANKS,DONE"})
    void a_mark_is_kept_and_a_low_one_asks_why(int mark, Saying saying, Step step) {
        assertThat(hear(FRESH, press(String.valueOf(mark))))
                .contains(new Outcome(FRESH.marked(mark, step, NOW), saying, true));
    }

    @Test
    void a_mark_may_be_typed() {
        assertThat(hear(FRESH, Message.of(" 5! "))).map(Outcome::saying).contains(Saying.THANKS);
    }

    @Test
    void other_words_before_the_mark_open_the_conversation_again() {
        assertThat(hear(FRESH, Message.of("А когда придут документы?"))).isEmpty();
        assertThat(hear(FRESH, Message.of("15"))).isEmpty();
    }

    @Test
    void words_after_a_low_mark_are_the_comment_and_the_next_ones_are_not() {
        var low = FRESH.marked(1, Step.WHY, NOW);
        var told = hear(low, Message.of("Ждала два дня"));
        assertThat(told).contains(new Outcome(low.commented("Ждала два дня").done(), Saying.TOLD));
        assertThat(hear(low.done(), Message.of("И ещё вопрос"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Оператор", "меню", "назад", "operator"})
    void words_that_work_at_any_moment_are_no_comment(String word) {
        assertThat(hear(FRESH.marked(1, Step.WHY, NOW), Message.of(word))).isEmpty();
    }

    @Test
    void a_reason_ends_it_and_own_words_are_still_heard() {
        var low = FRESH.marked(2, Step.WHY, NOW);
        assertThat(hear(low, press("why.slow")))
                .contains(new Outcome(low.because("slow").done(), Saying.TOLD));
        assertThat(hear(low.because("slow").done(), press("words")))
                .contains(new Outcome(low.because("slow"), Saying.TELL));
    }

    @Test
    void a_mark_given_by_mistake_can_be_corrected_and_the_same_mark_counts_once() {
        var low = FRESH.marked(1, Step.WHY, NOW);
        assertThat(hear(low, press("5"))).contains(new Outcome(low.marked(5, Step.DONE, NOW), Saying.THANKS, true));
        assertThat(hear(low, press("1"))).contains(new Outcome(low, Saying.KNOWN));
    }

    @Test
    void after_three_days_the_survey_is_over() {
        var late = ASKED.plus(Duration.ofDays(3)).plusSeconds(1);
        assertThat(Survey.hear(FRESH, Reply.of(press("5")), true, late)).contains(new Outcome(FRESH, Saying.OVER));
        assertThat(Survey.hear(null, Reply.of(press("5")), true, late)).contains(new Outcome(null, Saying.OVER));
        assertThat(Survey.hear(FRESH.marked(1, Step.WHY, NOW), Reply.of(Message.of("Долго")), true, late))
                .isEmpty();
    }

    @Test
    void in_a_conversation_that_goes_on_only_presses_are_heard() {
        assertThat(Survey.hear(FRESH, Reply.of(press("1")), false, NOW))
                .contains(new Outcome(FRESH.marked(1, Step.DONE, NOW), Saying.TOLD, true));
        assertThat(Survey.hear(FRESH.marked(1, Step.WHY, NOW), Reply.of(Message.of("Долго")), false, NOW))
                .isEmpty();
    }

    @Test
    void a_button_that_there_is_no_more_does_no_harm() {
        assertThat(hear(FRESH, press("9"))).map(Outcome::saying).contains(Saying.KNOWN);
        assertThat(hear(FRESH, press("why.'; drop table"))).map(Outcome::rating).contains(FRESH);
    }

    private static Optional<Outcome> hear(Rating rating, Message message) {
        return Survey.hear(rating, Reply.of(message), true, NOW);
    }

    private static Message press(String button) {
        return Message.press(null, "csat." + button, button);
    }
}
