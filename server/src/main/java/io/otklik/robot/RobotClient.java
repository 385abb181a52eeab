package io.otklik.robot;

import io.otklik.platform.Limits;
import io.otklik.platform.outbound.Incoming;
import io.otklik.platform.outbound.Outbound;
import io.otklik.platform.outbound.Purpose;
import io.otklik.robot.RobotStore.Place;
import io.otklik.robot.mapping.Unmappable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/// Makes one attempt at a task over HTTP, outside any transaction: asks, understands the answer, fetches its files.
@Component
class RobotClient {

    private final Outbound outbound;

    RobotClient(Outbound outbound) {
        this.outbound = outbound;
    }

    Attempt attempt(Place place, Map<String, Object> inputs, String key) {
        try {
            var question = Question.of(place.connector(), place.operation(), inputs, key);
            var answer = outbound.send(Purpose.ROBOTS, question);
            return switch (Reading.meaning(answer, place.operation().translation())) {
                case Reading.Meaning.Over(var attempt) -> attempt;
                case Reading.Meaning.Good(var values, var files) -> withFiles(place.connector(), values, files);
            };
        } catch (Unmappable | IllegalArgumentException e) {
            return new Attempt.Hopeless(Failure.WRONG_SET_UP);
        }
    }

    private Attempt withFiles(Connector connector, Map<String, Object> values, List<Reading.FileAt> files) {
        if (files.size() > Limits.FILES_PER_MESSAGE) return new Attempt.Hopeless(Failure.TOO_LARGE);
        var fetched = new ArrayList<Attempt.Fetched>();
        for (var file : files) {
            var incoming = outbound.send(Purpose.ROBOTS, Question.ofFile(connector, file.url(), Limits.FILE_BYTES));
            if (incoming instanceof Incoming.Answered(var status, var _, var body) && status == 200 && body.length > 0)
                fetched.add(new Attempt.Fetched(file.name(), body));
            else return withoutFile(incoming);
        }
        return new Attempt.Succeeded(values, fetched);
    }

    /// The task itself is done by now, which its repetition under the same key will say again.
    private static Attempt withoutFile(Incoming incoming) {
        var attempt = switch (Reading.meaning(incoming, NOTHING)) {
            case Reading.Meaning.Over(var over) -> over;
            case Reading.Meaning.Good _ -> new Attempt.Hopeless(Failure.BAD_ANSWER);
        };
        return attempt instanceof Attempt.NotNow(var reason, var _, var asked)
                ? new Attempt.NotNow(reason, true, asked)
                : attempt;
    }

    private static final Operation.Translation NOTHING = new Operation.Translation("", "", "", "", "");
}
