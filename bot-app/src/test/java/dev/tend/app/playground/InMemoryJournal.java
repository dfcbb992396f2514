package dev.tend.app.playground;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A journal that is gone when nobody holds it any longer. */
final class InMemoryJournal implements Journal {
    private final List<Entry> entries = new ArrayList<>();

    @Override
    public synchronized Entry append(Instant at, Event event) {
        return entries.stream()
                .filter(entry -> event.key().isPresent() && entry.event().key().equals(event.key()))
                .findFirst()
                .orElseGet(() -> added(new Entry(entries.size() + 1L, at, event)));
    }

    @Override
    public synchronized List<Entry> entries() {
        return List.copyOf(entries);
    }

    private Entry added(Entry entry) {
        entries.add(entry);
        return entry;
    }
}
