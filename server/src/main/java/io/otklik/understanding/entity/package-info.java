/// Finds in a message whom and what it names: people, dates, sums, numbers of papers.
@NamedInterface("entity")
@NullMarked
package io.otklik.understanding.entity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
