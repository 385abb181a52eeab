/// Keeps what must not be read by whoever copies the database: its keys lie outside of it.
@NamedInterface("secrets")
@NullMarked
package io.otklik.platform.secrets;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
