/// What reports promise: the same log always makes the same facts, and every number is the length of its
/// list.
@NullMarked
package io.otklik.analytics;

import org.jspecify.annotations.NullMarked;
