/// Short answers and the many ways in which people write them.
@NullMarked
package io.otklik.dialog.words;

import org.jspecify.annotations.NullMarked;
