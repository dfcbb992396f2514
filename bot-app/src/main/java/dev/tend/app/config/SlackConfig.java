package dev.tend.app.config;

import java.net.URI;
import java.util.Optional;

/**
 * The Slack app that Tend speaks as.
 *
 * @param apiUrl what the Web API's method names are appended to, if not Slack itself
 */
public record SlackConfig(Secret botToken, Secret signingSecret, Optional<URI> apiUrl) {}
