package io.otklik.knowledge.moving;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/// What a Word file says beside its text: which paragraphs are headings, which lists are numbered, where links lead.
final class DocxParts {

    /// Styles that follow others, one after another.
    private static final int LONGEST_CHAIN = 10;

    private final Map<String, Integer> levels = new HashMap<>();
    private final Map<String, String> listOfStyle = new HashMap<>();
    private final Map<String, Set<String>> bullets = new HashMap<>();
    private final Map<String, String> targets = new HashMap<>();

    DocxParts(Parcel parcel) {
        xml(parcel, "word/styles.xml").ifPresent(this::styles);
        xml(parcel, "word/numbering.xml").ifPresent(this::numbering);
        xml(parcel, "word/_rels/document.xml.rels")
                .ifPresent(rels ->
                        rels.select("Relationship").forEach(it -> targets.put(it.attr("Id"), it.attr("Target"))));
    }

    static Optional<Document> xml(Parcel parcel, String name) {
        return parcel.beside(name).map(part -> Jsoup.parse(part.text(), "", Parser.xmlParser()));
    }

    /// The level of a heading, 0 of the title; empty for plain text.
    Optional<Integer> level(String style) {
        return Optional.ofNullable(levels.get(style));
    }

    Optional<String> listOf(String style) {
        return Optional.ofNullable(listOfStyle.get(style));
    }

    boolean isBullet(String list, int level) {
        return bullets.getOrDefault(list, Set.of()).contains(String.valueOf(level));
    }

    String target(String id) {
        return targets.getOrDefault(id, "");
    }

    private void styles(Document styles) {
        var all = new HashMap<String, Element>();
        styles.select("w|style").forEach(style -> all.put(style.attr("w:styleId"), style));
        all.forEach((id, style) -> {
            var at = Optional.of(style);
            for (var i = 0; i < LONGEST_CHAIN && at.isPresent() && !levels.containsKey(id); i++) {
                own(at.get()).ifPresent(level -> levels.put(id, level));
                at = Optional.ofNullable(all.get(value(at.get(), "w|basedOn")));
            }
            var list = value(style, "w|numId");
            if (!list.isEmpty()) listOfStyle.put(id, list);
        });
    }

    private static Optional<Integer> own(Element style) {
        var name = value(style, "w|name").toLowerCase(Locale.ROOT);
        if (name.equals("title")) return Optional.of(0);
        if (name.matches("heading [1-9]")) return Optional.of(name.charAt(8) - '0');
        var outline = value(style, "w|outlineLvl");
        return outline.matches("[0-8]") ? Optional.of(outline.charAt(0) - '0' + 1) : Optional.empty();
    }

    private void numbering(Document numbering) {
        var signs = new HashMap<String, Set<String>>();
        for (var kind : numbering.select("w|abstractNum"))
            signs.put(
                    kind.attr("w:abstractNumId"),
                    kind.select("w|lvl").stream()
                            .filter(level -> value(level, "w|numFmt").equals("bullet"))
                            .map(level -> level.attr("w:ilvl"))
                            .collect(java.util.stream.Collectors.toSet()));
        for (var list : numbering.select("w|num"))
            bullets.put(list.attr("w:numId"), signs.getOrDefault(value(list, "w|abstractNumId"), Set.of()));
    }

    static String value(Element element, String name) {
        var found = element.selectFirst(name);
        return found == null ? "" : found.attr("w:val");
    }
}
