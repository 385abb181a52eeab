package io.otklik.platform;

/// What the tasks of robots are called. Modules that may not know the robot module ask here; it answers.
public interface TaskNames {

    /// Like "Accounting system"; the key itself when there is no such robot any more.
    String robot(String robot, String operation, Language language);

    /// Like "Register a vacation"; the key itself when there is no such task any more.
    String task(String robot, String operation, Language language);
}
