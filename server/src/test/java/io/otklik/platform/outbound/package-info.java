/// Tests that nobody can lead the program into a closed network.
@NullMarked
package io.otklik.platform.outbound;

import org.jspecify.annotations.NullMarked;
