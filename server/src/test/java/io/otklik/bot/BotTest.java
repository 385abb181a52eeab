package io.otklik.bot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.otklik.conversation.Author;
import io.otklik.conversation.ConversationId;
import io.otklik.conversation.Conversations;
import io.otklik.conversation.Fact;
import io.otklik.conversation.Holder;
import io.otklik.dialog.Scenarios;
import io.otklik.platform.Ids;
import io.otklik.platform.InboxId;
import io.otklik.platform.Language;
import io.otklik.platform.OperatorId;
import io.otklik.platform.OtklikTest;
import io.otklik.robot.Outcome;
import io.otklik.robot.Outcome.Delivered;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The bot in a real conversation: the log, the state and the tasks are kept together.
@OtklikTest
class BotTest {

    private static final String CHECK = "Проверьте, пожалуйста:";

    @Autowired
    io.otklik.bot.Scenarios scenarios;

    @Autowired
    Office office;

    @Autowired
    Conversations conversations;

    @Autowired
    JdbcClient sql;

    @Autowired
    Ids ids;

    private InboxId inbox = new InboxId(new UUID(0, 0));

    @BeforeEach
    void open_the_office() {
        inbox = office.open();
    }

    @AfterEach
    void close_the_office() {
        office.close();
    }

    @Test
    void the_bot_greets_with_its_menu_when_a_chat_is_opened() {
        var anna = office.anna(inbox, null);
        assertThat(office.lastWords(anna)).isEqualTo("Чем помочь? Выберите тему или напишите своими словами.");
        assertThat(office.said(anna).getLast().buttons()).hasSize(6);
        assertThat(office.conversation(anna).holder()).isInstanceOf(Holder.Bot.class);
    }

    @Test
    void a_vacation_is_done_from_the_first_words_to_three_files() {
        var anna = atConfirmation();
        office.presses(anna, "Оформить отпуск");
        var files = IntStream.range(0, 3)
                .mapToObj(i -> new Delivered(ids.next(), "Документ " + i + ".pdf", "application/pdf", 2_000))
                .toList();
        office.robot(anna, call(anna), new Outcome.Done(Map.of("number", "ОТ-1"), files));
        var done = office.said(anna).get(office.said(anna).size() - 2);
        assertThat(done.text()).startsWith("Готово: отпуск оформлен");
        assertThat(done.files()).hasSize(3);
        assertThat(office.lastWords(anna)).isEqualTo("Чем ещё помочь?");
        assertThat(marks(anna)).contains("chain-entered vacation", "chain-completed vacation", "menu-shown main");
        assertThat(office.facts(anna, Fact.RobotWorked.class))
                .extracting(Fact.RobotWorked::status)
                .containsExactly("running", "done", "running", "done");
    }

    @Test
    void a_person_gets_everything_that_was_filled_in_and_the_own_accountant_comes_first() {
        var oleg = new OperatorId(ids.next());
        var anna = office.anna(inbox, oleg);
        office.says(anna, "нужно отправить в отпуск");
        office.employees(anna, call(anna));
        office.says(anna, "иванов");
        office.says(anna, "оператор");
        var handOff = office.facts(anna, Fact.HandedOff.class).getFirst().handOff();
        assertThat(handOff.reason()).isEqualTo("asked");
        assertThat(handOff.preferred()).isEqualTo(oleg);
        assertThat(handOff.slots()).extracting("label", "value").containsExactly(tuple("Сотрудник", "Иванов Пётр"));
        assertThat(handOff.path()).containsExactly("Отправить в отпуск");
        assertThat(office.conversation(anna).holder()).isInstanceOf(Holder.Waiting.class);
    }

    @Test
    void a_result_that_comes_when_a_person_has_taken_over_is_brought_without_a_question() {
        var anna = atConfirmation();
        office.presses(anna, "Оформить отпуск");
        var call = call(anna);
        conversations.claim(anna, Author.SYSTEM, new Fact.Assigned(new OperatorId(ids.next()), List.of()));
        var before = office.words(anna).size();
        office.robot(anna, call, new Outcome.Done(Map.of(), List.of()));
        assertThat(office.words(anna)).hasSize(before + 1);
        assertThat(office.lastWords(anna)).isEqualTo("«Отпуск сотрудника»: выполнено, как вы просили.");
        assertThat(office.conversation(anna).holder()).isInstanceOf(Holder.With.class);
    }

