/// The company's own words: which of them mean the same. Search goes by them, and so does the bot.
@NullMarked
package io.otklik.knowledge.synonyms;

import org.jspecify.annotations.NullMarked;
