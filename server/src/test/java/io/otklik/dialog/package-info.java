/// What the bot promises in every conversation, told as sentences, as transcripts and as properties of any
/// conversation.
@NullMarked
package io.otklik.dialog;

import org.jspecify.annotations.NullMarked;
