/// The chat on a company's own website.
@NullMarked
package io.otklik.channel.widget;

import org.jspecify.annotations.NullMarked;
