package io.otklik.model.onnx;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Cuts a text into the pieces of words that a model of the BERT family knows, as its `tokenizer.json` says.
final class WordPieces {

    static final int MOST = 256;

    private static final int LONGEST_WORD = 100;
    private static final JsonMapper JSON = new JsonMapper();

    private final Map<String, Integer> ids;
    private final String inside;
    private final boolean lower;
    private final boolean bare;
    private final long begin;
    private final long end;
    private final long unknown;
    private final int most;

    private WordPieces(JsonNode root, Map<String, Integer> ids) throws Unusable {
        var model = root.path("model");
        var normal = root.path("normalizer");
        this.ids = ids;
        inside = model.path("continuing_subword_prefix").asString("##");
        lower = normal.path("lowercase").asBoolean(false);
        var strip = normal.path("strip_accents");
        bare = strip.isBoolean() ? strip.asBoolean() : lower;
        begin = special("[CLS]");
        end = special("[SEP]");
        unknown = special(model.path("unk_token").asString("[UNK]"));
        var longest = root.path("truncation").path("max_length").asInt(MOST);
        most = Math.clamp(longest, 8, 512);
    }

    /// @throws Unusable if it is of another kind or broken
    static WordPieces read(byte[] file) throws Unusable {
        try {
            var root = JSON.readTree(file);
            var model = root.path("model");
            var kind = model.path("type").asString("WordPiece");
            if (!kind.equals("WordPiece") || !model.path("vocab").isObject())
                throw new Unusable(Unusable.Why.TOKENIZER, kind);
            var ids = new HashMap<String, Integer>();
            for (var entry : model.path("vocab").properties())
                ids.put(entry.getKey(), entry.getValue().asInt());
            return new WordPieces(root, ids);
        } catch (JacksonException e) {
            throw new Unusable(Unusable.Why.TOKENIZER, "tokenizer.json");
        }
    }

    private long special(String piece) throws Unusable {
        var id = ids.get(piece);
        if (id == null) throw new Unusable(Unusable.Why.TOKENIZER, piece);
        return id;
    }

    /// The numbers of the pieces, begun and ended as the model wants it; a text that is too long is cut.
    long[] of(String text) {
        var pieces = new ArrayList<Long>();
        pieces.add(begin);
        for (var word : words(normal(text))) {
            if (pieces.size() >= most - 1) break;
            pieces(word, pieces);
        }
        while (pieces.size() > most - 1) pieces.removeLast();
        pieces.add(end);
        return pieces.stream().mapToLong(Long::longValue).toArray();
    }

    private String normal(String text) {
        var plain = lower ? text.toLowerCase(Locale.ROOT) : text;
        return bare ? Normalizer.normalize(plain, Normalizer.Form.NFD).replaceAll("\\p{Mn}", "") : plain;
    }

    /// Words between spaces; each sign and each Chinese character is a word of its own.
    private static List<String> words(String text) {
        var words = new ArrayList<String>();
        var word = new StringBuilder();
        text.codePoints().forEach(c -> {
            var space = Character.isWhitespace(c) || Character.isSpaceChar(c);
            if (isSilent(c) && !space) return;
            if (!space && !isSign(c) && !Character.isIdeographic(c)) {
                word.appendCodePoint(c);
                return;
            }
            if (!word.isEmpty()) words.add(word.toString());
            word.setLength(0);
            if (!space) words.add(Character.toString(c));
        });
        if (!word.isEmpty()) words.add(word.toString());
        return words;
    }

    private static boolean isSilent(int c) {
        var type = Character.getType(c);
        return c == 0xfffd || type == Character.CONTROL || type == Character.FORMAT;
    }

    private static boolean isSign(int c) {
        return c > 32 && c < 127 && !Character.isLetterOrDigit(c)
                || switch (Character.getType(c)) {
                    case Character.CONNECTOR_PUNCTUATION,
                            Character.DASH_PUNCTUATION,
                            Character.START_PUNCTUATION,
                            Character.END_PUNCTUATION,
                            Character.INITIAL_QUOTE_PUNCTUATION,
                            Character.FINAL_QUOTE_PUNCTUATION,
                            Character.OTHER_PUNCTUATION -> true;
                    default -> false;
                };
    }

    /// The longest known piece first, then the longest of the rest.
    private void pieces(String word, List<Long> pieces) {
        var found = new ArrayList<Long>();
        for (var at = 0; at < word.length(); ) {
            var end = word.length();
            Integer id = null;
            while (end > at && (id = ids.get((at > 0 ? inside : "") + word.substring(at, end))) == null) end--;
            if (id == null || word.length() > LONGEST_WORD) {
                pieces.add(unknown);
                return;
            }
            found.add((long) id);
            at = end;
        }
        pieces.addAll(found);
    }
}
