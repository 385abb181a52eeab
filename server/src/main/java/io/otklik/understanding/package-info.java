/// Understands what people write: what they want, whom and what they name, how they feel about it; in Russian and
/// English, learnt from a few phrases, without asking anybody outside.
///
/// Pure: no Spring, no database, no clock. [Understanding] is the door: it trains a [Model] from definitions, and
/// the model understands texts. Dictionaries are read on first use.
@ApplicationModule(
        displayName = "Understanding",
        allowedDependencies = {})
@NullMarked
package io.otklik.understanding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
