package io.otklik.bot;

import io.otklik.platform.ChainNames;
import io.otklik.platform.Language;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/// Titles of the chains of all published scenarios, for reports. Where two scenarios have a chain of one key, the
/// later
/// published one names it.
@Component
class ChainTitles implements ChainNames {

    private final ScenarioStore store;
    private final Library library;

    ChainTitles(ScenarioStore store, Library library) {
        this.store = store;
        this.library = library;
    }

    @Override
    public Map<String, String> chains(Language language) {
        var titles = new HashMap<String, String>();
        for (var version : store.published())
            titles.putAll(library.version(version).titles(Languages.of(language)));
        return titles;
    }
}
