package io.otklik.knowledge.moving;

import io.otklik.knowledge.ArticleState;
import io.otklik.knowledge.Audience;
import io.otklik.knowledge.body.Body;
import io.otklik.knowledge.body.PlainText;
import io.otklik.knowledge.writing.Wording;
import io.otklik.platform.Language;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// Makes one article of a page and of what is said about it.
final class DraftReader {

    private static final Pattern NAMED = Pattern.compile("(?i).*\\.(ru|en)\\.[a-z]+");
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]");
    private static final Pattern CYRILLIC = Pattern.compile("\\p{IsCyrillic}");
    private static final Pattern LATIN = Pattern.compile("\\p{IsLatin}");

    private final int place;
    private final String name;
    private final Said said;
    private final List<Remark> remarks = new ArrayList<>();

    private DraftReader(int place, String name, Said said) {
        this.place = place;
        this.name = name;
        this.said = said;
    }

    /// @throws Unread if it has no title
    static Draft read(int place, String name, Said said, Document page, Surroundings places) {
        return new DraftReader(place, name, said).draft(page, places);
    }

    private Draft draft(Document page, Surroundings places) {
        var root = root(page);
        var title = title(page, root);
        remarks.addAll(Losses.of(root));
        takeOut(root);
        var body = HtmlBody.of(root, places);
        remarks.addAll(places.remarks());
        if (body.isEmpty()) remarks.add(Remark.of("empty"));
        if (body.lacksAlt()) remarks.add(Remark.of("alt"));
        remarkState();
        var told = told(page);
        return new Draft(
                place,
                name,
                said,
                title,
                told.orElseGet(() -> guessed(title, body)),
                told.isPresent(),
                audience(),
                body,
                remarks);
    }

    /// Where a page says what is its content, the rest is the site's.
    private static Element root(Document page) {
        var content = page.select("article, main");
        return content.size() == 1 ? content.getFirst() : page.body();
    }

    /// Pictures stand between the lines, not in them.
    private static void takeOut(Element root) {
        for (var picture : root.select("img")) {
            var outer = picture.parents().stream()
                    .takeWhile(parent -> parent != root)
                    .filter(parent -> !parent.isBlock() && !parent.normalName().equals("td"))
                    .reduce((_, later) -> later);
            outer.ifPresent(it -> it.after(picture));
        }
    }

    private String title(Document page, Element root) {
        var heading = root.selectFirst("h1");
        var given = line(said.get("title"));
        var first = heading == null ? "" : line(heading.text());
        if (heading != null && (given.isEmpty() || given.equals(first))) heading.remove();
        return Stream.of(given, first, line(page.title()), line(stem()))
                .filter(title -> !title.isEmpty())
                .findFirst()
                .map(this::fitting)
                .orElseThrow(() -> new Unread("untitled"));
    }

    private String fitting(String title) {
        if (title.length() <= Wording.LONGEST_TITLE) return title;
        remarks.add(Remark.of("title-cut", Wording.LONGEST_TITLE));
        var end = Character.isHighSurrogate(title.charAt(Wording.LONGEST_TITLE - 1))
                ? Wording.LONGEST_TITLE - 1
                : Wording.LONGEST_TITLE;
        return title.substring(0, end).strip();
    }

    private void remarkState() {
        var state = said.get("state");
        if (!state.isEmpty() && !state.equals(ArticleState.DRAFT.code())) remarks.add(Remark.of("state"));
    }

    /// Who is to read it was decided where it comes from; nobody else gets it by a slip of the pen.
    private @Nullable Audience audience() {
        try {
            return said.audience().orElse(null);
        } catch (IllegalArgumentException e) {
            remarks.add(Remark.of("audience", said.get("audience")));
            return Audience.INTERNAL;
        }
    }

    private Optional<Language> told(Document page) {
        var html = page.selectFirst("html");
        var named = NAMED.matcher(name);
        return said.language()
                .or(() -> named.matches() ? Said.language(named.group(1)) : Optional.empty())
                .or(() -> html == null ? Optional.empty() : Said.language(html.attr("lang")));
    }

    private static Language guessed(String title, Body body) {
        var text = title + PlainText.of(body);
        var russian = CYRILLIC.matcher(text).results().count();
        return russian > 0 && russian * 2 >= LATIN.matcher(text).results().count() ? Language.RU : Language.EN;
    }

    private String stem() {
        var file = name.substring(name.lastIndexOf('/') + 1);
        return file.replaceFirst("(?i)(\\.(ru|en))?\\.[a-z]+$", "").replaceAll("[_-]+", " ");
    }

    static String line(String text) {
        var line = text.replaceAll("[\\s\\u00a0]+", " ");
        return Normalizer.normalize(UNSEEN.matcher(line).replaceAll(""), Normalizer.Form.NFC)
                .strip();
    }
}
