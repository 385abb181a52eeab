package io.otklik.platform.files;

import io.otklik.platform.Ids;
import io.otklik.platform.Limits;
import io.otklik.platform.Problem;
import io.otklik.platform.Settings;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.tika.Tika;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The store of attached files. The bytes lie in the data folder under a random id, never under a name somebody
/// chose.
@Component
public class Files {

    private final Path folder;
    private final JdbcClient sql;
    private final Ids ids;
    private final Clock clock;
    private final Links links;
    private final Tika tika = new Tika();

    Files(Settings settings, JdbcClient sql, Ids ids, Clock clock, Links links) {
        folder = settings.data().resolve("files");
        this.sql = sql;
        this.ids = ids;
        this.clock = clock;
        this.links = links;
    }

    /// Keeps a file; when this returns it is on the disk.
    ///
    /// @throws Problem `file-too-large` over [Limits#FILE_BYTES], `empty-file`
    public StoredFile keep(String name, InputStream bytes, String owner) {
        var id = ids.next();
        var path = path(id);
        try {
            java.nio.file.Files.createDirectories(path.getParent());
            var draft = path.resolveSibling(id + ".part");
            try {
                var file = describe(id, FileName.clean(name), owner, draft, bytes);
                java.nio.file.Files.move(draft, path, StandardCopyOption.ATOMIC_MOVE);
                return file;
            } finally {
                java.nio.file.Files.deleteIfExists(draft);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Optional<StoredFile> find(UUID id) {
        return find(List.of(id)).stream().findFirst();
    }

    /// Several files in one query; unknown ids are absent from the answer.
    public List<StoredFile> find(Collection<UUID> wanted) {
        return sql.sql("select id, name, type, size, owner from platform.file where id = any (:ids::uuid[])")
                .param("ids", wanted.stream().map(UUID::toString).toArray(String[]::new))
                .query((row, _) -> new StoredFile(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getString("type"),
                        row.getLong("size"),
                        row.getString("owner")))
                .list();
    }

    /// A file of this owner with these very bytes.
    public Optional<StoredFile> find(String owner, byte[] bytes) {
        return sql.sql("select id from platform.file where sha256 = :sha256 and owner = :owner order by id limit 1")
                .param("sha256", sha256().digest(bytes))
                .param("owner", owner)
                .query(UUID.class)
                .optional()
                .flatMap(this::find);
    }

    /// Throws files away. The caller knows that nothing shows them any more.
    public void forget(Collection<UUID> ids) {
        var gone = sql.sql("delete from platform.file where id = any (:ids::uuid[]) returning id")
                .param("ids", ids.stream().map(UUID::toString).toArray(String[]::new))
                .query(UUID.class)
                .list();
        try {
            for (var id : gone) java.nio.file.Files.deleteIfExists(path(id));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The bytes of a kept file; the caller closes them.
    public InputStream open(UUID id) throws IOException {
        return java.nio.file.Files.newInputStream(path(id));
    }

    /// An address that opens the file for [Limits#FILE_LINK], for whoever holds it. The caller has checked the right
    /// to see it.
    public Links.Link link(UUID id) {
        return links.make(id, clock.instant());
    }

    private StoredFile describe(UUID id, String name, String owner, Path draft, InputStream bytes) throws IOException {
        var digest = sha256();
        var size = copy(new DigestInputStream(bytes, digest), draft);
        if (size == 0) throw Problem.bad("empty-file");
        var file = new StoredFile(id, name, type(draft, name), size, owner);
        sql.sql("""
                insert into platform.file (id, name, type, size, sha256, owner, created_at)
                values (:id, :name, :type, :size, :sha256, :owner, :now)
                """)
                .param("id", id)
                .param("name", name)
                .param("type", file.type())
                .param("size", size)
                .param("sha256", digest.digest())
                .param("owner", owner)
                .param("now", Timestamp.from(clock.instant()))
                .update();
        return file;
    }

    private static long copy(InputStream bytes, Path draft) throws IOException {
        var size = 0L;
        var buffer = new byte[16 * 1024];
        try (var out = FileChannel.open(draft, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            for (var read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
                size += read;
                if (size > Limits.FILE_BYTES) throw tooLarge();
                out.write(ByteBuffer.wrap(buffer, 0, read));
            }
            out.force(true);
        }
        return size;
    }

    private String type(Path draft, String name) throws IOException {
        try (var bytes = new BufferedInputStream(java.nio.file.Files.newInputStream(draft))) {
            return tika.detect(bytes, name);
        }
    }

    /// Two levels of folders by the random end of the id keep every folder small.
    private Path path(UUID id) {
        var text = id.toString();
        return folder.resolve(text.substring(34))
                .resolve(text.substring(32, 34))
                .resolve(text);
    }

    private static Problem tooLarge() {
        return Problem.of(HttpStatus.CONTENT_TOO_LARGE, "file-too-large").with(Limits.FILE_BYTES / 1024 / 1024);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
