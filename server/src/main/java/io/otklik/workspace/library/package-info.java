/// What the desk keeps at hand: tags and canned answers.
@NullMarked
package io.otklik.workspace.library;

import org.jspecify.annotations.NullMarked;
