package io.otklik.robot;

import io.otklik.platform.Limits;
import io.otklik.platform.outbound.Incoming;
import io.otklik.platform.outbound.Outbound;
import io.otklik.platform.outbound.Outgoing;
import io.otklik.platform.outbound.Purpose;
import io.otklik.robot.Reading.Meaning;
import io.otklik.robot.RobotStore.Place;
import io.otklik.robot.mapping.Unmappable;
import io.otklik.robot.words.Multipart;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/// Makes one attempt at a task over HTTP, outside any transaction: asks, understands the answer, fetches its files.
@Component
class RobotClient {

    private final Outbound outbound;
    private final Tokens tokens;
    private final Uploads uploads;

    RobotClient(Outbound outbound, Tokens tokens, Uploads uploads) {
        this.outbound = outbound;
        this.tokens = tokens;
        this.uploads = uploads;
    }

    Attempt attempt(Place place, Map<String, Object> inputs, String key) {
        return attempt(Errand.of(place, inputs, key, null), new Trace());
    }

    Attempt attempt(Errand errand, Trace trace) {
        try {
            if (errand.connector().definition().onTrial() && !errand.operation().onlyReads()) return sample(errand);
            var files = uploads.of(errand.task(), errand.inputs());
            var answer = ask(errand.connector(), signed -> Question.of(errand.with(signed), files), trace);
            return withFiles(errand.connector(), Reading.meaning(answer, errand.task()), trace);
        } catch (Unmappable | IllegalArgumentException e) {
            return new Attempt.Hopeless(Failure.WRONG_SET_UP);
        }
    }

    /// One question for an author who tries an operation out; no file is fetched.
    Meaning tried(Errand errand, List<Multipart.Upload> files, Trace trace) {
        try {
            if (errand.connector().definition().onTrial() && !errand.operation().onlyReads())
                return new Meaning.Over(sample(errand));
            var answer = ask(errand.connector(), signed -> Question.of(errand.with(signed), files), trace);
            return Reading.meaning(answer, errand.task());
        } catch (Unmappable | IllegalArgumentException e) {
            return new Meaning.Over(new Attempt.Hopeless(Failure.WRONG_SET_UP));
        }
    }

    /// Asks how a long task is doing.
    Attempt poll(Place place, Map<String, Object> inputs, String ticket, Trace trace) {
        try {
            var answer =
                    ask(place.connector(), signed -> Question.ofPoll(signed, place.operation(), inputs, ticket), trace);
            return withFiles(
                    place.connector(), Reading.later(answer, place.operation().task()), trace);
        } catch (Unmappable | IllegalArgumentException e) {
            return new Attempt.Hopeless(Failure.WRONG_SET_UP);
        }
    }

    /// Understands what the other system has sent about a long task.
    Attempt conclude(Place place, byte[] body, Trace trace) {
        try {
            return withFiles(
                    place.connector(), Reading.later(body, place.operation().task()), trace);
        } catch (Unmappable | IllegalArgumentException e) {
            return new Attempt.Hopeless(Failure.WRONG_SET_UP);
        }
    }

    /// Nothing is sent, and no files come: the sample's files exist nowhere.
    private static Attempt sample(Errand errand) {
        var sample = errand.task().sample();
        if (sample == null) return new Attempt.Hopeless(Failure.WRONG_SET_UP);
        return switch (Reading.sample(sample, errand.task())) {
            case Meaning.Good(var values, var _) -> new Attempt.Succeeded(values, List.of());
            case Meaning.Over(var attempt) -> attempt;
        };
    }

    /// A token that is no longer taken is asked for anew, once.
    private Incoming ask(Connector connector, Function<Connector, Outgoing> question, Trace trace) {
        if (!(connector.signIn() instanceof SignIn.OAuth2)) return send(question.apply(connector), trace);
        return switch (tokens.of(connector)) {
            case Tokens.Answer.None(var why) -> why;
            case Tokens.Answer.Got(var token, var kept) -> {
                var answer = send(question.apply(connector.with(token)), trace);
                if (!kept || !(answer instanceof Incoming.Answered(var status, var _, var _)) || status != 401)
                    yield answer;
                tokens.forget(connector);
                yield ask(connector, question, trace);
            }
        };
    }

    private Incoming send(Outgoing question, Trace trace) {
        var answer = outbound.send(Purpose.ROBOTS, question.within(trace.most()));
        trace.note(question, answer);
        return answer;
    }

    private Attempt withFiles(Connector connector, Meaning meaning, Trace trace) {
        return switch (meaning) {
            case Meaning.Over(var attempt) -> attempt;
            case Meaning.Good(var values, var files) -> fetched(connector, values, files, trace);
        };
    }

    private Attempt fetched(Connector connector, Map<String, Object> values, List<Reading.FileAt> files, Trace trace) {
        if (files.size() > Limits.FILES_PER_MESSAGE) return new Attempt.Hopeless(Failure.TOO_LARGE);
        var fetched = new ArrayList<Attempt.Fetched>();
        for (var file : files) {
            var incoming = ask(
                    connector,
                    signed -> Question.ofFile(signed, file.url(), Limits.FILE_BYTES),
                    new Trace(trace.most()));
            if (incoming instanceof Incoming.Answered(var status, var _, var body) && status == 200 && body.length > 0)
                fetched.add(new Attempt.Fetched(file.name(), body));
            else return withoutFile(incoming);
        }
        return new Attempt.Succeeded(values, fetched);
    }

    /// The task itself is done by now, which its repetition under the same key will say again.
    private static Attempt withoutFile(Incoming incoming) {
        var attempt = switch (Reading.meaning(incoming, NOTHING)) {
            case Meaning.Over(var over) -> over;
            case Meaning.Good _ -> new Attempt.Hopeless(Failure.BAD_ANSWER);
        };
        return attempt instanceof Attempt.NotNow(var reason, var _, var asked)
                ? new Attempt.NotNow(reason, true, asked)
                : attempt;
    }

    private static final Definition.Task NOTHING = new Definition.Task(
            new Title("", ""),
            "GET",
            "",
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null);
}
