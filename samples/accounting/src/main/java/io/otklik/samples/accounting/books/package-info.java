/// The accounting books of the sample: companies, their employees with vacation days left, and a
/// journal of what was registered. Whatever was answered is on disk first, so a restart forgets nothing.
@NullMarked
package io.otklik.samples.accounting.books;

import org.jspecify.annotations.NullMarked;
