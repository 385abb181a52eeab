package io.otklik.knowledge.body;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/// Addresses that may stand in an article.
public final class Address {

    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "tel");
    private static final Pattern OWN_PAGE = Pattern.compile("/help/[a-z0-9/_-]{1,200}");
    private static final Pattern PICTURE = Pattern.compile("/api/articles/pictures/([0-9a-f-]{36})");
    private static final int LONGEST = 2000;

    private Address() {}

    /// Where words may lead: web, mail, telephone, or another article.
    public static Optional<URI> link(String text) {
        var address = text.strip();
        if (address.length() > LONGEST) return Optional.empty();
        try {
            var uri = new URI(address);
            var scheme = uri.getScheme();
            if (scheme == null) return OWN_PAGE.matcher(address).matches() ? Optional.of(uri) : Optional.empty();
            return SCHEMES.contains(scheme.toLowerCase(Locale.ROOT)) ? Optional.of(uri) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /// The picture an address of the editor means; pictures of other hosts are none.
    public static Optional<UUID> picture(String text) {
        var found = PICTURE.matcher(text);
        if (!found.matches()) return Optional.empty();
        try {
            return Optional.of(UUID.fromString(found.group(1)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /// A picture's address for those who write articles.
    public static String ofPicture(UUID file) {
        return "/api/articles/pictures/" + file;
    }
}
