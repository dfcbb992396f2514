/** The clock that wakes the engine. Quartz only ticks: what is due is asked of the store, so a lost or doubled tick changes nothing. */
@NullMarked
package dev.tend.core.schedule;

import org.jspecify.annotations.NullMarked;
