/// Tasks done for a customer in another system, for example a vacation registered in the accounting program.
/// Every task is written down first, so that it survives a crash, is tried again when the other system is down, and
/// is never done twice.
@ApplicationModule(
        displayName = "Robot",
        allowedDependencies = {"platform", "platform::*", "staff"})
@NullMarked
package io.otklik.robot;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
