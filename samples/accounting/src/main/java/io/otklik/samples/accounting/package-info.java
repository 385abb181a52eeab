/// A made-up accounting firm, «Счётовод»: its accounting system, which does what the bot asks for,
/// and its web site, on which customers meet the bot. Everything here is fictitious.
@NullMarked
package io.otklik.samples.accounting;

import org.jspecify.annotations.NullMarked;
