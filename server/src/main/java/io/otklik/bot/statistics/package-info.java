/// Where customers get on and where they get stuck: figures of each step of a scenario, and menus that order
/// themselves.
@NullMarked
package io.otklik.bot.statistics;

import org.jspecify.annotations.NullMarked;
