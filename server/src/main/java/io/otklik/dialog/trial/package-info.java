/// Tries scenarios out before customers do: dialogs written as tests, and real conversations of the past played anew.
@NullMarked
package io.otklik.dialog.trial;

import org.jspecify.annotations.NullMarked;
