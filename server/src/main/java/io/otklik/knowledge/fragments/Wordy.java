package io.otklik.knowledge.fragments;

import io.otklik.knowledge.body.Body;
import io.otklik.knowledge.body.PlainText;
import io.otklik.platform.Language;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// What people are told about fragments, in one line.
final class Wordy {

    private Wordy() {}

    static String of(Map<Language, Body> texts) {
        return new EnumMap<>(texts)
                .values().stream()
                        .map(text -> PlainText.of(text).replace('\n', ' '))
                        .collect(Collectors.joining(" / "));
    }

    /// @param all how many there are, some of them without a name here
    static String titles(List<String> titles, int all) {
        var named = titles.stream().map(title -> "«" + title + "»").collect(Collectors.joining(", "));
        return all > titles.size() ? named + "… (" + all + ")" : named;
    }
}
