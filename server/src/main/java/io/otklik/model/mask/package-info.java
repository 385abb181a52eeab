/// Hides who somebody is before a text leaves the house, and puts it back into what returns.
@NamedInterface("mask")
@NullMarked
package io.otklik.model.mask;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
