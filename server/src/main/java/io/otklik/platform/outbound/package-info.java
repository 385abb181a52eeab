/// The only way out of the program to other systems: it goes where the administrator has allowed it, and
/// nobody can trick it into the company's own network.
@NamedInterface("outbound")
@NullMarked
package io.otklik.platform.outbound;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
