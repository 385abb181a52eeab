package io.otklik.knowledge.moving;

import io.otklik.knowledge.Audience;
import io.otklik.platform.Language;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// What a file says about its article besides the text, in the names that people use for it.
record Said(Map<String, String> values) {

    static final Said NOTHING = new Said(Map.of());

    private static final Map<String, List<String>> NAMES = Map.of(
            "id", List.of("id", "ид"),
            "pair", List.of("pair", "пара"),
            "title", List.of("title", "question", "name", "заголовок", "название", "вопрос"),
            "language", List.of("language", "lang", "язык"),
            "category", List.of("category", "section", "раздел", "категория"),
            "category-en", List.of("category-en"),
            "audience", List.of("audience", "readers", "читатели"),
            "state", List.of("state", "status", "состояние"),
            "owner", List.of("owner", "author", "отвечает", "автор"),
            "text", List.of("text", "body", "answer", "content", "текст", "ответ", "статья"));
    private static final List<String> REVIEW = List.of("review", "review-by", "проверить");

    /// What the names mean, as far as they are known.
    static Said of(Map<String, String> given) {
        var values = new HashMap<String, String>();
        given.forEach((name, value) -> known(name).ifPresent(key -> values.putIfAbsent(key, Pieces.plain(value))));
        return new Said(values);
    }

    /// What files of one article say together.
    static Said together(List<Said> all) {
        var values = new HashMap<String, String>();
        all.forEach(said -> said.values().forEach((name, value) -> {
            if (!value.isEmpty()) values.putIfAbsent(name, value);
        }));
        return new Said(values);
    }

    static Optional<String> known(String name) {
        var wanted = name.strip().toLowerCase(Locale.ROOT).replaceAll("[ _]", "-");
        if (REVIEW.contains(wanted)) return Optional.of("review");
        return NAMES.entrySet().stream()
                .filter(names -> names.getValue().contains(wanted))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    String get(String name) {
        return values.getOrDefault(name, "");
    }

    Optional<UUID> id() {
        try {
            return get("id").isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(get("id")));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    Optional<Language> language() {
        return language(get("language"));
    }

    static Optional<Language> language(String code) {
        var first = code.toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
        return java.util.Arrays.stream(Language.values())
                .filter(language -> language.code().equals(first))
                .findFirst();
    }

    /// @throws IllegalArgumentException for one that there is not
    Optional<Audience> audience() {
        return get("audience").isEmpty()
                ? Optional.empty()
                : Optional.of(Audience.ofCode(get("audience").toLowerCase(Locale.ROOT)));
    }

    Optional<LocalDate> review() {
        try {
            return get("review").isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(get("review")));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
