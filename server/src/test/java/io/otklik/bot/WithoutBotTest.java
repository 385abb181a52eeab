package io.otklik.bot;

import static org.assertj.core.api.Assertions.assertThat;

import io.otklik.channel.Inbox;
import io.otklik.channel.InboxSettings;
import io.otklik.channel.Inboxes;
import io.otklik.conversation.Author;
import io.otklik.conversation.Conversations;
import io.otklik.conversation.Fact;
import io.otklik.conversation.Holder;
import io.otklik.dialog.Scenarios;
import io.otklik.platform.ChainNames;
import io.otklik.platform.Ids;
import io.otklik.platform.Language;
import io.otklik.platform.OperatorId;
import io.otklik.platform.OtklikTest;
import io.otklik.platform.TeamId;
import io.otklik.staff.Staff;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// An inbox without a scenario of its own has no bot, whatever other inboxes have.
@OtklikTest
class WithoutBotTest {

    @Autowired
    io.otklik.bot.Scenarios scenarios;

    @Autowired
    Office office;

    @Autowired
    Inboxes inboxes;

    @Autowired
    Staff staff;

    @Autowired
    Conversations conversations;

    @Autowired
    ChainNames names;

    @Autowired
    Ids ids;

    @BeforeEach
    void open_the_office() throws IOException {
        office.teams();
        scenarios.publish(Files.readString(Scenarios.SAMPLES.resolve("schetovod.yaml")));
    }

    @Test
    void the_first_words_go_to_the_team_of_the_inbox_and_to_the_own_operator_first() {
        var oleg = new OperatorId(ids.next());
        var anna = office.anna(inbox(payroll()).id(), oleg);
        assertThat(office.conversation(anna).holder()).isInstanceOf(Holder.Bot.class);
        assertThat(office.words(anna)).isEmpty();
        office.says(anna, "отпуск");
        var handOff = office.facts(anna, Fact.HandedOff.class).getFirst().handOff();
        assertThat(handOff.reason()).isEqualTo("no-bot");
        assertThat(handOff.team()).isEqualTo(payroll());
        assertThat(handOff.preferred()).isEqualTo(oleg);
        assertThat(office.words(anna)).isEmpty();
    }

    @Test
    void a_team_that_is_gone_loses_nobody() {
        var anna = office.anna(inbox(new TeamId(ids.next())).id(), null);
        office.says(anna, "здравствуйте");
        assertThat(office.conversation(anna).holder()).isInstanceOf(Holder.Waiting.class);
    }

    @Test
    void giving_back_to_a_bot_that_is_not_there_goes_to_the_team() {
        var anna = office.anna(inbox(payroll()).id(), null);
        office.says(anna, "здравствуйте");
        conversations.claim(anna, Author.SYSTEM, new Fact.Assigned(new OperatorId(ids.next()), List.of()));
        conversations.add(anna, Author.SYSTEM, new Fact.ReturnedToBot(null));
        assertThat(office.conversation(anna).holder()).isInstanceOf(Holder.Waiting.class);
    }

    @Test
    void a_scenario_that_hands_off_by_itself_prefers_the_own_operator_too() {
        var oleg = new OperatorId(ids.next());
        var inbox = inbox(payroll());
        scenarios.serve(inbox.id(), published());
        var anna = office.anna(inbox.id(), oleg);
        office.says(anna, "другое");
        office.says(anna, "У нас сменился директор, что нужно от нас?");
        var handOff = office.facts(anna, Fact.HandedOff.class).getFirst().handOff();
        assertThat(handOff.reason()).isEqualTo("scenario");
        assertThat(handOff.preferred()).isEqualTo(oleg);
    }

    @Test
    void reports_read_the_titles_of_chains() {
        assertThat(names.chains(Language.RU)).containsEntry("vacation", "Отпуск сотрудника");
        assertThat(names.chains(Language.EN)).containsEntry("vacation", "Employee leave");
    }

    private ScenarioId published() {
        try {
            return scenarios.publish(Files.readString(Scenarios.SAMPLES.resolve("schetovod.yaml")));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private Inbox inbox(TeamId team) {
        return inboxes.make(new InboxSettings("Сайт", team, List.of(), null, null, null, null));
    }

    private TeamId payroll() {
        return staff.team("payroll").orElseThrow().id();
    }
}
