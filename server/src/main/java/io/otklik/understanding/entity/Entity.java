package io.otklik.understanding.entity;

/// Something a text names.
///
/// @param type `person`, `organization`, `time`, `duration`, `money`, `number`, `ordinal`, `phone`, `email`, `inn`,
///     `kpp`, `ogrn`, `snils`, `bik`, `account`, `order`, `address`, or the name of a company's own list
/// @param text as the person typed it
/// @param start its place in the text
/// @param end the place behind it
public record Entity(String type, String text, int start, int end, Value value) {

    boolean overlaps(Entity other) {
        return start < other.end && other.start < end;
    }

    boolean covers(Entity other) {
        return start <= other.start && other.end <= end;
    }
}
