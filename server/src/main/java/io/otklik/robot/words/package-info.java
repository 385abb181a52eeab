/// The forms in which other systems talk: JSON, OData, XML, forms, forms with files. Each is read into plain values and
/// written from them, within limits, and nothing that is read can make the program fetch anything.
@NullMarked
package io.otklik.robot.words;

import org.jspecify.annotations.NullMarked;
