package io.otklik.robot;

import io.otklik.platform.Ids;
import io.otklik.platform.jobs.Jobs;
import java.net.URI;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The door to tasks in other systems: start one, and later hear [RobotReturned].
@Service
public class Robots {

    private final RobotStore robots;
    private final RunStore runs;
    private final RunBook book;
    private final Jobs jobs;
    private final Ids ids;
    private final Clock clock;
    private final KnownTasks known;
    private final Houses houses;

    Robots(
            RobotStore robots,
            RunStore runs,
            RunBook book,
            Jobs jobs,
            Ids ids,
            Clock clock,
            KnownTasks known,
            Houses houses) {
        this.robots = robots;
        this.known = known;
        this.houses = houses;
        this.runs = runs;
        this.book = book;
        this.jobs = jobs;
        this.ids = ids;
        this.clock = clock;
    }

    /// Makes a robot known, or replaces the one of this name.
    ///
    /// @param address where its operations' paths go on from; a missing `/` at the end is added
    @Transactional
    public void install(Definition definition, URI address, SignIn signIn) {
        var known = robots.find(Soundness.of(definition).robot());
        if (known.isPresent()) robots.define(known.get().id(), definition);
        else robots.add(definition);
        connect(definition.robot(), address, signIn);
        this.known.forget();
    }

    /// Gives a robot that is known another address and key, and leaves it else as people have made it.
    ///
    /// @return whether it is known
    @Transactional
    public boolean connect(String robot, URI address, SignIn signIn) {
        var kept = robots.find(robot);
        kept.ifPresent(it -> robots.connect(
                it.id(), Connection.slashed(address), SignInSettings.of(signIn), SignInSettings.secret(signIn), false));
        return kept.isPresent();
    }

    /// The tasks that robots can do, as scenarios name them: `accounting.vacation`.
    public Set<String> tasks() {
        return known.all();
    }

    /// Whether this robot lives in this program, and so understands values as the dialog writes them.
    public boolean livesHere(String robot) {
        return houses.knows(robot);
    }

    /// The titles of this program's own robots have changed.
    public void renamed() {
        known.forget();
    }

    /// Writes a task down in the caller's transaction; it begins when that is committed. A call under a key that is
    /// known goes on with that task: one that failed is tried again, one that is done gives its outcome again.
    /// A robot that nobody has set up fails its task; it does not fail the caller.
    @Transactional
    public RunId start(Call call) {
        var id = new RunId(ids.next());
        var run = runs.insert(id, call, clock.instant());
        if (run.id().equals(id)) begin(run, run.ticket());
        else goOn(run, call);
        return run.id();
    }

    /// Whether the task of this call is not in the robot's hands: a person must allow it first, or the other system has
    /// taken it and works on it.
    @Transactional(readOnly = true)
    public boolean awaitsOthers(UUID conversation, String callId) {
        return runs.awaitsOthers(conversation, callId);
    }

    /// How the tasks of these conversations ended, by the run; those that go on are absent.
    @Transactional(readOnly = true)
    public Map<UUID, Outcome> outcomes(Collection<UUID> conversations) {
        return conversations.isEmpty() ? Map.of() : runs.outcomes(conversations);
    }

    @Transactional(readOnly = true)
    List<RunBook.Line> runsOf(UUID conversation) {
        return book.of(conversation);
    }

    private void goOn(Run run, Call call) {
        switch (run.status()) {
            case FAILED, UNSURE -> {
                runs.ask(run.id(), call, Run.Status.QUEUED, true);
                begin(run, run.ticket() + 1);
            }
            case DONE, REFUSED -> {
                runs.ask(run.id(), call, run.status(), false);
                soon(run, run.ticket() + 1);
            }
            case QUEUED, RUNNING, WAITING_APPROVAL, WAITING_ANSWER -> runs.redirect(run.id(), call);
        }
    }

    private void begin(Run run, int ticket) {
        soon(run, ticket);
        var id = run.id().toString();
        houses.slowAfter(run.robot())
                .or(() -> robots.slowAfter(run.robot()))
                .ifPresent(pause -> jobs.at(clock.instant().plus(pause), RunLog.SLOWNESS, id, id));
    }

    private void soon(Run run, int number) {
        var ticket = new Ticket(run.id(), number).text();
        jobs.now(RunLog.JOB, ticket, ticket);
    }
}
