package io.otklik.analytics;

import io.otklik.platform.ChainNames;
import io.otklik.platform.Language;
import io.otklik.platform.Texts;
import java.util.Map;
import java.util.function.BiFunction;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Chains, reasons and marks in words. What has no name any more keeps its key.
@Component
class SubjectNames {

    private final ObjectProvider<ChainNames> chains;
    private final Texts texts;

    SubjectNames(ObjectProvider<ChainNames> chains, Texts texts) {
        this.chains = chains;
        this.texts = texts;
    }

    BiFunction<Moment, String, String> in(Language language) {
        var names = chains.getIfAvailable();
        var titles = names == null ? Map.<String, String>of() : names.chains(language);
        return (moment, subject) -> switch (moment) {
            case CHAIN -> titles.getOrDefault(subject, subject);
            case HANDOFF -> reason(subject, language);
            case STARTED, SPAM, MENU_SHOWN, PASSED, RESOLVED, ASKED -> subject;
        };
    }

    private String reason(String code, Language language) {
        var key = "analytics.reason." + code;
        var text = texts.in(language, key);
        return text.equals(key) ? code : text;
    }
}
