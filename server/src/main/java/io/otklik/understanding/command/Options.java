package io.otklik.understanding.command;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/// The options of a command: `--name value`, `--name=value`, `--json`.
public record Options(Map<String, String> given) {

    private static final Set<String> FLAGS = Set.of("json");

    /// The command was called in a way it does not know.
    public static final class Wrong extends RuntimeException {
        public Wrong(String message) {
            super(message);
        }
    }

    public static Options of(String... args) {
        var given = new HashMap<String, String>();
        for (var i = 0; i < args.length; i++) {
            if (!args[i].startsWith("--")) throw new Wrong("Unexpected: " + args[i]);
            var name = args[i].substring(2);
            var equals = name.indexOf('=');
            if (equals > 0) given.put(name.substring(0, equals), name.substring(equals + 1));
            else if (FLAGS.contains(name)) given.put(name, "yes");
            else if (i + 1 < args.length) given.put(name, args[++i]);
            else throw new Wrong("--" + name + " needs a value.");
        }
        return new Options(Map.copyOf(given));
    }

    public Options only(String... names) {
        for (var name : given.keySet()) {
            if (!Set.of(names).contains(name)) throw new Wrong("There is no option --" + name + ".");
        }
        return this;
    }

    public String need(String name) {
        var value = given.get(name);
        if (value == null) throw new Wrong("--" + name + " is missing.");
        return value;
    }

    public boolean has(String name) {
        return given.containsKey(name);
    }
}
