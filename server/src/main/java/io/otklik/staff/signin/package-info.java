/// Coming in and staying in: passwords, sessions, the throttle against guessing, the first administrator's code,
/// invitations.
@NullMarked
package io.otklik.staff.signin;

import org.jspecify.annotations.NullMarked;
