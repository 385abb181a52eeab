/// The lock on every route: who is calling, and whether the permission beside the route lets them in.
@NullMarked
package io.otklik.staff.access;

import org.jspecify.annotations.NullMarked;
