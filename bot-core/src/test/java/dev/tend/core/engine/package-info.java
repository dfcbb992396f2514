/** The engine under test: a world with a store, a chat and a clock that tests set. */
@NullMarked
package dev.tend.core.engine;

import org.jspecify.annotations.NullMarked;
