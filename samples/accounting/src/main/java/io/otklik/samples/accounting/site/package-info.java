/// The web site of the made-up firm, on which customers meet the bot: a page in two languages that
/// carries the widget, and a sign-in that tells the widget who the visitor is.
@NullMarked
package io.otklik.samples.accounting.site;

import org.jspecify.annotations.NullMarked;
