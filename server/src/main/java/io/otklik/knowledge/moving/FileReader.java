package io.otklik.knowledge.moving;

import io.otklik.knowledge.body.BodyReader;
import io.otklik.knowledge.body.BodyTree;
import io.otklik.platform.Limits;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import tools.jackson.databind.json.JsonMapper;

/// Reads the articles of one file by its kind.
final class FileReader {

    private static final JsonMapper JSON = new JsonMapper();

    private final Parcel parcel;
    private final PictureShelf shelf;
    private final Map<String, UUID> fragments;

    /// @param fragments the company's texts by their keys
    FileReader(Parcel parcel, PictureShelf shelf, Map<String, UUID> fragments) {
        this.parcel = parcel;
        this.shelf = shelf;
        this.fragments = fragments;
    }

    /// What a file, or a row of it, came to: an article, or the reason why not.
    sealed interface Outcome {
        record Read(Draft draft) implements Outcome {}

        record Refused(String name, Remark why) implements Outcome {}
    }

    List<Outcome> read(int place) {
        var file = parcel.files().get(place);
        try {
            if (Paths.plain(file.name()).filter(file.name()::equals).isEmpty()) throw new Unread("path");
            return switch (file.ending()) {
                case "md", "markdown" -> one(() -> markdown(place, file));
                case "html", "htm" -> one(() -> html(place, file));
                case "txt" -> one(() -> plain(place, file));
                case "docx" -> one(() -> docx(place, file));
                case "csv" -> table(place, file);
                case "zip" -> throw new Unread("zip-in-zip");
                default -> throw new Unread("kind");
            };
        } catch (Unread unread) {
            return List.of(new Outcome.Refused(file.name(), unread.why()));
        }
    }

    private interface Reading {
        Draft read();
    }

    private static List<Outcome> one(Reading reading) {
        return List.of(new Outcome.Read(reading.read()));
    }

    private Draft markdown(int place, LooseFile file) {
        var matter = FrontMatter.read(text(file));
        return draft(place, file.name(), Said.of(matter.values()), Jsoup.parse(Markdown.html(matter.rest())), parcel);
    }

    private Draft html(int place, LooseFile file) {
        return draft(place, file.name(), Said.NOTHING, Jsoup.parse(text(file)), parcel);
    }

    private Draft plain(int place, LooseFile file) {
        var page = Document.createShell("");
        for (var paragraph : text(file).split("\\R\\s*\\R")) {
            var element = page.body().appendElement("p");
            paragraph.lines().forEach(line -> element.appendText(line).appendElement("br"));
        }
        return draft(place, file.name(), Said.NOTHING, page, parcel);
    }

    private Draft docx(int place, LooseFile file) {
        var parts = new Parcel(Unpacked.parts(file));
        return draft(place, file.name(), Said.NOTHING, DocxReader.read(parts), parts);
    }

    private List<Outcome> table(int place, LooseFile file) {
        var rows = CsvTable.read(text(file));
        if (rows.isEmpty()) throw new Unread("csv-empty");
        var names = rows.getFirst().cells();
        if (names.stream()
                        .noneMatch(
                                name -> Said.known(name).filter("text"::equals).isPresent())
                || names.stream()
                        .noneMatch(
                                name -> Said.known(name).filter("title"::equals).isPresent()))
            throw new Unread("csv-columns");
        var all = new ArrayList<Outcome>();
        for (var row : rows.subList(1, rows.size())) all.add(row(place, file.name() + ":" + row.line(), names, row));
        return all;
    }

    private Outcome row(int place, String name, List<String> names, CsvTable.Row row) {
        var values = new HashMap<String, String>();
        for (var i = 0; i < names.size(); i++)
            values.put(names.get(i), row.cells().get(i));
        try {
            var page = Jsoup.parse(Markdown.lines(text(values)));
            var said = Said.of(values);
            if (said.get("title").isEmpty()) throw new Unread("untitled");
            return new Outcome.Read(draft(place, name, said, page, parcel));
        } catch (Unread unread) {
            return new Outcome.Refused(name, unread.why());
        }
    }

    private static String text(Map<String, String> values) {
        return values.entrySet().stream()
                .filter(value ->
                        Said.known(value.getKey()).filter("text"::equals).isPresent())
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }

    private static String text(LooseFile file) {
        if (file.bytes().length > Limits.IMPORT_TEXT_BYTES)
            throw new Unread("too-large", Limits.IMPORT_TEXT_BYTES / 1024 / 1024);
        return file.text();
    }

    private Draft draft(int place, String name, Said said, Document page, Parcel around) {
        var inside = around == parcel ? name : DocxReader.HOME;
        var draft = DraftReader.read(place, name, said, page, new Surroundings(inside, around, shelf, fragments));
        check(draft);
        return draft;
    }

    /// What the editor and the database could not open again is not taken.
    private static void check(Draft draft) {
        var tree = JSON.valueToTree(BodyTree.of(draft.body()));
        try {
            BodyReader.read(tree);
        } catch (BodyReader.Unfit unfit) {
            throw new Unread("too-long");
        }
        if (tree.toString().length() > Limits.ARTICLE_BYTES / 2) throw new Unread("too-long");
    }
}
