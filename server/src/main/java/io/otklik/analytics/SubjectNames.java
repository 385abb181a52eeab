package io.otklik.analytics;

import io.otklik.platform.ChainNames;
import io.otklik.platform.Language;
import io.otklik.platform.Texts;
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

    String name(Moment moment, String subject, Language language) {
        return switch (moment) {
            case CHAIN -> chain(subject, language);
            case HANDOFF -> reason(subject, language);
            case STARTED, MENU_SHOWN, PASSED, RESOLVED, ASKED -> subject;
        };
    }

    private String chain(String key, Language language) {
        var names = chains.getIfAvailable();
        return names == null ? key : names.chain(key, language).orElse(key);
    }

    private String reason(String code, Language language) {
        var key = "analytics.reason." + code;
        var text = texts.in(language, key);
        return text.equals(key) ? code : text;
    }
}
