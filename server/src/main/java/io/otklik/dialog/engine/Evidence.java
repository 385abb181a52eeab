package io.otklik.dialog.engine;

import io.otklik.dialog.scenario.Keyword.Topic;
import io.otklik.dialog.scenario.Step;
import io.otklik.dialog.words.Mention;
import java.util.HashSet;
import java.util.Set;

/// What a text names speaks for a subject that asks for just that: a person, a day and a length for a leave.
final class Evidence {

    private static final int STRONG = 2;

    private Evidence() {}

    static boolean isStrong(Run run, Topic topic, String text) {
        var named = new HashSet<String>();
        Mention.in(run.gist(text)).forEach(m -> named.add(m.kind().equals("person") ? Heard.PERSON : m.kind()));
        if (named.size() < STRONG) return false;
        named.retainAll(asked(run, topic));
        return named.size() >= STRONG;
    }

    private static Set<String> asked(Run run, Topic topic) {
        var kinds = new HashSet<String>();
        run.scenario
                .chain(topic.to())
                .ifPresent(chain -> run.scenario.steps().subList(chain.first(), chain.last() + 1).stream()
                        .flatMap(step -> Step.question(step).stream())
                        .forEach(question -> kinds.add(Heard.kind(question.answer()))));
        return kinds;
    }
}
