/// People, teams and skills.
package io.otklik.staff.people;
