/// Who takes a conversation: the choice as properties, the lines and presence at their door.
@NullMarked
package io.otklik.routing;

import org.jspecify.annotations.NullMarked;
