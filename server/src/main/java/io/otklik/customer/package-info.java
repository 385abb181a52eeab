/// Their side: who writes to us, which company they belong to, and by what addresses we know them.
@ApplicationModule(
        displayName = "Customer",
        allowedDependencies = {"platform", "platform::*"})
@NullMarked
package io.otklik.customer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
