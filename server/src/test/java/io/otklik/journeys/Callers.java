package io.otklik.journeys;

import static java.util.stream.Collectors.toMap;

import io.otklik.journeys.AccessRow.Caller;
import io.otklik.staff.Cast;
import io.otklik.staff.Role;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/// Browsers of every kind of caller, and the things that rows of the access matrix name.
@Component
@Lazy
class Callers {

    private final Cast cast;
    private final List<AccessCast> casts;
    private final Map<Caller, Cast.Member> people = new EnumMap<>(Caller.class);
    private final Map<Caller, Web> kept = new EnumMap<>(Caller.class);

    Callers(Cast cast, List<AccessCast> casts) {
        this.cast = cast;
        this.casts = casts;
    }

    Web browser(Caller caller) {
        return switch (caller) {
            case NOBODY -> cast.nobody();
            case VISITOR -> cast.nobody().with("Authorization", "Bearer " + visitorToken());
            case OPERATOR, SUPERVISOR, AUTHOR, ADMINISTRATOR -> cast.signedIn(person(caller));
        };
    }

    /// What a browser gets that has been used before. If its session has ended meanwhile, it signs in anew and asks
    /// again.
    Web.Answer keptBrowser(Caller caller, Function<Web, Web.Answer> asking) {
        var answer = asking.apply(kept.computeIfAbsent(caller, this::browser));
        if (answer.status() != 401) return answer;
        kept.put(caller, browser(caller));
        return asking.apply(kept.get(caller));
    }

    /// What the caller gets; each call has a new sign-in and new things, so that none spoils the next.
    Web.Answer call(AccessRow row, Caller caller) {
        cast.forgetAttempts();
        var values = things(row);
        return browser(caller).send(row.method(), row.pathWith(values), row.writes() ? row.bodyWith(values) : null);
    }

    Map<String, String> things(AccessRow row) {
        var all = new HashMap<String, Supplier<String>>();
        casts.forEach(one -> all.putAll(one.things()));
        return row.named().stream().collect(toMap(name -> name, name -> make(name, all)));
    }

    private Cast.Member person(Caller caller) {
        return people.computeIfAbsent(caller, one -> cast.somebody("Проба Прав", Role.valueOf(one.name())));
    }

    private String visitorToken() {
        return casts.stream()
                .map(AccessCast::visitorToken)
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow();
    }

    private static String make(String name, Map<String, Supplier<String>> things) {
        var thing = things.get(name);
        if (thing == null) throw new AssertionError("No AccessCast makes @" + name + "; there are " + things.keySet());
        return thing.get();
    }
}
