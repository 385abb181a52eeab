/// Where scenarios are made: drafts that save themselves, checks, rehearsals, versions and the way back to an old one.
@NullMarked
package io.otklik.bot.authoring;

import org.jspecify.annotations.NullMarked;
