/// The customer's card: what we know of a person who writes to us, and who corrected it.
@NullMarked
package io.otklik.workspace.contact;

import org.jspecify.annotations.NullMarked;
