/// Reads a scenario from its file, as a support manager writes it, and says in which line of thought a mistake is.
@NullMarked
package io.otklik.dialog.file;

import org.jspecify.annotations.NullMarked;
