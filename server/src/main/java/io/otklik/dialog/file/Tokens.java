package io.otklik.dialog.file;

import io.otklik.dialog.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The words and signs of an expression, one after another.
final class Tokens {

    private static final int MOST = 200;
    private static final Pattern TOKEN = Pattern.compile(
            "\\s*(?:(?<number>-?\\d+(?:\\.\\d+)?)|'(?<single>[^']*)'|\"(?<double>[^\"]*)\"|(?<word>[\\p{L}_][\\p{L}\\p{N}_]*)"
                    + "|(?<sign>&&|\\|\\||==|!=|<=|>=|[<>!(),.]))\\s*");

    private record Token(String text, @Nullable Value literal) {}

    private final List<Token> all;
    private int at;

    private Tokens(List<Token> all) {
        this.all = all;
    }

    static Tokens of(String text) {
        var matcher = TOKEN.matcher(text);
        var all = new ArrayList<Token>();
        var from = 0;
        while (from < text.length()) {
            if (!matcher.find(from) || matcher.start() != from || all.size() > MOST)
                throw new IllegalArgumentException(text.substring(from));
            all.add(new Token(matcher.group().strip(), literal(matcher)));
            from = matcher.end();
        }
        return new Tokens(all);
    }

    String peek() {
        return at < all.size() ? all.get(at).text() : "";
    }

    String next() {
        if (at >= all.size()) throw new IllegalArgumentException("…");
        return all.get(at++).text();
    }

    boolean skip(String token) {
        if (!peek().equals(token)) return false;
        at++;
        return true;
    }

    void expect(String token) {
        if (!skip(token)) throw new IllegalArgumentException(peek().isEmpty() ? token : peek());
    }

    void end() {
        if (at < all.size()) throw new IllegalArgumentException(peek());
    }

    @Nullable
    Value literal() {
        var literal = at < all.size() ? all.get(at).literal() : null;
        if (literal != null) at++;
        return literal;
    }

    /// Names with dots between them.
    List<String> path() {
        var names = new ArrayList<String>();
        do {
            var name = next();
            if (!Character.isLetter(name.charAt(0)) && name.charAt(0) != '_') throw new IllegalArgumentException(name);
            names.add(name);
        } while (skip("."));
        return names;
    }

    private static @Nullable Value literal(Matcher matcher) {
        if (matcher.group("number") != null) return new Value.Amount(new BigDecimal(matcher.group("number")));
        if (matcher.group("single") != null) return Value.words(matcher.group("single"));
        if (matcher.group("double") != null) return Value.words(matcher.group("double"));
        if ("true".equals(matcher.group("word"))) return new Value.Yes(true);
        return "false".equals(matcher.group("word")) ? new Value.Yes(false) : null;
    }
}
