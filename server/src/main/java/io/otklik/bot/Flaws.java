package io.otklik.bot;

import io.otklik.dialog.Flaw;
import io.otklik.platform.Language;
import io.otklik.platform.Problem;
import io.otklik.platform.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/// Tells an author what is wrong with a scenario's file, every mistake with its place.
@Component
class Flaws {

    private static final int MOST = 50;

    private final Texts texts;

    Flaws(Texts texts) {
        this.texts = texts;
    }

    Problem problem(List<Flaw> flaws) {
        var language = Language.of(LocaleContextHolder.getLocale());
        var shown = flaws.stream().limit(MOST).map(flaw -> line(language, flaw)).toList();
        return Problem.bad("scenario-flaws").with(flaws.size()).extra("flaws", shown);
    }

    private Map<String, String> line(Language language, Flaw flaw) {
        var key = "bot.flaw." + flaw.mistake().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return Map.of("where", flaw.where(), "text", texts.in(language, key, flaw.about()));
    }
}
