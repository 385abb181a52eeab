/// What a language model does for an operator, where one is switched on: a summary, a draft, a translation. Nothing of
/// it is ever sent by itself.
@NullMarked
package io.otklik.workspace.assist;

import org.jspecify.annotations.NullMarked;
