/// Work that must happen later and survive a crash: reminders, robot calls, deliveries.
@NullMarked
package io.otklik.platform.jobs;

import org.jspecify.annotations.NullMarked;
