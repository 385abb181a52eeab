/// When a team works: the usual week, holidays, and the answer to "when will somebody be there".
@NullMarked
package io.otklik.staff.hours;

import org.jspecify.annotations.NullMarked;
