/// What the law says about a vacation: which days count, when the person is back at work, how much
/// is paid and how the sum is written out in words. Pure: no files, no clock, no network.
@NullMarked
package io.otklik.samples.accounting.pay;

import org.jspecify.annotations.NullMarked;
