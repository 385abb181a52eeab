/// Lists of conversations: mine, the queue's, my teams', and how many in each wait for us.
@NullMarked
package io.otklik.workspace.inbox;

import org.jspecify.annotations.NullMarked;
