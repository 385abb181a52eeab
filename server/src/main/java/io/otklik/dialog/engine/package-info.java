/// One turn of the bot, from the event to the effects: hearing what the customer means, moving through the steps,
/// asking,
/// talking with robots, stepping back and giving up in time.
@NullMarked
package io.otklik.dialog.engine;

import org.jspecify.annotations.NullMarked;
