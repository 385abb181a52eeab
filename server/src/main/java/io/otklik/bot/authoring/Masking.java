package io.otklik.bot.authoring;

import java.util.regex.Pattern;

/// Hides what could tell who somebody is: addresses, long numbers, and words in the middle of a sentence that begin
/// with a capital letter, which are mostly names.
final class Masking {

    private static final Pattern ADDRESS = Pattern.compile("[\\p{L}\\p{N}._%+-]{1,64}@[\\p{L}\\p{N}.-]{1,190}");
    private static final Pattern LONG_NUMBER = Pattern.compile("\\+?\\d[\\d ()-]{4,30}\\d");
    private static final Pattern NAME = Pattern.compile("(?<=[\\p{L}\\p{N},;] )\\p{Lu}\\p{Ll}{2,40}");

    private Masking() {}

    static String of(String text) {
        var hidden = ADDRESS.matcher(text).replaceAll("•@•");
        hidden = LONG_NUMBER.matcher(hidden).replaceAll("•••");
        return NAME.matcher(hidden).replaceAll("•••");
    }
}
