/// What readers tell us: whether an article helped, and which questions no article answered.
@NullMarked
package io.otklik.knowledge.gaps;

import org.jspecify.annotations.NullMarked;
