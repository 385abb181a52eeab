package io.otklik.bot;

import static org.assertj.core.api.Assertions.assertThat;

import io.otklik.conversation.Author;
import io.otklik.conversation.ConversationId;
import io.otklik.conversation.Conversations;
import io.otklik.conversation.Fact;
import io.otklik.platform.Ids;
import io.otklik.platform.InboxId;
import io.otklik.platform.MovableClock;
import io.otklik.platform.OperatorId;
import io.otklik.platform.OtklikTest;
import io.otklik.platform.jobs.DueJobs;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A customer who falls silent in the middle of a form is asked once, and nothing she has filled in is lost. What
/// waits for her is a job in the database, so a restart forgets nobody.
@OtklikTest
class SilenceTest {

    private static final Duration ASKS_AFTER = Duration.ofMinutes(15);
    private static final Duration LEAVES_AFTER = Duration.ofMinutes(45);

    @Autowired
    Office office;

    @Autowired
    Conversations conversations;

    @Autowired
    MovableClock clock;

    @Autowired
    DueJobs jobs;

    @Autowired
    JdbcClient sql;

    @Autowired
    Ids ids;

    private InboxId inbox = new InboxId(new UUID(0, 0));

    @BeforeEach
    void open_the_office() {
        inbox = office.open();
    }

    @Test
    void a_half_filled_form_is_asked_about_once_and_then_put_aside() {
        var anna = inTheForm();
        silence(ASKS_AFTER);
        assertThat(office.lastWords(anna)).startsWith("Вы ещё здесь?");
        silence(LEAVES_AFTER);
        assertThat(office.lastWords(anna)).startsWith("Завершаю диалог");
        assertThat(office.facts(anna, Fact.Resolved.class)).containsExactly(new Fact.Resolved("unsolved"));
        office.says(anna, "добрый день");
        office.presses(anna, "Продолжить: Оформить документ");
        assertThat(office.lastWords(anna)).startsWith("На кого оформляем?");
    }

    @Test
    void a_word_in_time_begins_the_waiting_anew() {
        var anna = inTheForm();
        silence(Duration.ofMinutes(10));
        office.says(anna, "ООО Вектор");
        var words = office.words(anna);
        silence(Duration.ofMinutes(10));
        assertThat(office.words(anna)).isEqualTo(words);
        silence(Duration.ofMinutes(5));
        assertThat(office.lastWords(anna)).startsWith("Вы ещё здесь?");
    }

    @Test
    void whoever_only_opened_the_chat_is_left_alone() {
        var anna = office.anna(inbox, null);
        silence(Duration.ofHours(5));
        assertThat(office.facts(anna, Fact.Resolved.class)).isEmpty();
        assertThat(office.words(anna)).hasSize(2);
    }

    @Test
    void whoever_leaves_at_a_menu_is_not_disturbed() {
        var anna = office.anna(inbox, null);
        office.says(anna, "2");
        var words = office.words(anna);
        silence(ASKS_AFTER);
        assertThat(office.words(anna)).isEqualTo(words);
        silence(LEAVES_AFTER);
        assertThat(office.words(anna)).isEqualTo(words);
        assertThat(office.facts(anna, Fact.Resolved.class)).containsExactly(new Fact.Resolved("unsolved"));
    }

    @Test
    void while_a_person_has_the_conversation_the_bot_is_silent_too() {
        var anna = inTheForm();
        conversations.claim(anna, Author.SYSTEM, new Fact.Assigned(new OperatorId(ids.next()), List.of()));
        var words = office.words(anna);
        silence(Duration.ofHours(2));
        assertThat(office.words(anna)).isEqualTo(words);
    }

    @Test
    void a_conversation_has_one_waiting_job_however_much_is_said() {
        var anna = inTheForm();
        office.says(anna, "ООО Вектор");
        office.says(anna, "100");
        assertThat(waiting(anna)).isOne();
    }

    private ConversationId inTheForm() {
        var anna = office.anna(inbox, null);
        office.says(anna, "оформить документ");
        office.says(anna, "акт");
        return anna;
    }

    private void silence(Duration duration) {
        clock.pass(duration);
        jobs.run();
    }

    private int waiting(ConversationId id) {
        return sql.sql("select count(*) from platform.job where task_instance like :id || '%'")
                .param("id", id.value().toString())
                .query(Integer.class)
                .single();
    }
}
