package io.otklik.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import io.otklik.knowledge.body.PlainText;
import io.otklik.knowledge.moving.Markdown;
import io.otklik.knowledge.search.Article;
import io.otklik.knowledge.search.SearchIndex;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The sample company's articles: questions in other words than theirs find the right one, and questions about other
/// things find none that is sure.
class SampleArticlesTest {

    private static final double SURE = 0.6;

    private static SearchIndex russian = new SearchIndex(List.of(), Map.of());
    private static SearchIndex english = new SearchIndex(List.of(), Map.of());

    @BeforeAll
    static void read() throws IOException {
        russian = index(".ru.md");
        english = index(".en.md");
    }

    @Test
    void questions_find_their_article() {
        assertFinds(
                russian,
                Map.of(
                        "можно ли отозвать человека из отпуска", "otzyv",
                        "кто платит первые три дня больничного", "bolnichnyi",
                        "испытательный срок в договоре", "priyom",
                        "какого числа платить аванс", "avans",
                        "нужны ли бумажные оригиналы документов", "original",
                        "сколько дней на ответ налоговой", "trebovanie",
                        "чем отличается патент от усн", "patent",
                        "добавить коллегу в чат", "dostup"));
        assertFinds(
                english,
                Map.of(
                        "can i call an employee back from leave", "otzyv",
                        "who pays for the first three days of sick leave", "bolnichnyi",
                        "do you need paper originals", "original",
                        "give a colleague access", "dostup"));
    }

    @Test
    void questions_about_other_things_are_not_answered() {
        for (var question : List.of(
                "какая погода в Сочи завтра",
                "сколько стоит билет на самолёт",
                "позовите человека",
                "расскажи анекдот"))
            assertThat(sure(russian, question)).as(question).isEmpty();
        for (var question : List.of("what is the weather like in Paris", "tell me a joke", "how tall is the moon"))
            assertThat(sure(english, question)).as(question).isEmpty();
    }

    private static void assertFinds(SearchIndex index, Map<String, String> wanted) {
        var found = new HashMap<String, String>();
        wanted.forEach(
                (question, article) -> found.put(question, sure(index, question).toString()));
        assertThat(found)
                .isEqualTo(wanted.entrySet().stream()
                        .collect(Collectors.toMap(it -> it.getKey(), it -> "[" + it.getValue() + "]")));
    }

    private static List<String> sure(SearchIndex index, String question) {
        return index.search(question + " ", 3).stream()
                .map(hit -> hit.id())
                .filter(id -> index.grasp(id, question) >= SURE)
                .limit(1)
                .toList();
    }

    private static SearchIndex index(String end) throws IOException {
        var articles = new ArrayList<Article>();
        try (var files = Files.list(Path.of("../samples/articles"))) {
            for (var file : files.filter(it -> it.toString().endsWith(end)).toList()) {
                var text = Markdown.read(Files.readString(file), "");
                articles.add(new Article(
                        file.getFileName().toString().replace(end, ""), text.title(), PlainText.of(text.body())));
            }
        }
        return new SearchIndex(articles, Map.of());
    }
}
