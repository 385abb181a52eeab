/// Decides what the bot says next. Given a scenario, where the customer stands in it and what has just happened, it
/// answers where she stands now and what is to be said or done: nothing else, so every conversation can be replayed.
///
/// This is the pure core: no Spring, no database, no clock, no chance. The same four arguments always give the same
/// [Reaction]. Whoever calls it loads the [State], calls [Dialog#step] and performs the [Effect]s. What people write
/// it
/// has read by `understanding`, which is as pure.
@ApplicationModule(
        displayName = "Dialog",
        allowedDependencies = {"understanding", "understanding::*"})
@NullMarked
package io.otklik.dialog;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
