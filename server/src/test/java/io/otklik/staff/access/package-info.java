/// The lock on every route.
package io.otklik.staff.access;
