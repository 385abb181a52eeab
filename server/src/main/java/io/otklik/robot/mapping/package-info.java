/// Translates between the words of a scenario and the words of another system, by expressions in JSONata that the
/// company's own people write. However badly one is written, it ends soon and stays small.
@NullMarked
package io.otklik.robot.mapping;

import org.jspecify.annotations.NullMarked;
