/// The bot at its doors, on the real database.
@NullMarked
package io.otklik.bot;

import org.jspecify.annotations.NullMarked;
