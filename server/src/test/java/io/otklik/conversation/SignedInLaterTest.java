package io.otklik.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.otklik.customer.ContactId;
import io.otklik.customer.Customers;
import io.otklik.customer.Identity;
import io.otklik.customer.Profile;
import io.otklik.platform.Ids;
import io.otklik.platform.InboxId;
import io.otklik.platform.Language;
import io.otklik.platform.OtklikTest;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// The chat opens before the site has said who the visitor is.
@OtklikTest
class SignedInLaterTest {

    @Autowired
    Conversations conversations;

    @Autowired
    Customers customers;

    @Autowired
    Ids ids;

    private InboxId inbox;
    private ContactId visitor;
    private ContactId anna;

    @BeforeEach
    void people() {
        inbox = new InboxId(ids.next());
        visitor = somebody();
        anna = somebody();
    }

    @Test
    void a_mere_greeting_does_not_hide_the_conversation_that_goes_on() {
        var talk = conversations.open(anna, inbox, Language.RU).id();
        conversations.open(visitor, inbox, Language.RU);
        conversations.move(visitor, anna);
        assertThat(conversations.current(anna, inbox).orElseThrow().id()).isEqualTo(talk);
    }

    @Test
    void a_greeting_goes_on_where_there_is_nothing_else() {
        var greeting = conversations.open(visitor, inbox, Language.RU).id();
        conversations.move(visitor, anna);
        assertThat(conversations.current(anna, inbox).orElseThrow().id()).isEqualTo(greeting);
    }

    @Test
    void what_she_wrote_before_is_hers() {
        conversations.open(anna, inbox, Language.RU);
        var talk = conversations.open(visitor, inbox, Language.RU).id();
        var receipt = new CompletableFuture<Receipt>();
        conversations.receive(talk, Message.of("Это Анна"), "1", receipt::complete);
        assertThat(receipt.join()).isInstanceOf(Receipt.Kept.class);
        conversations.move(visitor, anna);
        assertThat(conversations.current(anna, inbox).orElseThrow().id()).isEqualTo(talk);
    }

    private ContactId somebody() {
        var identity = new Identity(inbox, Identity.Kind.VISITOR, ids.next().toString());
        return customers.recognise(identity, Profile.unknown(Language.RU));
    }
}
