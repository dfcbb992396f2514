package dev.tend.core.practice;

import java.time.Instant;
import java.time.LocalDate;

/** One time that a cadence falls: its local date, which names it for good, and the instant. */
public record Occurrence(LocalDate date, Instant at) {}
