/// One conversation opened: everything that happened in it, who the customer is, and what the bot has found out.
@NullMarked
package io.otklik.workspace.thread;

import org.jspecify.annotations.NullMarked;
