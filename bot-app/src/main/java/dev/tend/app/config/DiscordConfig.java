package dev.tend.app.config;

import java.net.URI;
import java.util.Optional;

/**
 * The Discord application that Tend speaks as.
 *
 * @param restUrl where the REST API is, version included, if not at Discord itself
 * @param gatewayUrl where the gateway is, if not at Discord itself
 */
public record DiscordConfig(Secret token, Optional<URI> restUrl, Optional<URI> gatewayUrl) {}
