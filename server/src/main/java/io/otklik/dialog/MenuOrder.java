package io.otklik.dialog;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Decides which item of a menu should stand higher, from what customers choose. One move at a time, and only when the
/// difference is large and certain: whoever knows the menu by heart must find it as it was.
public final class MenuOrder {

    private MenuOrder() {}

    /// An item in the author's order; a pinned one keeps its place.
    public record Item(String id, boolean pinned) {}

    /// When a move is made.
    ///
    /// @param leastClicks  fewer decide nothing
    /// @param smoothing    clicks that each item is given beforehand, so that the first few weigh little
    /// @param margin       how many times more an item must be chosen than the one it passes; for the way back the
    ///                     same holds, so habits survive
    /// @param certainty    how many standard deviations the difference must be
    public record Rules(int leastClicks, double smoothing, double margin, double certainty) {
        public static final Rules USUAL = new Rules(50, 5, 1.25, 3.5);
    }

    /// One item goes up.
    ///
    /// @param from   its place, from 0, as customers see the menu
    /// @param above  the item that stood where it goes to
    /// @param clicks how often it was chosen, of all
    public record Move(String item, int from, int to, String above, long clicks, long aboveClicks, long all) {}

    /// The order in which items stand: the kept order, with the pinned ones in the author's places and new ones where
    /// the author put them last.
    public static List<String> standing(List<Item> items, List<String> order) {
        var movable = new ArrayDeque<>(items.stream()
                .filter(item -> !item.pinned())
                .sorted(Comparator.comparingInt(item -> rank(order, item.id())))
                .map(Item::id)
                .toList());
        return items.stream()
                .map(item -> item.pinned() ? item.id() : movable.removeFirst())
                .toList();
    }

    /// The move that spares most reading, if one is worth it.
    public static Optional<Move> next(List<Item> items, List<String> order, Map<String, Long> clicks, Rules rules) {
        var standing = standing(items, order);
        var movable = movable(items, standing);
        var all = sum(movable, clicks);
        if (all < rules.leastClicks()) return Optional.empty();
        Optional<Best> best = Optional.empty();
        for (var from = 1; from < movable.size(); from++) {
            var found = best(movable, from, clicks, rules);
            if (found.isPresent()
                    && (best.isEmpty() || found.get().gain() > best.get().gain())) best = found;
        }
        return best.map(found -> move(standing, movable, found, clicks, all));
    }

    /// Whether a move would still lift its item: the author may have pinned or removed either of the two since.
    public static boolean lifts(List<Item> items, List<String> order, Move move) {
        var movable = movable(items, standing(items, order));
        return movable.contains(move.above()) && movable.indexOf(move.item()) > movable.indexOf(move.above());
    }

    /// The order after a move, for keeping; the same where the move lifts nothing any more.
    public static List<String> after(List<Item> items, List<String> order, Move move) {
        if (!lifts(items, order, move)) return order;
        var movable = new ArrayList<>(movable(items, standing(items, order)));
        movable.remove(move.item());
        movable.add(movable.indexOf(move.above()), move.item());
        return List.copyOf(movable);
    }

    private record Best(int from, int to, double gain) {}

    /// How far up this item goes: past every one that it clearly beats, until the first that it does not.
    private static Optional<Best> best(List<String> movable, int from, Map<String, Long> clicks, Rules rules) {
        var own = count(clicks, movable.get(from));
        var to = from;
        var gain = 0.0;
        while (to > 0 && beats(own, count(clicks, movable.get(to - 1)), rules)) {
            to--;
            gain += own - count(clicks, movable.get(to));
        }
        return to == from ? Optional.empty() : Optional.of(new Best(from, to, gain));
    }

    private static boolean beats(long own, long other, Rules rules) {
        var smoothed = (own + rules.smoothing()) / (other + rules.smoothing());
        var spread = Math.sqrt(own + other + 2 * rules.smoothing());
        return smoothed >= rules.margin() && own - other >= rules.certainty() * spread;
    }

    private static Move move(
            List<String> standing, List<String> movable, Best best, Map<String, Long> clicks, long all) {
        var item = movable.get(best.from());
        var above = movable.get(best.to());
        return new Move(
                item,
                standing.indexOf(item),
                standing.indexOf(above),
                above,
                count(clicks, item),
                count(clicks, above),
                all);
    }

    private static List<String> movable(List<Item> items, List<String> standing) {
        var pinned = items.stream().filter(Item::pinned).map(Item::id).toList();
        return standing.stream().filter(id -> !pinned.contains(id)).toList();
    }

    private static long sum(Collection<String> ids, Map<String, Long> clicks) {
        return ids.stream().mapToLong(id -> count(clicks, id)).sum();
    }

    private static long count(Map<String, Long> clicks, String id) {
        return clicks.getOrDefault(id, 0L);
    }

    private static int rank(List<String> order, String item) {
        var at = order.indexOf(item);
        return at < 0 ? order.size() : at;
    }
}
