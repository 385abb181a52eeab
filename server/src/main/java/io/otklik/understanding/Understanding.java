package io.otklik.understanding;

import io.otklik.understanding.entity.Directory;
import io.otklik.understanding.entity.Entities;
import io.otklik.understanding.entity.Lists;
import io.otklik.understanding.intent.PlainReader;
import io.otklik.understanding.intent.Teacher;
import io.otklik.understanding.sense.Vectors;
import io.otklik.understanding.tone.Listener;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;

/// The door: makes a model from what employees typed. Training a usual bot takes less than a second; the same
/// definitions
/// give the same model, so a model is kept as its definitions and needs no file of its own.
public final class Understanding {

    private static final PlainReader PLAIN = new PlainReader();
    private static final Directory NOBODY = new Directory(List.of());

    private Understanding() {}

    public static Model train(Definitions definitions) {
        var classifier = Teacher.teach(examples(definitions), foreign(definitions), definitions.synonyms());
        return new Model(version(definitions), classifier, null, new Lists(definitions.lists()));
    }

    /// What a model from outside has to see before [#sharpen].
    public static List<String> texts(Definitions definitions) {
        return Teacher.texts(examples(definitions), foreign(definitions));
    }

    /// The trained model, which from now on also makes use of vectors.
    ///
    /// @param vectors of all [#texts]
    public static Model sharpen(Model model, Definitions definitions, Vectors vectors) {
        var taught = Teacher.teach(examples(definitions), foreign(definitions), definitions.synonyms(), vectors);
        return model.seeing(vectors.space(), taught);
    }

    private static List<Teacher.Example> examples(Definitions definitions) {
        var examples = new ArrayList<Teacher.Example>();
        for (var wish : definitions.wishes()) {
            wish.phrases().forEach(p -> examples.add(new Teacher.Example(p, wish.name())));
            wish.not().forEach(p -> examples.add(new Teacher.Example(p, Teacher.NONE)));
        }
        return examples;
    }

    private static List<String> foreign(Definitions definitions) {
        var foreign = new ArrayList<>(definitions.foreign());
        foreign.addAll(Foreign.texts());
        return foreign;
    }

    /// What a text says by itself, at this time of the customer's.
    public static Gist gist(String text, ZonedDateTime now, Lists lists) {
        var meant = PLAIN.read(text);
        var found = new Entities(NOBODY, lists).in(meant.text(), meant.words(), now);
        var sequel = Sequel.of(meant.words(), found);
        var tone = Listener.hear(meant.text(), meant.words());
        return new Gist(meant.text(), meant.words(), sequel.standing(), tone, sequel.adds(), sequel.corrects());
    }

    private static String version(Definitions definitions) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(definitions.wishes().toString().getBytes(StandardCharsets.UTF_8));
            digest.update(new TreeMap<>(definitions.synonyms()).toString().getBytes(StandardCharsets.UTF_8));
            digest.update(definitions.lists().toString().getBytes(StandardCharsets.UTF_8));
            digest.update(definitions.foreign().toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest()).substring(0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
