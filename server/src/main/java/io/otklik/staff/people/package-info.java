/// The people of our side, their teams and skills, as an administrator keeps them.
@NullMarked
package io.otklik.staff.people;

import org.jspecify.annotations.NullMarked;
