/// Work that must happen later and survive a crash: reminders, robot calls, deliveries.
@NamedInterface("jobs")
@NullMarked
package io.otklik.platform.jobs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
