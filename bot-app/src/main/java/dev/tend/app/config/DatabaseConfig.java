package dev.tend.app.config;

/** A PostgreSQL server that somebody else runs. */
public record DatabaseConfig(String jdbcUrl, String user, Secret password) {}
