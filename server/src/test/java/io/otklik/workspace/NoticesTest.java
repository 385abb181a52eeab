package io.otklik.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import io.otklik.conversation.Conversations;
import io.otklik.platform.OtklikTest;
import io.otklik.staff.Cast;
import io.otklik.staff.Role;
import io.otklik.workspace.notice.Notice;
import io.otklik.workspace.notice.Notices;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

@OtklikTest
class NoticesTest {

    @Autowired
    Cast cast;

    @Autowired
    Shop shop;

    @Autowired
    Conversations conversations;

    @Autowired
    Notices notices;

    @Autowired
    JdbcClient sql;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void somebody_is_called_to_a_conversation_in_which_something_is_happening_without_waiting_for_its_end() {
        var oleg = cast.somebody("Олег Петров", Role.OPERATOR);
        var anna = shop.waits("Анна", shop.crew("Расчёт зарплаты"), "Аванс?");
        var meanwhile = new TransactionTemplate(transactions);
        meanwhile.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        new TransactionTemplate(transactions).executeWithoutResult(_ -> {
            conversations.lock(anna);
            meanwhile.executeWithoutResult(_ -> {
                sql.sql("set local lock_timeout = '5s'").update();
                notices.give(oleg.id(), anna, Notice.Kind.WAITING);
            });
        });
        assertThat(notices.of(oleg.id()).stream().map(Notice::conversation)).containsExactly(anna);
    }
}
