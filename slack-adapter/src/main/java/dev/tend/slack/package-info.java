/**
 * Tend in Slack: {@link dev.tend.slack.SlackAdapter} is the port, and everything else here translates. Events come in as
 * {@code SlackInbound…}, one class for each kind; messages go out through {@code SlackOutbound} and {@code SlackRenderer}.
 *
 * <p>Nothing here logs what people write. The SDK does when it is told to: keep {@code com.slack.api} at INFO or above, and
 * with it {@code com.slack.api.app_backend.SlackSignature} (DEBUG prints bodies), {@code com.slack.api.methods} (DEBUG
 * prints answers), {@code com.slack.api.bolt} (DEBUG prints payloads) and {@code okhttp3} (FINE prints requests).
 */
@NullMarked
package dev.tend.slack;

import org.jspecify.annotations.NullMarked;
