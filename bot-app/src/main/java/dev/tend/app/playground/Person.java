package dev.tend.app.playground;

/** Somebody a visitor of the playground can be. */
public record Person(String id, String name) {}
