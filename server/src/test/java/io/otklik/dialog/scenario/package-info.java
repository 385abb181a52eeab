/// Texts and conditions.
@NullMarked
package io.otklik.dialog.scenario;

import org.jspecify.annotations.NullMarked;
