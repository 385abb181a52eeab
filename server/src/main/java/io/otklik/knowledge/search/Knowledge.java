package io.otklik.knowledge.search;

import io.otklik.model.onnx.Understand;
import io.otklik.understanding.command.Json;
import io.otklik.understanding.command.Models;
import io.otklik.understanding.command.Options;
import io.otklik.understanding.command.Table;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The command `./otklik knowledge`. Starts neither Spring nor a database.
public final class Knowledge {

    private static final int DEPTH = 10;
    private static final int WARM_UP = 300;

    private Knowledge() {}

    public static void main(String[] args) {
        var out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        try {
            if (args.length == 0 || !args[0].equals("eval"))
                throw new Options.Wrong("Say: knowledge eval --articles A.jsonl --queries Q.tsv [--foreign F.txt]"
                        + " [--onnx FOLDER] [--json]");
            eval(Options.of(Arrays.copyOfRange(args, 1, args.length)), out);
            out.flush();
        } catch (Options.Wrong | Table.BadLine e) {
            System.err.println(e.getMessage());
            System.exit(2);
        } catch (IOException e) {
            System.err.println("Cannot read: " + e.getMessage());
            System.exit(1);
        }
    }

    private static void eval(Options options, PrintStream out) throws IOException {
        options.only("articles", "queries", "foreign", "onnx", "json");
        var articles = articles(options.need("articles"));
        var index = new SearchIndex(articles, Map.of());
        var model = options.has("onnx") ? Understand.open(Path.of(options.need("onnx"))) : Models.NONE;
        var parts = parts(articles, model);
        var ids = new HashSet<>(articles.stream().map(Article::id).toList());
        var warm = new int[1];
        Table.read(options.need("queries"), (question, _) -> {
            if (warm[0]++ < WARM_UP) search(index, question, model, parts);
        });
        var ranks = new ArrayList<Integer>();
        var nanos = new ArrayList<Long>();
        var grasps = new ArrayList<Double>();
        Table.read(options.need("queries"), (question, id) -> {
            if (!ids.contains(id))
                throw new Options.Wrong("There is no article \"" + id + "\" (asked for by \"" + question + "\").");
            var begun = System.nanoTime();
            var hits = search(index, question, model, parts);
            nanos.add(System.nanoTime() - begun);
            var rank = hits.stream().map(Hit::id).toList().indexOf(id);
            ranks.add(rank);
            if (rank >= 0) grasps.add(index.grasp(id, question + " "));
        });
        var figures = figures(ranks, nanos);
        figures.put("kept", share(grasps));
        if (options.has("foreign")) figures.put("silent", silent(index, options.need("foreign")));
        if (options.has("json")) out.println(Json.of(figures));
        else figures.forEach((name, value) -> out.printf("%-10s %s%n", name, value));
    }

    /// Of texts that no article has to do with, the share that finds nothing.
    private static double silent(SearchIndex index, String file) throws IOException {
        var best = new ArrayList<Double>();
        try (var lines = Files.lines(Path.of(file), StandardCharsets.UTF_8)) {
            lines.filter(line -> !line.isBlank())
                    .map(line -> line.split("\t")[0] + " ")
                    .forEach(question -> best.add(index.search(question, DEPTH).stream()
                            .mapToDouble(hit -> index.grasp(hit.id(), question))
                            .max()
                            .orElse(0)));
        }
        return Math.round((1 - share(best)) * 10_000) / 10_000.0;
    }

    private static double share(List<Double> grasps) {
        return Math.round(grasps.stream()
                                .filter(grasp -> grasp >= SearchIndex.FITS)
                                .count()
                        * 10_000.0
                        / Math.max(1, grasps.size()))
                / 10_000.0;
    }

    private static Map<String, List<float[]>> parts(List<Article> articles, Models.Model model) {
        if (model.size() == 0) return Map.of();
        var parts = new HashMap<String, List<float[]>>();
        for (var it : articles)
            parts.put(
                    it.id(),
                    Closeness.parts(it.title(), it.body()).stream()
                            .map(model::of)
                            .toList());
        return parts;
    }

    private static List<Hit> search(
            SearchIndex index, String question, Models.Model model, Map<String, List<float[]>> parts) {
        if (model.size() == 0) return index.search(question, DEPTH);
        return Closeness.sorted(index.search(question, Closeness.WIDE), model.of(question), parts).stream()
                .limit(DEPTH)
                .toList();
    }

    private static Map<String, Object> figures(List<Integer> ranks, List<Long> nanos) {
        var figures = new LinkedHashMap<String, Object>();
        for (var depth : new int[] {1, 3, DEPTH})
            figures.put("hit" + depth, mean(ranks, r -> r >= 0 && r < depth ? 1 : 0));
        figures.put("mrr10", mean(ranks, r -> r < 0 ? 0 : 1.0 / (r + 1)));
        var sorted = nanos.stream().sorted().toList();
        figures.put("p50_us", sorted.isEmpty() ? 0 : Math.round(sorted.get(sorted.size() / 2) / 100.0) / 10.0);
        figures.put("queries", ranks.size());
        return figures;
    }

    private static double mean(List<Integer> ranks, java.util.function.IntToDoubleFunction worth) {
        return Math.round(ranks.stream()
                                .mapToDouble(r -> worth.applyAsDouble(r))
                                .average()
                                .orElse(0)
                        * 10_000)
                / 10_000.0;
    }

    private static List<Article> articles(String file) throws IOException {
        var mapper = JsonMapper.builder().build();
        var articles = new ArrayList<Article>();
        var line = 0L;
        try (BufferedReader in = Files.newBufferedReader(Path.of(file), StandardCharsets.UTF_8)) {
            for (var text = in.readLine(); text != null; text = in.readLine()) {
                line++;
                if (text.isBlank()) continue;
                articles.add(article(file, line, text, mapper));
            }
        } catch (java.nio.charset.MalformedInputException e) {
            throw new Table.BadLine(file, line + 1, "this is not UTF-8.");
        }
        return articles;
    }

    private static Article article(String file, long line, String text, JsonMapper mapper) {
        try {
            var node = mapper.readTree(text);
            if (!node.path("id").isString() || !node.path("body").isString())
                throw new Table.BadLine(file, line, "\"id\" and \"body\" must be strings.");
            return new Article(
                    node.path("id").asString(), title(node), node.path("body").asString());
        } catch (JacksonException e) {
            throw new Table.BadLine(file, line, "this is not a JSON object.");
        }
    }

    private static String title(JsonNode node) {
        return node.path("title").isString() ? node.path("title").asString() : "";
    }
}
