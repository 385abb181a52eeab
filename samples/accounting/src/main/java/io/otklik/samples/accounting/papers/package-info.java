/// The business papers a customer gets back: the application for a vacation, the calculation note,
/// the payment order and the invoice. A paper is drawn from its journal entry each time it is asked
/// for, and comes out the same, byte for byte.
@NullMarked
package io.otklik.samples.accounting.papers;

import org.jspecify.annotations.NullMarked;
