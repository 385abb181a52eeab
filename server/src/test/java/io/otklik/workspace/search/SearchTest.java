package io.otklik.workspace.search;

import static io.otklik.workspace.search.Finder.items;
import static org.assertj.core.api.Assertions.assertThat;

import io.otklik.conversation.ConversationId;
import io.otklik.journeys.Web;
import io.otklik.platform.MovableClock;
import io.otklik.platform.OtklikTest;
import io.otklik.platform.jobs.DueJobs;
import io.otklik.staff.Cast;
import io.otklik.staff.Role;
import io.otklik.workspace.Shop;
import io.otklik.workspace.Shop.Crew;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@OtklikTest
class SearchTest {

    @Autowired
    Cast cast;

    @Autowired
    Shop shop;

    @Autowired
    Finder finder;

    @Autowired
    MovableClock clock;

    @Autowired
    DueJobs jobs;

    Crew payroll;
    Cast.Member person;
    Web oleg;

    @BeforeEach
    void oleg_of_payroll() {
        payroll = shop.crew("Расчёт зарплаты");
        person = cast.somebody("Олег Петров", Role.OPERATOR, Set.of(payroll.key()));
        oleg = cast.signedIn(person);
    }

    @Test
    void a_word_is_found_in_any_of_its_forms() {
        shop.waits("Анна", payroll, "Отправьте Иванова в отпуск со вторника");
        shop.waits("Пётр", payroll, "We need the companies' reports");
        assertThat(finder.shown(oleg, "отпуска")).containsExactly("Отправьте Иванова в [отпуск] со вторника");
        assertThat(finder.shown(oleg, "ивановым вторник")).hasSize(1);
        assertThat(finder.shown(oleg, "company report")).containsExactly("We need the [companies]' [reports]");
        assertThat(finder.shown(oleg, "отпуск аванс")).isEmpty();
    }

    @Test
    void a_word_is_found_while_it_is_being_typed() {
        shop.waits("Анна", payroll, "Нужна командировка в Казань");
        assertThat(finder.shown(oleg, "коман")).containsExactly("Нужна [командировка] в Казань");
        assertThat(finder.shown(oleg, "казань коман")).hasSize(1);
        assertThat(finder.shown(oleg, "коман казань")).isEmpty();
        assertThat(finder.shown(oleg, "коман ")).isEmpty();
    }

    @Test
    void e_and_yo_are_one_letter() {
        shop.waits("Анна", payroll, "Счёт за тёплый пол");
        assertThat(finder.shown(oleg, "счет теплый")).containsExactly("[Счёт] за [тёплый] пол");
        assertThat(finder.shown(oleg, "счёт")).hasSize(1);
    }

    @Test
    void the_wrong_keyboard_layout_finds_the_same() {
        shop.waits("Анна", payroll, "Отправьте в отпуск");
        shop.waits("John", payroll, "Hello, I need a report");
        var found = finder.found(oleg, "jnghfdmnt");
        assertThat(found.at("/asTyped").asString()).isEqualTo("отправьте");
        assertThat(Finder.marked(items(found).getFirst())).isEqualTo("[Отправьте] в отпуск");
        assertThat(finder.found(oleg, "руддщ").at("/asTyped").asString()).isEqualTo("hello");
        assertThat(finder.found(oleg, "отпуск").at("/asTyped").isMissingNode()).isTrue();
        assertThat(finder.found(oleg, "щшгрщшгр").at("/asTyped").isMissingNode())
                .isTrue();
    }

