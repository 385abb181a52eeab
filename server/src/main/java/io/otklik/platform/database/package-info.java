/// Starts and stops the database that keeps every promise made to a customer.
@NullMarked
package io.otklik.platform.database;

import org.jspecify.annotations.NullMarked;
