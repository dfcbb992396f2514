/**
 * Tend in Slack: {@link dev.tend.slack.SlackAdapter} is the port, and everything else here translates. Events come in as
 * {@code SlackInbound…}, one class for each kind; messages go out through {@code SlackOutbound} and {@code SlackRenderer}.
 *
 * <p>What people write is in no log. The SDK prints it in four places, and is kept from each: its signature check and its
 * listener of HTTP answers are not used, and requests of kinds it does not know, or cannot read, do not get to it. Still keep
 * {@code com.slack.api} at INFO or above in production, since a newer SDK may print more, and never turn on the
 * {@code java.util.logging} logger {@code okhttp3.OkHttpClient}.
 */
@NullMarked
package dev.tend.slack;

import org.jspecify.annotations.NullMarked;
