package dev.tend.core.schedule;

import java.time.Duration;

/**
 * Something to do again and again.
 *
 * @param name for the log
 * @param every how often; a round that takes longer delays the next and is never joined by it
 */
public record Tick(String name, Duration every, Runnable work) {}