    @Test
    void a_late_answer_to_an_old_call_changes_nothing() {
        var anna = office.anna(inbox, null);
        office.says(anna, "отпуск");
        var call = call(anna);
        office.says(anna, "меню");
        var words = office.words(anna);
        office.employees(anna, call);
        assertThat(office.words(anna)).isEqualTo(words);
    }

    @Test
    void an_operator_gives_the_conversation_back_and_the_form_is_not_lost() {
        var anna = atConfirmation();
        conversations.claim(anna, Author.SYSTEM, new Fact.Assigned(new OperatorId(ids.next()), List.of()));
        conversations.add(anna, Author.SYSTEM, new Fact.ReturnedToBot(null));
        assertThat(office.words(anna)).contains("Снова на связи бот.");
        office.presses(anna, "Продолжить: Отпуск сотрудника");
        assertThat(office.lastWords(anna)).startsWith(CHECK);
    }

    @Test
    void the_bot_asks_again_in_the_language_the_customer_chose() {
        var anna = atConfirmation();
        conversations.add(anna, Author.CONTACT, new Fact.Spoke(Language.EN));
        assertThat(office.lastWords(anna)).startsWith("Please check:");
    }

    @Test
    void a_conversation_finishes_on_the_version_it_began_with() throws IOException {
        var anna = office.anna(inbox, null);
        var changed = Files.readString(Scenarios.SAMPLES.resolve("schetovod.yaml"))
                .replace("Чем помочь? Выберите тему", "Слушаю вас. Выберите тему");
        scenarios.publish(changed);
        office.says(anna, "меню");
        assertThat(office.lastWords(anna)).startsWith("Чем помочь?");
        assertThat(office.lastWords(office.stranger(inbox))).startsWith("Слушаю вас.");
    }

    @Test
    void publishing_the_same_text_again_makes_no_new_version() throws IOException {
        var yaml = Files.readString(Scenarios.SAMPLES.resolve("schetovod.yaml"));
        scenarios.publish(yaml);
        var before = versions();
        scenarios.publish(yaml);
        assertThat(versions()).isEqualTo(before);
    }

    @Test
    void many_conversations_at_once_do_not_mix() throws InterruptedException {
        var customers =
                IntStream.range(0, 40).mapToObj(_ -> office.stranger(inbox)).toList();
        var threads = customers.stream()
                .map(id -> Thread.startVirtualThread(() -> {
                    office.says(id, "оформить документ");
                    office.says(id, "акт");
                    office.says(id, "ООО " + id.value());
                }))
                .toList();
        for (var thread : threads) thread.join();
        for (var id : customers) {
            assertThat(office.lastWords(id)).isEqualTo("На какую сумму, в рублях?");
            office.says(id, "оператор");
            assertThat(office.facts(id, Fact.HandedOff.class)
                            .getFirst()
                            .handOff()
                            .slots()
                            .getLast()
                            .value())
                    .isEqualTo("ООО " + id.value());
        }
    }

    @Test
    void the_end_of_a_scenario_resolves_the_conversation_and_the_next_word_opens_it_anew() {
        var stranger = office.stranger(inbox);
        office.says(stranger, "спасибо, это всё");
        assertThat(office.facts(stranger, Fact.Resolved.class)).containsExactly(new Fact.Resolved("solved"));
        office.says(stranger, "больничный");
        assertThat(office.lastWords(stranger)).isEqualTo("Кто болел? Напишите фамилию и имя.");
    }

    private ConversationId atConfirmation() {
        var anna = office.anna(inbox, null);
        office.says(anna, "нужно отправить в отпуск");
        office.employees(anna, call(anna));
        office.says(anna, "Иванов");
        office.says(anna, "15 марта");
        office.says(anna, "14");
        assertThat(office.lastWords(anna)).startsWith(CHECK);
        return anna;
    }

    /// The call that the bot waits for.
    private String call(ConversationId id) {
        return sql.sql("select state->'waits'->>'robot' from bot.session where conversation_id = :id")
                .param("id", id.value())
                .query(String.class)
                .single();
    }

    private int versions() {
        return sql.sql("select count(*) from bot.version").query(Integer.class).single();
    }

    private List<String> marks(ConversationId id) {
        return office.facts(id, Fact.class).stream()
                .flatMap(fact -> switch (fact) {
                    case Fact.Said said -> said.marks().stream();
                    case Fact.Marked marked -> marked.marks().stream();
                    default -> Stream.of();
                })
                .map(mark -> mark.kind() + " " + mark.subject())
                .toList();
    }
}