    @Test
    void a_conversation_is_found_by_number_customer_subject_and_tag() {
        var anna = shop.waits("Анна Крапивина", payroll, "Добрый день");
        act(anna, "/subject", Map.of("subject", "Больничный за январь"));
        var tag = shop.tag("неотложное");
        act(anna, "/tags/" + tag, Map.of());
        var number = shop.now(anna).number();
        assertThat(finder.shown(oleg, "№ " + number).getFirst())
                .startsWith("№ [" + number + "] · Больничный за январь");
        assertThat(finder.shown(oleg, "крапивиной")).hasSize(1);
        assertThat(finder.shown(oleg, "больничного")).hasSize(1);
        assertThat(finder.shown(oleg, "неотложное")).hasSize(1);
        var hit = items(finder.found(oleg, "крапивина")).getFirst();
        assertThat(hit.at("/conversationId").asString()).isEqualTo(anna.value().toString());
        assertThat(hit.at("/contact/name").asString()).isEqualTo("Анна Крапивина");
        assertThat(hit.at("/entryId").isMissingNode()).isTrue();
    }

    @Test
    void notes_and_names_of_files_are_found_too() {
        var anna = shop.waits("Анна", payroll, "Добрый день");
        shop.sends(anna, "Доверенность Лебедева.pdf", "текст");
        var note = Map.of("clientId", UUID.randomUUID(), "text", "Клиент просил перезвонить бухгалтеру");
        assertThat(oleg.post(at(anna, "/notes"), note).status()).isEqualTo(200);
        assertThat(finder.shown(oleg, "доверенности")).containsExactly("[Доверенность] Лебедева.pdf");
        assertThat(finder.shown(oleg, "перезвонить")).containsExactly("Клиент просил [перезвонить] бухгалтеру");
        assertThat(items(finder.found(oleg, "доверенность", "&files=true"))).hasSize(1);
        assertThat(items(finder.found(oleg, "перезвонить", "&files=true"))).isEmpty();
    }

    @Test
    void what_the_bot_had_found_out_is_found() {
        var anna = shop.customer("Анна").id();
        shop.handsOver(anna, payroll);
        assertThat(finder.shown(oleg, "иванов")).containsExactly("Просит специалиста · [Иванов]");
    }

    @Test
    void nobody_finds_what_is_not_for_the_eyes_and_a_mention_opens_it() {
        var taxes = shop.crew("Налоги");
        var anna = shop.waits("Анна", taxes, "Пояснение для инспекции");
        assertThat(finder.shown(oleg, "пояснение")).isEmpty();
        assertThat(finder.shown(oleg, "№" + shop.now(anna).number())).isEmpty();
        var timur = cast.signedIn(cast.somebody("Тимур Ахметов", Role.OPERATOR, Set.of(taxes.key())));
        assertThat(finder.shown(timur, "пояснения")).hasSize(1);
        var note = Map.of(
                "clientId", UUID.randomUUID(),
                "text", "@Олег, взгляни",
                "mentions", List.of(person.id().value()));
        assertThat(timur.post(at(anna, "/notes"), note).status()).isEqualTo(200);
        assertThat(finder.shown(oleg, "пояснение")).hasSize(1);
        var bots = shop.customer("Борис").id();
        shop.writes(bots, "Цветомузыка");
        assertThat(finder.shown(oleg, "цветомузыка")).isEmpty();
        assertThat(finder.shown(cast.signedIn(Role.SUPERVISOR), "цветомузыка")).hasSize(1);
    }

    @Test
    void a_right_that_has_gone_hides_at_once_what_the_search_still_remembers() {
        var anna = shop.waits("Анна", payroll, "Неустойка по договору");
        assertThat(finder.shown(oleg, "неустойка")).hasSize(1);
        var taxes = shop.crew("Налоги");
        var vera = cast.signedIn(Role.SUPERVISOR);
        assertThat(vera.put(at(anna, "/assignee"), Map.of("teamId", taxes.id().value()))
                        .status())
                .isEqualTo(204);
        assertThat(oleg.get("/api/search?q=" + URLEncoder.encode("неустойка", StandardCharsets.UTF_8))
                        .json()
                        .at("/items"))
                .isEmpty();
    }

