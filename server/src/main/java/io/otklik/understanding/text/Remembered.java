package io.otklik.understanding.text;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/// What was found out about a word, so that it is not looked up again: the words of customers repeat. Forgets
/// everything when it is full; safe for all threads, and two of them may look up the same word at once.
public final class Remembered<T> {

    private final int most;
    private final Function<String, T> look;
    private final Map<String, T> known = new ConcurrentHashMap<>();

    /// @param most how many words are kept
    /// @param look finds out; always says the same of the same word
    public Remembered(int most, Function<String, T> look) {
        this.most = most;
        this.look = look;
    }

    public T of(String word) {
        var found = known.get(word);
        if (found != null) return found;
        if (known.size() >= most) known.clear();
        var fresh = look.apply(word);
        known.put(word, fresh);
        return fresh;
    }
}
