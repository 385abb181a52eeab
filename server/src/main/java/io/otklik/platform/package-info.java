/// The ground everything stands on: ids, time, limits, errors in the person's language, files, secrets,
/// durable jobs and live news. It knows nothing about customers or conversations.
@ApplicationModule(
        displayName = "Platform",
        allowedDependencies = {})
@NullMarked
package io.otklik.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
