/// Asking for marks and hearing the answers.
@NullMarked
package io.otklik.feedback;

import org.jspecify.annotations.NullMarked;
