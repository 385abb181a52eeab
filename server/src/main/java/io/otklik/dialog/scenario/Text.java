package io.otklik.dialog.scenario;

import io.otklik.dialog.Language;
import org.jspecify.annotations.Nullable;

/// One text in both languages; where one is missing, the other stands in.
public record Text(Template ru, Template en) {

    public static Text of(@Nullable String ru, @Nullable String en) {
        var first = ru != null ? ru : en != null ? en : "";
        return new Text(Template.of(first), Template.of(en != null ? en : first));
    }

    public String in(Language language, View values) {
        return (language == Language.RU ? ru : en).with(values);
    }

    public String source(Language language) {
        return (language == Language.RU ? ru : en).source();
    }
}
