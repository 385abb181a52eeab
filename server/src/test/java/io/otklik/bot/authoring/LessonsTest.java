package io.otklik.bot.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.otklik.bot.ScenarioId;
import io.otklik.conversation.ConversationId;
import io.otklik.conversation.Conversations;
import io.otklik.conversation.Fact;
import io.otklik.conversation.Message;
import io.otklik.conversation.Receipt;
import io.otklik.customer.Customers;
import io.otklik.customer.Identity;
import io.otklik.customer.Profile;
import io.otklik.platform.Ids;
import io.otklik.platform.InboxId;
import io.otklik.platform.Language;
import io.otklik.platform.OperatorId;
import io.otklik.platform.OtklikTest;
import io.otklik.platform.Problem;
import io.otklik.staff.Names;
import io.otklik.staff.NewPerson;
import io.otklik.staff.Role;
import io.otklik.staff.Staff;
import io.otklik.staff.StaffFounder;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Pavel teaches the bot of a shop what it did not understand yesterday.
@OtklikTest
class LessonsTest {

    private static final String SHOP = """
            scenario: lessons
            title: {ru: Магазин, en: Shop}
            start: hello
            team: front-desk
            chains:
              hello: [{id: shop-menu, menu: {ru: Чем помочь?, en: How can I help?}, items: [{label: {ru: Возврат, en: Return}, to: return, intent: return}, {label: {ru: Доставка, en: Delivery}, to: delivery}]}]
              return:
                title: {ru: Возврат, en: Return}
                steps:
                  - {id: why, ask: {ru: Что не подошло?, en: What was wrong?}, as: why, answer: text, label: {ru: Причина, en: Reason}}
                  - {handoff: {ru: Передаю., en: Passing on.}, reason: {ru: Возврат, en: Return}}
              delivery:
                title: {ru: Доставка, en: Delivery}
                steps:
                  - {id: where, ask: {ru: Куда везём?, en: Where to?}, as: where, answer: text, label: {ru: Куда, en: Where to}}
                  - {handoff: {ru: Передаю., en: Passing on.}, reason: {ru: Доставка, en: Delivery}}
            intents:
              return: {phrases: [вернуть товар, хочу сдать покупку обратно, оформить возврат, верните деньги за заказ, возврат посылки]}
              pay: {phrases: [оплатить заказ картой, как заплатить, не проходит оплата, принимаете наличные, оплата при получении]}
            """;

    @Autowired
    Drafts drafts;

    @Autowired
    Versions versions;

    @Autowired
    Lessons lessons;

    @Autowired
    Grades grades;

    @Autowired
    io.otklik.bot.Scenarios scenarios;

    @Autowired
    Conversations conversations;

    @Autowired
    Customers customers;

    @Autowired
    Staff staff;

    @Autowired
    StaffFounder founder;

    @Autowired
    JdbcClient sql;

    @Autowired
    Ids ids;

    private OperatorId pavel = new OperatorId(new UUID(0, 0));
    private ScenarioId shop = new ScenarioId(new UUID(0, 0));
    private InboxId inbox = new InboxId(new UUID(0, 0));

    @BeforeEach
    void open_the_shop() {
        if (staff.team("front-desk").isEmpty())
            founder.team("front-desk", new Names("Первая линия", "Front desk"), null);
        pavel = founder.person(new NewPerson(
                "Павел Беляев",
                ids.next() + "@otklik.example",
                Role.AUTHOR,
                Language.RU,
                "осенний лист на окне",
                Set.of(),
                Set.of()));
        shop = drafts.begin(Document.of(SHOP), pavel);
        inbox = new InboxId(ids.next());
        versions.publish(shop, 1, "Первая", pavel);
        scenarios.serve(inbox, shop);
    }

    /// Conversations of other tests must not be answered by this bot.
    @AfterEach
    void close_the_shop() {
        sql.sql("update bot.scenario set published = null").update();
    }

