/** Slack's adapter against the true Bolt in a real Jetty, and a Slack on loopback that keeps what it accepted apart from what it answered. */
@NullMarked
package dev.tend.slack;

import org.jspecify.annotations.NullMarked;
