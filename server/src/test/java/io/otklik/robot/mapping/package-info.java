/// Tests that expressions translate, and that bad ones harm nobody.
@NullMarked
package io.otklik.robot.mapping;

import org.jspecify.annotations.NullMarked;
