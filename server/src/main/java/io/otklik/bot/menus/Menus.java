package io.otklik.bot.menus;

import io.otklik.bot.Library;
import io.otklik.bot.Orders;
import io.otklik.bot.ScenarioId;
import io.otklik.bot.menus.MenuStore.Menu;
import io.otklik.bot.menus.MenuStore.Moved;
import io.otklik.bot.menus.MenuStore.Order;
import io.otklik.dialog.MenuOrder;
import io.otklik.dialog.MenuOrder.Item;
import io.otklik.dialog.MenuOrder.Rules;
import io.otklik.dialog.StepView;
import io.otklik.platform.Ids;
import io.otklik.platform.OperatorId;
import io.otklik.platform.Problem;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The door to menus that order themselves: looks whether a period is over and an item deserves a better place, moves
/// it or proposes to, and takes moves back.
@Service
class Menus {

    /// What was chosen in so many periods counts.
    private static final int PERIODS = 4;

    private static final int MOVES_SHOWN = 50;

    private final MenuStore store;
    private final Library library;
    private final Orders orders;
    private final Ids ids;
    private final Clock clock;

    Menus(MenuStore store, Library library, Orders orders, Ids ids, Clock clock) {
        this.store = store;
        this.library = library;
        this.orders = orders;
        this.ids = ids;
        this.clock = clock;
    }

    List<ScenarioId> published() {
        return store.published();
    }

    /// Looks at all menus of a scenario whose period is over.
    @Transactional
    public void look(ScenarioId scenario) {
        var now = clock.instant();
        for (var view : popular(scenario)) {
            store.meet(scenario, view.step(), now);
            store.due(scenario, view.step(), now).ifPresent(menu -> look(menu, view, now));
        }
        orders.forget();
    }

    private void look(Menu menu, StepView view, Instant now) {
        var items = items(view);
        store.clicks(menu, since(menu, now)).forEach((segment, clicks) -> {
            var before = order(menu.scenario(), menu.step(), segment);
            MenuOrder.next(items, before, clicks, Rules.USUAL)
                    .ifPresent(move -> move(menu, items, segment, before, move, now));
        });
        store.looked(menu, now);
    }

    private void move(
            Menu menu, List<Item> items, String segment, List<String> before, MenuOrder.Move move, Instant now) {
        var auto = menu.mode().equals("auto");
        store.withdraw(menu.scenario(), menu.step(), segment);
        store.add(
                menu.scenario(),
                new Moved(ids.next(), menu.step(), segment, move, before, now, auto ? "done" : "proposed", null));
        if (auto)
            store.keep(menu.scenario(), menu.step(), new Order(segment, MenuOrder.after(items, before, move), now));
    }

    private List<String> order(ScenarioId scenario, String step, String segment) {
        return store.orders(scenario, step).stream()
                .filter(order -> order.segment().equals(segment))
                .findFirst()
                .map(Order::items)
                .orElse(List.of());
    }

    /// The menus that order themselves in the version that answers.
    @Transactional(readOnly = true)
    List<StepView> popular(ScenarioId scenario) {
        return library.newest(scenario).stream()
                .flatMap(readable -> readable.views().stream())
                .filter(StepView::popular)
                .toList();
    }

    @Transactional(readOnly = true)
    Map<String, Menu> settings(ScenarioId scenario) {
        return store.of(scenario);
    }

    @Transactional(readOnly = true)
    List<Order> ordersOf(ScenarioId scenario, String step) {
        return store.orders(scenario, step);
    }

    @Transactional(readOnly = true)
    Map<String, Map<String, Long>> clicks(Menu menu) {
        return store.clicks(menu, since(menu, clock.instant()));
    }

    private static Instant since(Menu menu, Instant now) {
        return now.minus(Duration.ofDays((long) PERIODS * menu.days()));
    }

    @Transactional(readOnly = true)
    List<Moved> moves(ScenarioId scenario) {
        return store.moves(scenario, MOVES_SHOWN);
    }

    @Transactional
    void set(ScenarioId scenario, String step, String mode, String by, int days) {
        view(scenario, step);
        store.meet(scenario, step, clock.instant());
        store.withdrawOthers(scenario, step, by);
        store.set(scenario, step, mode, by, days);
        orders.forget();
    }

    @Transactional
    void asDrawn(ScenarioId scenario, String step) {
        store.asDrawn(scenario, step);
        orders.forget();
    }

    /// A proposal is agreed to or declined; a move that was made is taken back.
    ///
    /// @throws Problem `move-decided` if somebody else was quicker, `move-outdated` if the menu has changed since
    @Transactional
    void decide(ScenarioId scenario, String step, UUID id, String state, OperatorId by) {
        var moved = store.moves(scenario, MOVES_SHOWN).stream()
                .filter(one -> one.id().equals(id) && one.step().equals(step))
                .findFirst()
                .orElseThrow(Problem::notFound);
        var from = state.equals("undone") ? "done" : "proposed";
        if (!store.decide(id, from, state, by)) throw Problem.conflict("move-decided");
        if (state.equals("done")) agree(scenario, moved);
        if (state.equals("undone"))
            store.keep(scenario, step, new Order(moved.segment(), moved.before(), clock.instant()));
        orders.forget();
    }

    private void agree(ScenarioId scenario, Moved moved) {
        var items = items(view(scenario, moved.step()));
        var before = order(scenario, moved.step(), moved.segment());
        if (!MenuOrder.lifts(items, before, moved.move())) throw Problem.conflict("move-outdated");
        var after = MenuOrder.after(items, before, moved.move());
        store.keep(scenario, moved.step(), new Order(moved.segment(), after, clock.instant()));
    }

    private StepView view(ScenarioId scenario, String step) {
        return Optional.of(popular(scenario)).stream()
                .flatMap(List::stream)
                .filter(view -> view.step().equals(step))
                .findFirst()
                .orElseThrow(Problem::notFound);
    }

    static List<Item> items(StepView view) {
        return view.items().stream()
                .map(item -> new Item(item.id(), item.pinned()))
                .toList();
    }
}
