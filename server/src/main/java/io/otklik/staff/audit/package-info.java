/// Who did what, when and from where, in a log that only grows and shows any tampering.
@NullMarked
package io.otklik.staff.audit;

import org.jspecify.annotations.NullMarked;
