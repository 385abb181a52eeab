/// The accounting system as other programs see it: HTTP, JSON and a password, in the way of a 1C
/// HTTP service. Here requests are checked, troubles are made on purpose, and answers are written.
@NullMarked
package io.otklik.samples.accounting.http;

import org.jspecify.annotations.NullMarked;
