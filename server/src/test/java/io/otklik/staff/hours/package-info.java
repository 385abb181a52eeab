/// Working hours.
package io.otklik.staff.hours;
