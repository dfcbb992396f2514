/** The adapter through the true JDA client, against a Discord on this machine that keeps what it accepted apart from what it answered. */
@NullMarked
package dev.tend.discord;

import org.jspecify.annotations.NullMarked;
