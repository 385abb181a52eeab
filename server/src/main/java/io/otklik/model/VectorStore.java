package io.otklik.model;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Keeps the vectors of phrases and articles.
@Repository
class VectorStore {

    private final JdbcClient sql;

    VectorStore(JdbcClient sql) {
        this.sql = sql;
    }

    /// Those that are known, by text.
    @Transactional(readOnly = true)
    Map<String, float[]> find(String space, Collection<String> texts) {
        var byHash = new HashMap<String, String>();
        for (var text : texts) byHash.put(hash(text), text);
        var found = new HashMap<String, float[]>();
        sql.sql("""
                select encode(hash, 'base64') as hash, numbers from model.vector
                 where space = :space and hash in (select decode(h, 'base64') from unnest(:hashes::text[]) as h)
                """)
                .param("space", space)
                .param("hashes", byHash.keySet().toArray(String[]::new))
                .query((row, _) -> Map.entry(row.getString("hash"), floats(row.getBytes("numbers"))))
                .list()
                .forEach(entry -> {
                    var text = byHash.get(entry.getKey());
                    if (text != null) found.put(text, entry.getValue());
                });
        return found;
    }

    @Transactional
    void keep(String space, List<String> texts, List<float[]> vectors) {
        sql.sql("""
                insert into model.vector (space, hash, numbers)
                select :space, decode(n.hash, 'base64'), decode(n.numbers, 'base64')
                  from unnest(:hashes::text[], :numbers::text[]) as n (hash, numbers)
                on conflict do nothing
                """)
                .param("space", space)
                .param("hashes", texts.stream().map(VectorStore::hash).toArray(String[]::new))
                .param("numbers", vectors.stream().map(VectorStore::bytes).toArray(String[]::new))
                .update();
    }

    /// What other models made is of no use any more.
    @Transactional
    void forgetAllBut(String space) {
        sql.sql("delete from model.vector where space <> :space")
                .param("space", space)
                .update();
    }

    private static String hash(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String bytes(float[] vector) {
        var buffer = ByteBuffer.allocate(4 * vector.length);
        buffer.asFloatBuffer().put(vector);
        return Base64.getEncoder().encodeToString(buffer.array());
    }

    private static float[] floats(byte[] bytes) {
        var vector = new float[bytes.length / 4];
        ByteBuffer.wrap(bytes).asFloatBuffer().get(vector);
        return vector;
    }
}
