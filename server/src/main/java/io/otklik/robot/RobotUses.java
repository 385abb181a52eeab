package io.otklik.robot;

import io.otklik.platform.Language;
import java.util.List;
import java.util.UUID;

/// Says which scenarios ask a robot for tasks. Robots know no scenarios: a module that does implements this.
public interface RobotUses {

    record Use(UUID id, String title, List<Place> steps) {}

    /// @param chain what the chain of the step is called
    record Place(String chain, String step) {}

    List<Use> of(String robot, Language language);

    /// Those that ask for this one of its tasks.
    List<Use> of(String robot, String task, Language language);
}
