import dev.langchain4j.model.embedding.onnx.allminilml6v2q.AllMiniLmL6V2QuantizedEmbeddingModel;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Executors;

/// Puts each line of a file through the small English sentence encoder: 384 little-endian floats a line.
public class Embed {

    public static void main(String[] args) throws IOException {
        var one = Executors.newSingleThreadExecutor();
        var encoder = new AllMiniLmL6V2QuantizedEmbeddingModel(one);
        try (var out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(Path.of(args[1]))))) {
            for (var line : Files.readAllLines(Path.of(args[0]))) {
                var vector = encoder.embed(line.isBlank() ? "x" : line).content().vector();
                var bytes = ByteBuffer.allocate(4 * vector.length).order(ByteOrder.LITTLE_ENDIAN);
                for (var number : vector) bytes.putFloat(number);
                out.write(bytes.array());
            }
        }
        one.shutdown();
    }
}
