/// Our side of the conversation: who works here, in which teams, with what skills and hours, how they sign in and
/// what they may do. Other modules ask the door [Staff]; everything below this package is its own business.
@ApplicationModule(
        displayName = "Staff",
        allowedDependencies = {"platform", "platform::*"})
@NullMarked
package io.otklik.staff;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
