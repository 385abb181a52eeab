package io.otklik.dialog.scenario;

import com.samskivert.mustache.BasicCollector;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import java.io.Writer;
import java.util.Iterator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// A text with places for values: «Осталось {{days}}». Logic-free: it can show what the bot knows and nothing else; no
/// method of any object can be reached from it, and neither its length nor its work can grow without end.
public final class Template {

    private static final int LONGEST = 8_000;
    private static final Mustache.Compiler COMPILER = Mustache.compiler()
            .escapeHTML(false)
            .defaultValue("—")
            .emptyStringIsFalse(true)
            .withCollector(new OnlyKnownValues());

    private final String source;
    private final com.samskivert.mustache.@Nullable Template compiled;

    private Template(String source) {
        this.source = source;
        this.compiled = source.contains("{{") ? COMPILER.compile(source) : null;
        if (compiled != null) compiled.visit(new NothingFromOutside());
    }

    /// The template of this text.
    ///
    /// @throws IllegalArgumentException whose message is the place for a value, as typed, that is wrong
    public static Template of(String source) {
        Places.wrong(source).ifPresent(place -> {
            throw new IllegalArgumentException(place);
        });
        try {
            return new Template(source);
        } catch (MustacheException mistake) {
            throw new IllegalArgumentException(Places.shown(source), mistake);
        }
    }

    public String source() {
        return source;
    }

    /// The text with the values in their places; a value that is not known is shown as a dash.
    public String with(View values) {
        if (compiled == null) return source;
        var text = new Page();
        compiled.execute(values, text);
        return text.toString().strip();
    }

    /// Lets a text see views of values and nothing of Java.
    private static final class OnlyKnownValues extends BasicCollector {
        private static final Mustache.VariableFetcher FROM_VIEW = OnlyKnownValues::look;

        @Override
        public Mustache.@Nullable VariableFetcher createFetcher(Object context, String name) {
            return context instanceof Mustache.CustomContext ? FROM_VIEW : null;
        }

        /// What is not found here is looked for around; `employee.name` is looked for part by part.
        private static Object look(Object view, String name) throws Exception {
            var found = name.indexOf('.') >= 0 ? null : ((Mustache.CustomContext) view).get(name);
            return found == null ? com.samskivert.mustache.Template.NO_FETCHER_FOUND : found;
        }

        @Override
        public @Nullable Iterator<?> toIterator(Object value) {
            return value instanceof Iterable<?> many ? many.iterator() : null;
        }

        @Override
        public <K, V> Map<K, V> createFetcherCache() {
            return new ConcurrentHashMap<>();
        }
    }

    private static final class NothingFromOutside implements Mustache.Visitor {
        @Override
        public void visitText(String text) {}

        @Override
        public void visitVariable(String name) {}

        @Override
        public boolean visitInclude(String name) {
            throw new MustacheException("A text cannot take in another text: " + name);
        }

        @Override
        public boolean visitParent(String name) {
            return visitInclude(name);
        }

        @Override
        public boolean visitSection(String name) {
            return true;
        }

        @Override
        public boolean visitInvertedSection(String name) {
            return true;
        }
    }

    /// Takes as much as one message may hold and drops the rest.
    private static final class Page extends Writer {
        private final StringBuilder text = new StringBuilder();

        @Override
        public void write(char[] more, int from, int length) {
            text.append(more, from, Math.min(length, LONGEST - text.length()));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}

        @Override
        public String toString() {
            return text.toString();
        }
    }
}
