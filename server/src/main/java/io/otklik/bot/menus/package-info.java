/// Menus that order themselves by what customers choose: proposed or done, each move with its reason and its way back.
@NullMarked
package io.otklik.bot.menus;

import org.jspecify.annotations.NullMarked;
