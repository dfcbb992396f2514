/** The domain: practices, prompts, cadences, spaces, check-ins and the rules between them. No I/O, and no clock of its own. */
@NullMarked
package dev.tend.core.practice;

import org.jspecify.annotations.NullMarked;
