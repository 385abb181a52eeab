package io.otklik.dialog.scenario;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template.Fragment;
import io.otklik.dialog.FileRef;
import io.otklik.dialog.Language;
import io.otklik.dialog.Value;
import io.otklik.dialog.words.Case;
import io.otklik.dialog.words.Names;
import io.otklik.dialog.words.Plurals;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What a text may show: values by name, in the customer's language, and the helpers «plural» and those for cases.
public final class View implements Mustache.CustomContext {

    private static final int MOST_LOOKS = 5_000;

    private final Language language;
    private final String channel;
    private final Function<String, @Nullable Value> values;
    private final Budget budget;

    public View(Language language, String channel, Function<String, @Nullable Value> values) {
        this(language, channel, values, new Budget());
    }

    private View(Language language, String channel, Function<String, @Nullable Value> values, Budget budget) {
        this.language = language;
        this.channel = channel;
        this.values = values;
        this.budget = budget;
    }

    /// The same view with one more value, which hides any other of that name.
    public View with(String name, Value value) {
        return new View(language, channel, asked -> asked.equals(name) ? value : values.apply(asked), budget);
    }

    /// A view of the properties of one line of a list; what the line lacks is looked up outside it.
    public View inside(Value.Row row) {
        return new View(
                language,
                channel,
                name -> row.fields().containsKey(name) ? row.fields().get(name) : values.apply(name),
                budget);
    }

    /// What a section of this name is shown with: each line of a list, the thing itself, or nothing where the value is
    /// missing, empty or «no». `employee.children` is looked for part by part.
    public List<View> each(String path) {
        return switch (found(path)) {
            case null -> List.of();
            case Value.Yes(var is) -> is ? List.of(this) : List.of();
            case Value.Words(var text) -> text.isEmpty() ? List.of() : List.of(this);
            case Value.Files(var files) -> files.isEmpty() ? List.of() : List.of(this);
            case Value.Row row -> List.of(inside(row));
            case Value.Rows(var rows) -> rows.stream().map(this::inside).toList();
            default -> List.of(this);
        };
    }

    private @Nullable Value found(String path) {
        var parts = path.split("\\.");
        var value = values.apply(parts[0]);
        for (var i = 1; i < parts.length; i++)
            value = value instanceof Value.Row row ? row.fields().get(parts[i]) : null;
        return value;
    }

    String channel() {
        return channel;
    }

    @Override
    public @Nullable Object get(String name) {
        if (budget.looks++ > MOST_LOOKS) return null;
        return switch (name) {
            case "plural" -> (Mustache.Lambda) (inner, out) -> write(out, Plurals.of(language, text(inner)));
            default -> {
                var wanted = Case.named(name);
                yield wanted == null
                        ? shown(values.apply(name))
                        : (Mustache.Lambda) (inner, out) -> write(out, Names.in(wanted, language, text(inner)));
            }
        };
    }

    private @Nullable Object shown(@Nullable Value value) {
        return switch (value) {
            case null -> null;
            case Value.Yes(var is) -> is;
            case Value.Row row -> new Named(row);
            case Value.Rows(var rows) -> rows.stream().map(Named::new).toList();
            case Value.Files(var files) -> files.stream().map(FileRef::name).toList();
            case Value.Day _, Value.Days _, Value.Money _, Value.Period _ -> new Parts(value);
            default -> Wording.of(value, language);
        };
    }

    private static String text(Fragment inner) {
        return inner.execute();
    }

    private static void write(java.io.Writer out, String text) throws IOException {
        out.write(text);
    }

    /// A thing with properties: `{{employee.name}}`.
    private final class Named implements Mustache.CustomContext {
        private final Value.Row row;

        Named(Value.Row row) {
            this.row = row;
        }

        @Override
        public @Nullable Object get(String name) {
            return budget.looks++ > MOST_LOOKS ? null : shown(row.fields().get(name));
        }

        @Override
        public String toString() {
            return Wording.of(row, language);
        }
    }

    /// A date or a length of time, which can also be shown in another way: `{{start.weekday}}`, `{{days.count}}`.
    private final class Parts implements Mustache.CustomContext {
        private final Value value;

        Parts(Value value) {
            this.value = value;
        }

        @Override
        public @Nullable Object get(String part) {
            return Wording.part(value, part, language);
        }

        @Override
        public String toString() {
            return Wording.of(value, language);
        }
    }

    private static final class Budget {
        private int looks;
    }
}
