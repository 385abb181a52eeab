/// What authors of scenarios do in a terminal: look a scenario over, play its tests, and play conversations of the
/// past
/// against it. It starts neither the program nor a database.
@ApplicationModule(
        displayName = "Terminal",
        allowedDependencies = {"dialog"})
@NullMarked
package io.otklik.terminal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
