/// What a scenario consists of: chains of steps, texts in two languages, questions and their checks, conditions. Made
/// once when a scenario is published, then only read.
@NamedInterface("scenario")
@NullMarked
package io.otklik.dialog.scenario;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
