package io.otklik.understanding.intent;

import java.util.Arrays;

/// A number for each of many keys, as plain arrays: a quarter of the room of a map, and looked up without a new object.
final class Keys {

    private final long[] keys;
    private final int[] numbers;
    private int size;

    /// @param most how many keys may come
    Keys(int most) {
        var room = Integer.highestOneBit(Math.max(8, most) * 2) * 2;
        keys = new long[room];
        numbers = new int[room];
        Arrays.fill(numbers, -1);
    }

    int size() {
        return size;
    }

    /// The number of a key that has none yet: the next one.
    int add(long key) {
        var at = place(key);
        keys[at] = key;
        numbers[at] = size;
        return size++;
    }

    /// -1 if the key is not known.
    int number(long key) {
        return numbers[place(key)];
    }

    private int place(long key) {
        var at = (int) (key ^ key >>> 32) & keys.length - 1;
        while (numbers[at] >= 0 && keys[at] != key) at = at + 1 & keys.length - 1;
        return at;
    }
}
