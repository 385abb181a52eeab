/// Hears how a customer feels: pleased or angry, in a hurry, rude, asking for a person.
@NamedInterface("tone")
@NullMarked
package io.otklik.understanding.tone;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
