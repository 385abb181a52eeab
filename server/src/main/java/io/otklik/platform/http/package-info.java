/// What every page and API call shares: clear refusals, limits, the address of the caller.
@NamedInterface("http")
@NullMarked
package io.otklik.platform.http;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