    @Test
    void what_was_missed_becomes_an_intent_with_one_click_and_is_understood_after_publishing() {
        says("когда привезут мой диван");
        says("когда привезут диван");
        says("фыв прол джэ");
        var group = lessons.groups(shop).getFirst();
        assertThat(group.misses()).hasSize(2);
        var misses = group.misses().stream().map(Lessons.Miss::id).toList();
        lessons.assign(shop, misses, "доставка", "delivery", pavel);
        assertThat(lessons.groups(shop)).extracting(Lessons.Group::text).containsExactly("фыв прол джэ");
        versions.publish(shop, drafts.open(shop).version(), "Доставка", pavel);
        assertThat(lastWords(says("скажите, когда привезёте диван?"))).isEqualTo("Куда везём?");
    }

    @Test
    void an_intent_that_leads_nowhere_is_not_made() {
        says("когда привезут мой диван");
        var misses = lessons.groups(shop).getFirst().misses().stream()
                .map(Lessons.Miss::id)
                .toList();
        assertThatThrownBy(() -> lessons.assign(shop, misses, "доставка", null, pavel))
                .isInstanceOfSatisfying(Problem.class, p -> assertThat(p.slug()).isEqualTo("missing"));
        assertThat(lessons.groups(shop)).hasSize(1);
    }

    @Test
    void what_is_dismissed_is_not_shown_again() {
        says("фыв прол джэ");
        lessons.dismiss(
                shop,
                lessons.groups(shop).getFirst().misses().stream()
                        .map(Lessons.Miss::id)
                        .toList());
        assertThat(lessons.groups(shop)).isEmpty();
    }

    @Test
    void the_report_tells_the_share_that_was_understood() {
        says("хочу вернуть товар");
        says("фыв прол джэ");
        var report = grades.of(shop);
        assertThat(report.draft().phrases()).isEqualTo(10);
        assertThat(report.draft().accuracy())
                .isBetween(report.draft().atLeast(), report.draft().atMost());
        assertThat(report.weeks()).singleElement().satisfies(week -> {
            assertThat(week.understood()).isEqualTo(1);
            assertThat(week.all()).isEqualTo(2);
        });
    }

    @Test
    void a_draft_that_understands_worse_is_published_only_with_a_reason() {
        var spoilt = SHOP.replace(
                "intents:",
                "intents:\n  noise: {phrases: [вернуть оплату товара, сдать заказ картой, оплатить возврат, деньги за заказ картой, покупку наличные обратно]}");
        drafts.save(shop, 1, Document.of(spoilt), pavel);
        assertThat(grades.of(shop).drops()).isTrue();
        assertThatThrownBy(() -> versions.publish(shop, 2, "", pavel))
                .isInstanceOfSatisfying(Problem.class, p -> assertThat(p.slug()).isEqualTo("understands-worse"));
        assertThat(versions.publish(shop, 2, "Так решил заказчик", pavel)).isEqualTo(2);
    }

    private ConversationId says(String text) {
        var visitor = new Identity(inbox, Identity.Kind.VISITOR, ids.next().toString());
        var id = conversations
                .open(customers.recognise(visitor, Profile.unknown(Language.RU)), inbox, Language.RU)
                .id();
        var receipt = new ArrayBlockingQueue<Receipt>(1);
        conversations.receive(id, Message.of(text), ids.next().toString(), receipt::add);
        try {
            Objects.requireNonNull(receipt.poll(20, TimeUnit.SECONDS), "No receipt in time");
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return id;
    }

    private String lastWords(ConversationId id) {
        return conversations.after(id, 0, 200).stream()
                .map(entry -> entry.fact())
                .filter(Fact.Said.class::isInstance)
                .map(fact -> ((Fact.Said) fact).message().text())
                .reduce("", (_, last) -> Objects.requireNonNullElse(last, ""));
    }
}
