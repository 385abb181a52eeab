package io.otklik.dialog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Where one customer stands in a scenario, and what the bot knows so far. Small, immutable, kept between turns; names
/// the version of the scenario that it runs on.
public record State(int version, int turn, Language language, Place place, Memory memory, Since since) {

    /// The step that waits, what it waits for, how many answers in a row were not understood, and the page of a long
    /// list.
    public record Place(String step, Waiting waiting, int misses, int page) {}

    /// What the bot has learnt and done: values by name, answers given (for "back"), items chosen, a form left
    /// half-filled, tasks of robots that must not be done twice, and the steps whose chains she is inside of.
    public record Memory(
            Map<String, Value> values,
            List<Answered> trail,
            List<String> path,
            @Nullable Parked parked,
            List<Task> tasks,
            List<String> inside) {
        public Memory {
            values = Map.copyOf(values);
            trail = List.copyOf(trail);
            path = List.copyOf(path);
            tasks = List.copyOf(tasks);
            inside = List.copyOf(inside);
        }
    }

    /// One answer: at this step, into this slot (none for a menu), in place of that value, inside those chains.
    public record Answered(
            String step, String slot, @Nullable Value before, List<String> inside) {
        public Answered {
            inside = List.copyOf(inside);
        }
    }

    /// A form left half-filled: its step, what it waited for, the answers in it and the way back.
    public record Parked(
            String step, Waiting waiting, Map<String, Value> values, List<Answered> trail, List<String> inside) {
        public Parked {
            values = Map.copyOf(values);
            trail = List.copyOf(trail);
            inside = List.copyOf(inside);
        }
    }

    /// A task that cannot be undone. While it runs it has a call; when it failed it has none, and the same inputs are
    /// tried again under the same key.
    public record Task(String step, String callId, String key, int inputs) {}

    /// What the bot has done of its own accord since the customer's last word.
    public record Since(int calls, int reminders) {
        static final Since HER_LAST_WORD = new Since(0, 0);
    }

    private static final int LONGEST_TRAIL = 30;
    private static final int LONGEST_PATH = 12;
    private static final int MOST_TASKS = 10;

    /// A conversation that has not begun; the facts are what is known about the customer before she says a word.
    public static State fresh(int version, Language language, Map<String, Value> facts) {
        var nowhere = new Place("", new Waiting.Nothing(), 0, 0);
        var known = new Memory(facts, List.of(), List.of(), null, List.of(), List.of());
        return new State(version, 0, language, nowhere, known, Since.HER_LAST_WORD);
    }

    /// A new turn, begun by the customer or by somebody else.
    public State nextTurn(boolean byCustomer) {
        return new State(version, turn + 1, language, place, memory, byCustomer ? Since.HER_LAST_WORD : since);
    }

    public State in(Language other) {
        return new State(version, turn, other, place, memory, since);
    }

    public State at(Place other) {
        return new State(version, turn, language, other, memory, since);
    }

    public State at(String step, Waiting waiting) {
        return at(new Place(step, waiting, 0, 0));
    }

    public State waitingFor(Waiting waiting) {
        return at(new Place(place.step, waiting, place.misses, place.page));
    }

    public State misses(int misses) {
        return at(new Place(place.step, place.waiting, misses, place.page));
    }

    public State onPage(int page) {
        return at(new Place(place.step, place.waiting, place.misses, page));
    }

    public State since(int calls, int reminders) {
        return new State(version, turn, language, place, memory, new Since(calls, reminders));
    }

    public @Nullable Value value(String name) {
        return memory.values.get(name);
    }

    public State with(String name, Value value) {
        return withValues(values -> values.put(name, value));
    }

    public State without(String name) {
        return memory.values.containsKey(name) ? withValues(values -> values.remove(name)) : this;
    }

    public State withValues(Consumer<Map<String, Value>> change) {
        var values = new HashMap<>(memory.values);
        change.accept(values);
        return remembering(new Memory(values, memory.trail, memory.path, memory.parked, memory.tasks, memory.inside));
    }

    /// An answer at this step, in place of the value that its slot had.
    public State answered(String step, String slot, @Nullable Value before) {
        var trail = new ArrayList<>(memory.trail);
        trail.add(new Answered(step, slot, before, memory.inside));
        return withTrail(trail);
    }

    public State withTrail(List<Answered> trail) {
        var latest = last(trail, LONGEST_TRAIL);
        return remembering(new Memory(memory.values, latest, memory.path, memory.parked, memory.tasks, memory.inside));
    }

    public State withPath(List<String> path) {
        var latest = last(path, LONGEST_PATH);
        return remembering(new Memory(memory.values, memory.trail, latest, memory.parked, memory.tasks, memory.inside));
    }

    public State parking(@Nullable Parked form) {
        return remembering(new Memory(memory.values, memory.trail, memory.path, form, memory.tasks, memory.inside));
    }

    public State withTasks(List<Task> tasks) {
        var latest = last(tasks, MOST_TASKS);
        return remembering(new Memory(memory.values, memory.trail, memory.path, memory.parked, latest, memory.inside));
    }

    /// Inside the chains that these steps run.
    public State inside(List<String> steps) {
        if (steps.equals(memory.inside)) return this;
        return remembering(new Memory(memory.values, memory.trail, memory.path, memory.parked, memory.tasks, steps));
    }

    private State remembering(Memory other) {
        return new State(version, turn, language, place, other, since);
    }

    private static <T> List<T> last(List<T> all, int count) {
        return all.size() <= count ? all : all.subList(all.size() - count, all.size());
    }
}
