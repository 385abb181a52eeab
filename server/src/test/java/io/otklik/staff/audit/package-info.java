/// The audit log.
package io.otklik.staff.audit;
