/// The lasting connections over which customers and operators see things as they happen.
@NamedInterface("socket")
@NullMarked
package io.otklik.platform.socket;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
