package io.otklik.dialog.scenario;

import io.otklik.dialog.Language;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One text in both languages; where one is missing, the other stands in. A channel may have its own wording.
public record Text(Template ru, Template en, Map<String, Text> channels) {

    public Text {
        channels = Map.copyOf(channels);
    }

    public static Text of(@Nullable String ru, @Nullable String en) {
        return of(ru, en, Map.of());
    }

    public static Text of(@Nullable String ru, @Nullable String en, Map<String, Text> channels) {
        var first = ru != null ? ru : en != null ? en : "";
        return new Text(Template.of(first), Template.of(en != null ? en : first), channels);
    }

    public String in(Language language, View values) {
        var here = channels.isEmpty() ? this : channels.getOrDefault(values.channel(), this);
        return (language == Language.RU ? here.ru : here.en).with(values);
    }

    public String source(Language language) {
        return (language == Language.RU ? ru : en).source();
    }
}
