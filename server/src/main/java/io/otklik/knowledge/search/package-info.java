/// Finds the article that answers a question, whatever the forms of its words and the slips of the fingers. Pure.
@NullMarked
package io.otklik.knowledge.search;

import org.jspecify.annotations.NullMarked;
