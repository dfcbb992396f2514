/**
 * The engine: use cases that decide in one transaction and may be called twice, the dispatcher, and the ports they need.
 * It never calls a platform but through {@link dev.tend.core.chat.ChatAdapter}, and never reads a clock of its own.
 */
@NullMarked
package dev.tend.core.engine;

import org.jspecify.annotations.NullMarked;
