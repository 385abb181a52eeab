import io.otklik.understanding.text.Expressions;
import io.otklik.understanding.text.Word;
import io.otklik.understanding.text.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

/// Puts each line of a file into words as the program reads them: each word and its base forms with `|` between.
public class Lemmas {

    public static void main(String[] args) throws IOException {
        var lines = Files.readAllLines(Path.of(args[0])).stream().map(Lemmas::words).toList();
        Files.write(Path.of(args[1]), lines);
    }

    private static String words(String line) {
        return Words.of(line).stream()
                .filter(Word::isWord)
                .map(Word::text)
                .map(Lemmas::senses)
                .collect(Collectors.joining(" "));
    }

    private static String senses(String word) {
        return word + "|" + String.join("|", Expressions.bases(word));
    }
}
