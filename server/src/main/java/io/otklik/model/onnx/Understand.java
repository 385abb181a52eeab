package io.otklik.model.onnx;

import io.otklik.understanding.command.Models;
import io.otklik.understanding.command.Options;
import java.nio.file.Path;

/// The command `./otklik understand`, which knows how to open a folder with an ONNX model. Starts neither
/// Spring nor a database.
public final class Understand {

    private Understand() {}

    public static void main(String[] args) {
        io.otklik.understanding.command.Understand.main(args, Understand::open);
    }

    /// @throws Options.Wrong if it cannot be used, in words
    public static Models.Model open(Path folder) {
        var runtime = Path.of(System.getProperty("otklik.model.runtime", "onnxruntime.jar"));
        try {
            var model = OnnxFolder.open(folder, runtime);
            return new Models.Model() {
                @Override
                public int size() {
                    return model.size();
                }

                @Override
                public float[] of(String text) {
                    return model.of(text);
                }
            };
        } catch (Unusable e) {
            throw new Options.Wrong("--onnx " + folder + ": " + e.getMessage());
        }
    }
}
