package io.otklik.model.onnx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.otklik.platform.OnnxFiles;
import io.otklik.understanding.Definitions;
import io.otklik.understanding.Definitions.Wish;
import io.otklik.understanding.Understanding;
import io.otklik.understanding.Understood;
import io.otklik.understanding.sense.Vectors;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A real model in a folder: a small English one that a Maven package ships.
class OnnxFolderTest {

    @TempDir
    static Path folder;

    private static OnnxFolder model;

    @BeforeAll
    static void open() throws Unusable {
        model = OnnxFolder.open(OnnxFiles.model(folder), OnnxFiles.runtime());
    }

    @AfterAll
    static void close() {
        model.close();
    }

    @Test
    void texts_of_like_meaning_are_near_one_another_whatever_their_words() {
        assertThat(model.size()).isEqualTo(384);
        var asked = model.of("Where is my parcel?");
        var like = product(asked, model.of("track a package that has not arrived"));
        assertThat(like).isGreaterThan(0.4);
        assertThat(product(asked, model.of("how do I cook rice"))).isLessThan(0.2);
        assertThat(product(asked, asked)).isCloseTo(1, org.assertj.core.data.Offset.offset(1e-4));
    }

    @Test
    void any_text_has_a_vector_the_same_each_time() {
        for (var text : List.of("", "   ", "да", "\u0000\ud83d\ude00 日本", "x".repeat(20_000), "слово ".repeat(5000)))
            assertThat(model.of(text)).hasSize(384).isEqualTo(model.of(text));
    }

    @Test
    void pieces_of_words_are_those_of_the_model() throws Exception {
        var pieces = WordPieces.read(Files.readAllBytes(folder.resolve("tokenizer.json")));
        assertThat(pieces.of("Hello, world!")).containsExactly(101, 7592, 1010, 2088, 999, 102);
        assertThat(pieces.of("unaffable Café")).containsExactly(101, 14477, 20961, 3468, 7668, 102);
        assertThat(pieces.of("word ".repeat(500))).hasSize(128);
    }

    @Test
    void another_model_has_another_name_and_the_same_has_the_same() throws Unusable {
        try (var again = OnnxFolder.open(folder, OnnxFiles.runtime())) {
            assertThat(again.space()).isEqualTo(model.space()).endsWith(" 384");
        }
    }

    @Test
    void a_folder_that_cannot_be_used_says_why(@TempDir Path other) throws IOException {
        assertThat(why(other, OnnxFiles.runtime())).isEqualTo(Unusable.Why.FILE);
        Files.writeString(other.resolve("tokenizer.json"), "{\"model\":{\"type\":\"Unigram\",\"vocab\":[]}}");
        Files.writeString(other.resolve("model.onnx"), "no model");
        assertThat(why(other, OnnxFiles.runtime())).isEqualTo(Unusable.Why.TOKENIZER);
        Files.writeString(other.resolve("tokenizer.json"), "{");
        assertThat(why(other, OnnxFiles.runtime())).isEqualTo(Unusable.Why.TOKENIZER);
        Files.copy(
                folder.resolve("tokenizer.json"),
                other.resolve("tokenizer.json"),
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        assertThat(why(other, OnnxFiles.runtime())).isEqualTo(Unusable.Why.MODEL);
        assertThat(why(folder, other.resolve("onnxruntime.jar"))).isEqualTo(Unusable.Why.RUNTIME);
    }

    @Test
    void words_that_nobody_taught_are_understood_by_their_meaning() {
        var definitions = Definitions.of(List.of(
                new Wish(
                        "parcel",
                        List.of(
                                "where is my parcel",
                                "my order has not come",
                                "track my delivery",
                                "when will it be delivered"),
                        List.of()),
                new Wish(
                        "refund",
                        List.of(
                                "i want my money back",
                                "refund my payment",
                                "return what i paid",
                                "give the money back"),
                        List.of()),
                new Wish(
                        "password",
                        List.of("i forgot my password", "cannot sign in", "reset my login", "my account is locked"),
                        List.of())));
        var plain = Understanding.train(definitions);
        var texts = new HashMap<String, float[]>();
        for (var text : Understanding.texts(definitions)) texts.put(text, model.of(text));
        var sharp = Understanding.sharpen(plain, definitions, new Vectors(model.space(), model.size(), texts));
        var text = "the courier still did not turn up at my door";
        var seen = new Vectors.Vector(model.space(), model.of(text));
        var decision = sharp.decide(text, seen);
        assertThat(decision.seen()).isTrue();
        assertThat(decision.guesses().getFirst().wish()).isEqualTo("parcel");
        assertThat(decision.guesses().getFirst().confidence())
                .isGreaterThan(plain.decide(text).guesses().getFirst().confidence());
        assertThat(sharp.decide(text, null))
                .as("without a vector nothing is different")
                .isEqualTo(plain.decide(text));
        assertThat(sharp.decide(text, new Vectors.Vector("another model", seen.values())))
                .isEqualTo(plain.decide(text));
        assertThat(sharp.decide("how do I cook rice", new Vectors.Vector(model.space(), model.of("how do I cook rice")))
                        .wish())
                .isInstanceOf(Understood.Wish.Unknown.class);
    }

    private static Unusable.Why why(Path folder, Path runtime) {
        return catchThrowableOfType(Unusable.class, () -> OnnxFolder.open(folder, runtime))
                .why();
    }

    private static double product(float[] a, float[] b) {
        var product = 0.0;
        for (var i = 0; i < a.length; i++) product += a[i] * b[i];
        return product;
    }
}
