/// The program as a process of its own that is killed under load: what it acknowledged must be there afterwards.
@NullMarked
package io.otklik.crash;

import org.jspecify.annotations.NullMarked;
