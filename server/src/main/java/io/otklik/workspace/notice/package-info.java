/// What calls an operator's attention, once for each conversation, until somebody reacts.
@NullMarked
package io.otklik.workspace.notice;

import org.jspecify.annotations.NullMarked;
