/// The lasting connections over which customers and operators see things as they happen.
@NullMarked
package io.otklik.platform.socket;

import org.jspecify.annotations.NullMarked;
