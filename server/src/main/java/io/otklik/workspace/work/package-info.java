/// What an operator does with a conversation: answer, note, take, hand on, put off, finish.
@NullMarked
package io.otklik.workspace.work;

import org.jspecify.annotations.NullMarked;
