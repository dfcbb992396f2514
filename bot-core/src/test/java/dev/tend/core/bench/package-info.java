/** Benchmarks: programs to run by hand, whose results are ratios of things measured in turn in one run. */
@NullMarked
package dev.tend.core.bench;

import org.jspecify.annotations.NullMarked;
