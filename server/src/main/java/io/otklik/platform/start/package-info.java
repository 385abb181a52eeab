/// How the program says that it has started, or why it cannot.
@NullMarked
package io.otklik.platform.start;

import org.jspecify.annotations.NullMarked;
