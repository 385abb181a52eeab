package io.otklik.knowledge.site;

import io.otklik.knowledge.finding.HelpAddress;
import io.otklik.knowledge.finding.Shown;
import io.otklik.platform.Language;
import java.net.URI;
import java.util.LinkedHashMap;
import tools.jackson.databind.json.JsonMapper;

/// What search engines are told about an article, in the words of schema.org.
final class StructuredData {

    private StructuredData() {}

    static String of(JsonMapper json, Language language, Shown article, String description, URI home) {
        var data = new LinkedHashMap<String, Object>();
        data.put("@context", "https://schema.org");
        data.put("@type", "Article");
        data.put("headline", article.title());
        data.put("description", description);
        data.put("inLanguage", language.code());
        data.put("dateModified", article.changedAt().toString());
        data.put("mainEntityOfPage", HelpAddress.of(home, article).toString());
        // Inside of a page no bracket may end the element.
        return json.writeValueAsString(data).replace("<", "\\u003c");
    }
}