    @Test
    void filters_narrow_the_answer() {
        var open = shop.waits("Анна", payroll, "Пошлина за патент");
        var mine = shop.waits("Борис", payroll, "Пошлина за лицензию");
        act(mine, "/assignee", Map.of("operatorId", person.id().value()));
        var resolved = shop.waits("Вера", payroll, "Пошлина за визу");
        act(resolved, "/resolution", Map.of());
        var tag = shop.tag("заметное");
        act(open, "/tags/" + tag, Map.of());
        finder.caughtUp();

        assertThat(conversations("&status=resolved")).containsExactly(resolved);
        assertThat(conversations("&status=open")).containsExactlyInAnyOrder(open, mine);
        assertThat(conversations("&assignee=" + person.id().value())).containsExactly(mine);
        assertThat(conversations("&tag=" + tag)).containsExactly(open);
        assertThat(conversations("&team=" + payroll.id().value())).hasSize(3);
        assertThat(conversations("&team=" + shop.crew("Другие").id().value())).isEmpty();
        var now = clock.instant();
        assertThat(conversations("&from=" + now.minusSeconds(60))).hasSize(3);
        assertThat(conversations("&to=" + now.minusSeconds(60))).isEmpty();
    }

    @Test
    void of_two_equal_answers_the_newer_comes_first_and_pages_meet_without_gap_or_repetition() {
        var said = new ArrayList<ConversationId>();
        for (var number = 0; number < 7; number++) {
            clock.pass(Duration.ofHours(1));
            said.add(shop.waits("Анна", payroll, "Квитанция"));
        }
        var seen = new ArrayList<ConversationId>();
        var next = "";
        do {
            var page = finder.found(oleg, "квитанции", "&limit=3" + next);
            items(page).forEach(hit -> seen.add(conversation(hit)));
            var cursor = page.at("/next").asString("");
            next = cursor.isEmpty() ? "" : "&after=" + cursor;
        } while (!next.isEmpty());
        assertThat(seen).containsExactlyElementsOf(said.reversed());
    }

    @Test
    void a_new_name_of_a_customer_or_a_tag_is_found() {
        var anna = shop.waits("Анна Незабудкина", payroll, "Добрый день");
        var tag = cast.signedIn(Role.SUPERVISOR);
        var made =
                tag.post("/api/tags", Map.of("name", "возврат " + payroll.id().value(), "color", "#17703D"));
        act(anna, "/tags/" + made.at("/id"), Map.of());
        assertThat(finder.shown(oleg, "незабудкина")).hasSize(1);
        var card = "/api/contacts/" + shop.now(anna).contact().value();
        var body = new HashMap<String, Object>(Map.of("name", "Анна Васильковская", "phone", "+7 (921) 123-45-67"));
        assertThat(oleg.put(card, body).status()).isEqualTo(200);
        assertThat(finder.shown(oleg, "незабудкина")).isEmpty();
        assertThat(finder.shown(oleg, "васильковская")).hasSize(1);
        assertThat(finder.shown(oleg, "79211234567")).hasSize(1);
        var renamed = Map.of("name", "рекламация " + payroll.id().value(), "color", "#17703D");
        assertThat(tag.put("/api/tags/" + made.at("/id"), renamed).status()).isEqualTo(200);
        jobs.run();
        assertThat(finder.shown(oleg, "рекламация")).hasSize(1);
    }

    private List<ConversationId> conversations(String filter) {
        return items(finder.found(oleg, "пошлина", filter)).stream()
                .map(SearchTest::conversation)
                .toList();
    }

    private static ConversationId conversation(JsonNode hit) {
        return new ConversationId(UUID.fromString(hit.at("/conversationId").asString()));
    }

    private void act(ConversationId id, String what, Object body) {
        var answer = oleg.put(at(id, what), body);
        assertThat(answer.status()).as(answer.text()).isEqualTo(204);
    }

    private static String at(ConversationId id, String what) {
        return "/api/conversations/" + id.value() + what;
    }
}
