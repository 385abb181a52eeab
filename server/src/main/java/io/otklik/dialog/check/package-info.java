/// Looks a scenario over before customers meet it: dead ends, circles, values that may be missing, texts too long.
@NullMarked
package io.otklik.dialog.check;

import org.jspecify.annotations.NullMarked;
