/// Reads a customer's message as words: whatever the layout, the case and the slips of the fingers.
@NamedInterface("text")
@NullMarked
package io.otklik.understanding.text;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
