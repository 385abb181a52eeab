package io.otklik.robot;

import io.otklik.platform.Problem;
import io.otklik.platform.Typed;
import java.net.URI;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Paths of operations. They stay under the robot's address: an author of paths cannot send its secret elsewhere.
final class Paths {

    static final Pattern INPUT = Pattern.compile("\\{([A-Za-z][A-Za-z0-9]{0,49})}");

    private static final int LONGEST = 500;
    private static final Pattern GOOD = Pattern.compile("[\\p{L}\\p{N}._~!$&'()*+,;=:@{}/-]*");

    private Paths() {}

    /// @param known what may stand in braces; empty: anything
    static void check(String at, @Nullable String path, Set<String> known) {
        var given = Typed.given(at, path);
        if (given.length() > LONGEST) throw Problem.bad("too-long").field(at).with(at, LONGEST);
        if (!stays(given) || INPUT.matcher(given).replaceAll("x").matches(".*[{}].*"))
            throw Problem.bad("robot-wrong-path").field(at);
        var places = INPUT.matcher(given);
        while (places.find())
            if (!known.isEmpty() && !known.contains(places.group(1)))
                throw Problem.bad("robot-unknown-input").field(at).with(places.group(1));
    }

    private static boolean stays(String path) {
        if (!GOOD.matcher(path).matches() || path.startsWith("/") || path.contains("//")) return false;
        for (var part : path.split("/")) if (part.equals("..") || part.equals(".")) return false;
        return !path.split("/", 2)[0].contains(":");
    }

    /// Whether an address lies where another begins: same scheme, host and port, and under its path.
    static boolean under(URI base, URI address) {
        return sameOrigin(base, address) && String.valueOf(address.getRawPath()).startsWith(base.getRawPath());
    }

    static boolean sameOrigin(URI one, URI other) {
        return String.valueOf(one.getScheme()).equalsIgnoreCase(other.getScheme())
                && String.valueOf(one.getRawAuthority()).equalsIgnoreCase(other.getRawAuthority());
    }
}
