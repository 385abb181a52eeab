package io.otklik.workspace;

import static io.otklik.workspace.Desk.about;
import static org.assertj.core.api.Assertions.assertThat;

import io.otklik.conversation.Author;
import io.otklik.conversation.ConversationId;
import io.otklik.conversation.Conversations;
import io.otklik.conversation.Fact;
import io.otklik.platform.OperatorId;
import io.otklik.platform.OtklikTest;
import io.otklik.staff.Cast;
import io.otklik.staff.Role;
import io.otklik.workspace.Shop.Crew;
import io.otklik.workspace.notice.Notice;
import io.otklik.workspace.notice.Notices;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@OtklikTest
class LowMarkNoticeTest {

    @Autowired
    Cast cast;

    @Autowired
    Shop shop;

    @Autowired
    Conversations conversations;

    @Autowired
    Notices notices;

    @LocalServerPort
    int port;

    Crew payroll;
    Cast.Member vera;
    Cast.Member galina;
    ConversationId anna;

    @BeforeEach
    void a_team_with_two_supervisors() {
        payroll = shop.crew("Расчёт зарплаты");
        vera = cast.somebody("Вера Орлова", Role.SUPERVISOR, Set.of(payroll.key()));
        galina = cast.somebody("Галина Белова", Role.SUPERVISOR, Set.of(payroll.key()));
        anna = shop.waits("Анна", payroll, "Аванс?");
    }

    @Test
    void a_low_mark_calls_the_supervisors_of_the_team_and_no_others() {
        var other = cast.somebody("Чужая Начальница", Role.SUPERVISOR);
        rates(2);
        assertThat(calls(vera.id())).containsExactly(Notice.Kind.LOW_MARK);
        assertThat(calls(galina.id())).containsExactly(Notice.Kind.LOW_MARK);
        assertThat(calls(other.id())).isEmpty();
    }

    @Test
    void a_middling_mark_calls_nobody() {
        rates(3);
        assertThat(calls(vera.id())).isEmpty();
    }

    @Test
    void a_team_without_a_supervisor_has_the_others() {
        var lonely = shop.waits("Борис", shop.crew("Налоги"), "НДС?");
        conversations.add(lonely, Author.CONTACT, new Fact.Rated(1, null));
        assertThat(notices.of(vera.id()).stream().map(Notice::conversation)).containsExactly(lonely);
    }

    @Test
    void it_stays_until_one_of_them_reacts_and_then_it_is_over_for_all() {
        rates(1);
        try (var first = Desk.of(cast.signedIn(vera), port);
                var second = Desk.of(cast.signedIn(galina), port)) {
            first.hears(frame -> about(frame, "notice", anna));
            var notice = second.hears(frame -> about(frame, "notice", anna)).at("/notice/id");
            first.opens(anna);
            second.hears(frame ->
                    frame.at("/id").equals(notice) && frame.at("/t").asString().equals("notice-done"));
        }
        assertThat(calls(galina.id())).isEmpty();
    }

    @Test
    void another_low_mark_instead_of_the_first_calls_nobody_again() {
        rates(1);
        notices.reacted(vera.id(), anna);
        rates(2);
        assertThat(calls(vera.id())).isEmpty();
        rates(5);
        rates(1);
        assertThat(calls(vera.id())).containsExactly(Notice.Kind.LOW_MARK);
    }

    private void rates(int score) {
        conversations.add(anna, Author.CONTACT, new Fact.Rated(score, null));
    }

    private List<Notice.Kind> calls(OperatorId person) {
        return notices.of(person).stream()
                .filter(notice -> notice.conversation().equals(anna))
                .map(Notice::kind)
                .toList();
    }
}
