/// What the timeline promises, with Anna the customer and Oleg the operator.
@NullMarked
package io.otklik.conversation;

import org.jspecify.annotations.NullMarked;
