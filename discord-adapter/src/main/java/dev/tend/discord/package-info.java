/** Tend in Discord: {@link dev.tend.discord.DiscordAdapter} is the way in. The only package that knows JDA. */
@NullMarked
package dev.tend.discord;

import org.jspecify.annotations.NullMarked;
