/// Tests of the ground, and the database and clock that all other tests stand on.
@NullMarked
package io.otklik.platform;

import org.jspecify.annotations.NullMarked;
