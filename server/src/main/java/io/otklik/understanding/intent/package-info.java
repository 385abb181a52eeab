/// Tells what a customer wants from a few phrases of each wish, and says when it does not know.
@NamedInterface("intent")
@NullMarked
package io.otklik.understanding.intent;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
