package io.otklik.bot.menus;

import io.otklik.bot.ScenarioId;
import io.otklik.bot.menus.MenuStore.Menu;
import io.otklik.bot.menus.MenuStore.Moved;
import io.otklik.dialog.MenuOrder;
import io.otklik.dialog.StepView;
import io.otklik.platform.Allowed;
import io.otklik.platform.Language;
import io.otklik.platform.OperatorId;
import io.otklik.platform.Permission;
import io.otklik.platform.Problem;
import io.otklik.platform.StaffNames;
import io.otklik.platform.Texts;
import io.otklik.platform.http.RequestLanguage;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Menus that order themselves, for the authors of scenarios.
@RestController
@RequestMapping("/api/scenarios/{id}/menus")
class MenusApi {

    private static final int LONGEST_PERIOD = 90;

    private final Menus menus;
    private final StaffNames names;
    private final Texts texts;

    MenusApi(Menus menus, StaffNames names, Texts texts) {
        this.menus = menus;
        this.names = names;
        this.texts = texts;
    }

    record Page(List<Line> items) {}

    record Line(String step, String mode, String by, int days, List<Order> orders, List<Move> moves) {}

    /// @param since since when it stands so; absent for the author's order
    record Order(String segment, List<Item> items, @Nullable Instant since) {}

    record Label(String ru, String en) {}

    record Item(String item, Label label, boolean pinned, long clicks, double share) {}

    record Move(
            UUID id,
            String segment,
            String item,
            int from,
            int to,
            Instant at,
            String state,
            String reason,
            @Nullable String by) {}

    record Setting(
            @Nullable String mode,
            @Nullable String by,
            @Nullable Integer days) {}

    record Decision(@Nullable String state) {}

    @Allowed(Permission.SCENARIOS)
    @GetMapping
    Page all(@PathVariable UUID id, HttpServletRequest request) {
        var scenario = new ScenarioId(id);
        var settings = menus.settings(scenario);
        var moves = menus.moves(scenario);
        var language = RequestLanguage.of(request);
        var lines = new ArrayList<Line>();
        for (var view : menus.popular(scenario)) {
            var menu = settings.getOrDefault(
                    view.step(), new Menu(scenario, view.step(), "auto", "all", 7, Instant.EPOCH));
            var own = moves.stream()
                    .filter(moved -> moved.step().equals(view.step()))
                    .map(moved -> move(moved, view, language))
                    .toList();
            lines.add(new Line(view.step(), menu.mode(), menu.by(), menu.days(), orders(menu, view), own));
        }
        return new Page(lines);
    }

    @Allowed(Permission.SCENARIOS)
    @PutMapping("/{step}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void set(@PathVariable UUID id, @PathVariable String step, @RequestBody Setting set) {
        var mode = one("mode", set.mode(), Set.of("off", "ask", "auto"));
        var by = one("by", set.by(), Set.of("all", "language", "known"));
        if (set.days() == null || set.days() < 1 || set.days() > LONGEST_PERIOD) throw wrong("days");
        menus.set(new ScenarioId(id), step, mode, by, set.days());
    }

    @Allowed(Permission.SCENARIOS)
    @PutMapping("/{step}/moves/{moveId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void decide(
            @PathVariable UUID id,
            @PathVariable String step,
            @PathVariable UUID moveId,
            @RequestBody Decision decision,
            OperatorId me) {
        var state = one("state", decision.state(), Set.of("done", "declined", "undone"));
        menus.decide(new ScenarioId(id), step, moveId, state, me);
    }

    /// Back to the order as the author drew it.
    @Allowed(Permission.SCENARIOS)
    @DeleteMapping("/{step}/order")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void asDrawn(@PathVariable UUID id, @PathVariable String step) {
        menus.asDrawn(new ScenarioId(id), step);
    }

    private List<Order> orders(Menu menu, StepView view) {
        var clicks = menus.clicks(menu);
        var kept = menus.ordersOf(menu.scenario(), view.step()).stream()
                .collect(Collectors.toMap(MenuStore.Order::segment, Function.identity()));
        var segments = new TreeSet<>(segments(menu.by()));
        return segments.stream()
                .map(segment -> {
                    var order = kept.get(segment);
                    var items = order == null ? List.<String>of() : order.items();
                    return new Order(
                            segment,
                            items(view, items, clicks.getOrDefault(segment, Map.of())),
                            order == null ? null : order.since());
                })
                .toList();
    }

    private static Set<String> segments(String by) {
        return switch (by) {
            case "language" -> Set.of("ru", "en");
            case "known" -> Set.of("known", "guest");
            default -> Set.of("all");
        };
    }

    private static List<Item> items(StepView view, List<String> order, Map<String, Long> clicks) {
        var all = clicks.values().stream().mapToLong(Long::longValue).sum();
        var labels = view.items().stream().collect(Collectors.toMap(StepView.Item::id, Function.identity()));
        return MenuOrder.standing(Menus.items(view), order).stream()
                .map(labels::get)
                .filter(java.util.Objects::nonNull)
                .map(item -> {
                    var own = clicks.getOrDefault(item.id(), 0L);
                    var share = all == 0 ? 0.0 : (double) own / all;
                    return new Item(item.id(), new Label(item.ru(), item.en()), item.pinned(), own, share);
                })
                .toList();
    }

    private Move move(Moved moved, StepView view, Language language) {
        var move = moved.move();
        var reason = texts.in(
                language,
                "bot.menu-move",
                label(view, move.item(), language),
                move.clicks(),
                label(view, move.above(), language),
                move.aboveClicks(),
                move.all());
        return new Move(
                moved.id(),
                moved.segment(),
                move.item(),
                move.from(),
                move.to(),
                moved.at(),
                moved.state(),
                reason,
                moved.by() == null ? null : names.operator(new OperatorId(moved.by())));
    }

    private static String label(StepView view, String item, Language language) {
        return view.items().stream()
                .filter(one -> one.id().equals(item))
                .map(one -> language == Language.RU ? one.ru() : one.en())
                .findFirst()
                .orElse(item);
    }

    private static String one(String field, @Nullable String value, Set<String> of) {
        if (value == null || !of.contains(value)) throw wrong(field);
        return value;
    }

    private static Problem wrong(String field) {
        return Problem.bad("wrong-value").field(field).with(field);
    }
}
