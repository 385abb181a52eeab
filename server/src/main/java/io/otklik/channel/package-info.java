/// The ways by which customers reach us. Each channel turns foreign payloads into our messages and back.
@ApplicationModule(
        displayName = "Channel",
        allowedDependencies = {"platform", "platform::*", "customer", "conversation", "knowledge"})
@NullMarked
package io.otklik.channel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
