package io.otklik.model.onnx;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The library for ONNX models (`com.microsoft.onnxruntime:onnxruntime`), called by the names of its methods: it is
/// loaded from its own file when the first model is opened, and neither built nor shipped with the program.
final class OnnxRuntime {

    private static final Map<Path, OnnxRuntime> LOADED = new LinkedHashMap<>();

    private final Class<?> environmentType;
    private final Class<?> tensorType;
    private final Class<?> optionsType;
    private final Object environment;

    private OnnxRuntime(Path file) throws Unusable {
        try {
            // It lives as long as the program: a native library cannot be given back.
            var loader = new URLClassLoader(
                    "onnxruntime", new URL[] {file.toUri().toURL()}, ClassLoader.getPlatformClassLoader());
            environmentType = loader.loadClass("ai.onnxruntime.OrtEnvironment");
            tensorType = loader.loadClass("ai.onnxruntime.OnnxTensor");
            optionsType = loader.loadClass("ai.onnxruntime.OrtSession$SessionOptions");
            environment = environmentType.getMethod("getEnvironment").invoke(null);
        } catch (ReflectiveOperationException | IOException | LinkageError e) {
            throw new Unusable(Unusable.Why.RUNTIME, file + " (" + cause(e) + ")");
        }
    }

    static OnnxRuntime of(Path file) throws Unusable {
        synchronized (LOADED) {
            var known = LOADED.get(file);
            if (known != null) return known;
            if (!Files.isRegularFile(file)) throw new Unusable(Unusable.Why.RUNTIME, file.toString());
            var loaded = new OnnxRuntime(file);
            LOADED.put(file, loaded);
            return loaded;
        }
    }

    /// One opened model.
    final class Session implements AutoCloseable {
        private final Object session;
        private final Set<?> inputs;

        private Session(Object session, Set<?> inputs) {
            this.session = session;
            this.inputs = inputs;
        }

        boolean wants(String input) {
            return inputs.contains(input);
        }

        /// What the model says first: its numbers and their shape.
        Output run(Map<String, long[]> given) throws ReflectiveOperationException {
            var tensors = new LinkedHashMap<String, Object>();
            try {
                for (var input : given.entrySet()) tensors.put(input.getKey(), tensor(input.getValue()));
                try (var result = (AutoCloseable) call(session, "run", Map.class, tensors)) {
                    var first = call(result, "get", int.class, 0);
                    var shape = (long[]) call(call(first, "getInfo"), "getShape");
                    // Null where the model says whole numbers.
                    if (!(call(first, "getFloatBuffer") instanceof FloatBuffer numbers))
                        throw new IllegalStateException("not a vector");
                    return new Output(numbers, shape);
                }
            } catch (ReflectiveOperationException e) {
                throw e;
            } catch (Exception e) {
                throw new InvocationTargetException(e);
            } finally {
                for (var tensor : tensors.values()) call(tensor, "close");
            }
        }

        @Override
        public void close() {
            try {
                call(session, "close");
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    record Output(FloatBuffer numbers, long[] shape) {}

    Session open(Path model) throws Unusable {
        try {
            var options = optionsType.getConstructor().newInstance();
            call(options, "setIntraOpNumThreads", int.class, 1);
            call(options, "setInterOpNumThreads", int.class, 1);
            var session = environmentType
                    .getMethod("createSession", String.class, optionsType)
                    .invoke(environment, model.toString(), options);
            return new Session(session, (Set<?>) call(session, "getInputNames"));
        } catch (ReflectiveOperationException e) {
            throw new Unusable(Unusable.Why.MODEL, model.getFileName() + " (" + cause(e) + ")");
        }
    }

    private Object tensor(long[] numbers) throws ReflectiveOperationException {
        return tensorType
                .getMethod("createTensor", environmentType, LongBuffer.class, long[].class)
                .invoke(null, environment, LongBuffer.wrap(numbers), new long[] {1, numbers.length});
    }

    private static Object call(Object target, String method) throws ReflectiveOperationException {
        return target.getClass().getMethod(method).invoke(target);
    }

    private static Object call(Object target, String method, Class<?> type, @Nullable Object argument)
            throws ReflectiveOperationException {
        return target.getClass().getMethod(method, type).invoke(target, argument);
    }

    private static String cause(Throwable e) {
        var cause = e instanceof InvocationTargetException && e.getCause() != null ? e.getCause() : e;
        var text = String.valueOf(cause.getMessage());
        return text.length() <= 200 ? text : text.substring(0, 200) + "…";
    }
}
