/// Tests that a task in another system is done once, whatever goes wrong.
@NullMarked
package io.otklik.robot;

import org.jspecify.annotations.NullMarked;
