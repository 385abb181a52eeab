package io.otklik.dialog;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Anna talks with the bot. It is Monday, 23 November 2026, where the company works.
public final class Chat {

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final Scenario scenario;
    private final ZonedDateTime now;
    private final List<Button> shown = new ArrayList<>();
    private State state;
    private List<Effect> effects = List.of();

    public Chat(Scenario scenario, Language language, Map<String, Value> facts, LocalDate today) {
        this.scenario = scenario;
        this.now = today.atTime(10, 0).atZone(ZoneId.of("Europe/Moscow"));
        this.state = State.fresh(1, language, facts);
    }

    public static Chat with(Scenario scenario) {
        return new Chat(scenario, Language.RU, Map.of(), TODAY);
    }

    public static Chat with(Scenario scenario, Language language) {
        return new Chat(scenario, language, Map.of(), TODAY);
    }

    public Chat opens() {
        return hears(new Event.Started());
    }

    public Chat says(String text) {
        return hears(new Event.Said(text));
    }

    /// Presses the newest button with this label, however old.
    public Chat presses(String label) {
        var button = shown.reversed().stream()
                .filter(b -> plain(b.label()).equals(plain(label)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No button «" + label + "» among " + labels()));
        return hears(new Event.Pressed(button.id(), button.label()));
    }

    public Chat files(String... names) {
        var files = new ArrayList<FileRef>();
        for (var name : names) files.add(new FileRef("id-" + name, name, 1_000, "application/pdf"));
        return hears(new Event.Filed(files, ""));
    }

    public Chat robot(Outcome outcome) {
        var call = call();
        return hears(new Event.Returned(call.turn(), call.callId(), outcome));
    }

    public Chat robot(Map<String, Value> results) {
        return robot(new Outcome.Ok(results));
    }

    public Chat hears(Event event) {
        var reaction = Dialog.step(scenario, state, event, now);
        state = reaction.state();
        effects = reaction.effects();
        for (var effect : effects) if (effect instanceof Effect.Say say) shown.addAll(say.buttons());
        return this;
    }

    public State state() {
        return state;
    }

    public List<Effect> effects() {
        return effects;
    }

    public <T extends Effect> List<T> effects(Class<T> kind) {
        return effects.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /// What the bot has just said, several messages in lines.
    public String bot() {
        return plain(String.join(
                "\n", effects(Effect.Say.class).stream().map(Effect.Say::text).toList()));
    }

    /// The labels under what the bot has just said.
    public List<String> labels() {
        return effects(Effect.Say.class).stream()
                .flatMap(say -> say.buttons().stream())
                .map(b -> plain(b.label()))
                .toList();
    }

    public List<String> files() {
        return effects(Effect.Say.class).stream()
                .flatMap(say -> say.files().stream())
                .map(FileRef::name)
                .toList();
    }

    public Effect.Call call() {
        return effects(Effect.Call.class).getFirst();
    }

    public Effect.HandOff handOff() {
        return effects(Effect.HandOff.class).getFirst();
    }

    public String step() {
        return state.place().step();
    }

    public static String plain(String text) {
        return text.replace('\u00a0', ' ').replace('\u202f', ' ');
    }
}
