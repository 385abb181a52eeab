package io.otklik.model.onnx;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/// A folder with `model.onnx` and `tokenizer.json`, opened.
public final class OnnxFolder implements AutoCloseable {

    private final WordPieces pieces;
    private final OnnxRuntime.Session session;
    private final String space;
    private final int size;
    private final ReentrantReadWriteLock closing = new ReentrantReadWriteLock();
    private boolean closed;

    private OnnxFolder(WordPieces pieces, OnnxRuntime.Session session, String fingerprint) throws Unusable {
        this.pieces = pieces;
        this.session = session;
        try {
            this.size = of("two words").length;
        } catch (IllegalStateException e) {
            session.close();
            throw new Unusable(Unusable.Why.MODEL, String.valueOf(e.getMessage()));
        }
        this.space = "onnx " + fingerprint + " " + size;
    }

    /// @param runtime the file of the library
    /// @throws Unusable with the reason
    public static OnnxFolder open(Path folder, Path runtime) throws Unusable {
        var model = folder.resolve("model.onnx");
        var tokenizer = folder.resolve("tokenizer.json");
        for (var file : new Path[] {model, tokenizer})
            if (!Files.isRegularFile(file) || !Files.isReadable(file))
                throw new Unusable(Unusable.Why.FILE, file.toString());
        try {
            var pieces = WordPieces.read(Files.readAllBytes(tokenizer));
            return new OnnxFolder(pieces, OnnxRuntime.of(runtime).open(model), fingerprint(model, tokenizer));
        } catch (IOException e) {
            throw new Unusable(Unusable.Why.FILE, String.valueOf(e.getMessage()));
        }
    }

    /// The same for the same two files, another for others.
    public String space() {
        return space;
    }

    public int size() {
        return size;
    }

    /// The vector of a text, of length one.
    ///
    /// @throws IllegalStateException if the model fails
    public float[] of(String text) {
        var ids = pieces.of(text);
        var ones = new long[ids.length];
        Arrays.fill(ones, 1);
        var given = new LinkedHashMap<String, long[]>();
        given.put("input_ids", ids);
        if (session.wants("attention_mask")) given.put("attention_mask", ones);
        if (session.wants("token_type_ids")) given.put("token_type_ids", new long[ids.length]);
        closing.readLock().lock();
        try {
            if (closed) throw new IllegalStateException("closed");
            return unit(mean(session.run(given)));
        } catch (ReflectiveOperationException e) {
            var cause = e.getCause() == null ? e : e.getCause();
            throw new IllegalStateException(cause.getMessage(), cause);
        } finally {
            closing.readLock().unlock();
        }
    }

    /// One vector for each piece becomes their middle; a model that says one vector itself is taken at its word.
    private static float[] mean(OnnxRuntime.Output output) {
        var shape = output.shape();
        if (shape.length < 2 || shape.length > 3 || shape[0] != 1) throw new IllegalStateException("not a vector");
        var size = (int) shape[shape.length - 1];
        var rows = shape.length == 3 ? (int) shape[1] : 1;
        if (size < 2 || size > 8192 || rows < 1) throw new IllegalStateException("not a vector");
        var sum = new float[size];
        for (var row = 0; row < rows; row++)
            for (var i = 0; i < size; i++) sum[i] += output.numbers().get(row * size + i) / rows;
        return sum;
    }

    private static float[] unit(float[] vector) {
        var square = 0.0;
        for (var v : vector) square += v * v;
        if (!(square > 0) || Double.isInfinite(square)) throw new IllegalStateException("not a vector");
        for (var i = 0; i < vector.length; i++) vector[i] /= (float) Math.sqrt(square);
        return vector;
    }

    private static String fingerprint(Path... files) throws IOException {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var file : files)
                try (var in = new DigestInputStream(Files.newInputStream(file), digest)) {
                    in.transferTo(java.io.OutputStream.nullOutputStream());
                }
            return HexFormat.of().formatHex(digest.digest()).substring(0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }

    @Override
    public void close() {
        closing.writeLock().lock();
        try {
            if (!closed) session.close();
            closed = true;
        } finally {
            closing.writeLock().unlock();
        }
    }
}
