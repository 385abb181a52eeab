/// What an integrator can try from the command line: how well messages are understood.
@NamedInterface("command")
@NullMarked
package io.otklik.understanding.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
