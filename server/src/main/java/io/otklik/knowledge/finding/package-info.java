/// Where people and the bot find articles: what is published, ready to be searched, each reader within his reach.
@NullMarked
package io.otklik.knowledge.finding;

import org.jspecify.annotations.NullMarked;
