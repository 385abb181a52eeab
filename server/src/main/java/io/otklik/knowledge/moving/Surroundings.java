package io.otklik.knowledge.moving;

import io.otklik.knowledge.body.Address;
import java.net.URI;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/// What the addresses of one file mean among the files that came with it. It remembers what it could not find.
final class Surroundings implements Places {

    /// A link to a file of the same import, until it is known what becomes of the file.
    static final String FILE = "/help/import/";

    private static final Pattern INLINE = Pattern.compile("(?s)data:image/[a-z.+-]+;base64,(.*)");
    private static final int MOST_NAMED = 5;

    private final String name;
    private final Parcel parcel;
    private final PictureShelf shelf;
    private final Map<String, UUID> fragments;
    private final Set<String> missing = new LinkedHashSet<>();
    private final Set<String> unknown = new LinkedHashSet<>();
    private int remote;
    private int unfit;
    private int links;

    /// @param fragments the company's texts by their keys
    Surroundings(String name, Parcel parcel, PictureShelf shelf, Map<String, UUID> fragments) {
        this.name = name;
        this.parcel = parcel;
        this.shelf = shelf;
        this.fragments = fragments;
    }

    /// The place of the file that such a link means.
    static Optional<Integer> place(URI link) {
        var address = link.toString();
        return address.matches(FILE + "\\d{1,6}")
                ? Optional.of(Integer.valueOf(address.substring(FILE.length())))
                : Optional.empty();
    }

    @Override
    public Optional<URI> link(String address) {
        if (address.isBlank()) return Optional.empty();
        var file = Paths.from(name, address).flatMap(parcel::text);
        if (file.isPresent()) return Optional.of(URI.create(FILE + file.get()));
        var link = Address.link(address).filter(it -> !it.toString().startsWith(FILE));
        if (link.isEmpty() && !address.startsWith("#")) links++;
        return link;
    }

    @Override
    public Optional<UUID> picture(String address) {
        var inline = INLINE.matcher(address);
        if (inline.matches()) return kept("picture", decoded(inline.group(1)));
        var own = Address.picture(address);
        if (own.isPresent()) return shelf.has(own.get()) ? own : lacks(address);
        if (address.matches("(?is)[a-z][a-z0-9+.-]*:.*|//.*")) {
            remote++;
            return Optional.empty();
        }
        var file = Paths.from(name, address).flatMap(parcel::beside);
        return file.isEmpty()
                ? lacks(address)
                : kept(file.get().name(), file.get().bytes());
    }

    /// Without its words: where it is not known, those in the file stay.
    @Override
    public Optional<UUID> fragment(String key) {
        var known = Optional.ofNullable(fragments.get(key));
        if (known.isEmpty() && !key.isBlank() && unknown.size() < MOST_NAMED) unknown.add(cut(key));
        return known;
    }

    private static byte[] decoded(String base64) {
        try {
            return Base64.getMimeDecoder().decode(base64);
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }

    private Optional<UUID> kept(String called, byte[] bytes) {
        var kept = shelf.keep(called, bytes);
        if (kept.isEmpty()) unfit++;
        return kept;
    }

    private Optional<UUID> lacks(String address) {
        missing.add(cut(address));
        return Optional.empty();
    }

    private static String cut(String name) {
        return name.length() > 80 ? name.substring(0, 80) + "…" : name;
    }

    List<Remark> remarks() {
        var all = new ArrayList<Remark>();
        if (!missing.isEmpty())
            all.add(Remark.of(
                    "picture-missing",
                    String.join(", ", missing.stream().limit(MOST_NAMED).toList())
                            + (missing.size() > MOST_NAMED ? "…" : "")));
        if (remote > 0) all.add(Remark.of("picture-remote", remote));
        if (unfit > 0) all.add(Remark.of("picture-unfit", unfit));
        if (!unknown.isEmpty()) all.add(Remark.of("fragment-unknown", String.join(", ", unknown)));
        if (links > 0) all.add(Remark.of("links", links));
        return all;
    }
}
