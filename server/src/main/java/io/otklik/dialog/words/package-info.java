/// Understands short answers: dates, lengths of time, numbers in words, yes and no, and the three wishes that a
/// customer
/// may have at any moment (a person, the menu, a step back). Typing slips of one letter are forgiven.
@NamedInterface("words")
@NullMarked
package io.otklik.dialog.words;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
