/// Knows which words are close in meaning, so that a wish is understood in words nobody has taught.
@NamedInterface("sense")
@NullMarked
package io.otklik.understanding.sense;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
