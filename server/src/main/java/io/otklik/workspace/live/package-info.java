/// Shows operators at once what happens: every console has a line over which changes come by themselves.
@NullMarked
package io.otklik.workspace.live;

import org.jspecify.annotations.NullMarked;
