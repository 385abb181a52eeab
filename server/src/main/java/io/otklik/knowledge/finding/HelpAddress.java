package io.otklik.knowledge.finding;

import io.otklik.platform.Language;
import java.net.URI;

/// Addresses of the public help site.
public final class HelpAddress {

    private HelpAddress() {}

    public static URI of(URI home, Shown article) {
        return of(home, article.language(), article.slug());
    }

    public static URI of(URI home, Language language, String slug) {
        return URI.create(home + "/help/" + language.code() + "/" + slug);
    }
}
