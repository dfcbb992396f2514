package dev.tend.app.playground;

import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What has been said in all rooms: the journal, and what follows from it. An event is in the journal before anybody sees
 * it. Safe for use by many threads.
 */
final class Conversation {
    private final House house;
    private final Journal journal;
    private final InstantSource clock;
    private final Bell bell;
    private final NavigableMap<Long, Entry> entries = new TreeMap<>();
    private final Map<String, ChatMessage> messages = new LinkedHashMap<>();
    private final Map<String, Event.FormOpened> forms = new LinkedHashMap<>();

    Conversation(House house, Journal journal, InstantSource clock, Bell bell) {
        this.house = house;
        this.journal = journal;
        this.clock = clock;
        this.bell = bell;
    }

    House house() {
        return house;
    }

    /** Brings back what the journal holds. */
    synchronized void recall() {
        journal.entries().forEach(this::take);
        bell.ring();
    }

    /** Writes an event down, shows it, and says under which id it is known. */
    synchronized String record(Event event) {
        Entry entry = journal.append(clock.instant(), event);
        take(entry);
        bell.ring();
        return entry.id();
    }

    synchronized Optional<ChatMessage> message(String id) {
        return Optional.ofNullable(messages.get(id));
    }

    /** A message, if a person may see it. */
    Optional<ChatMessage> message(String id, String person) {
        return message(id).filter(message -> sees(person, message));
    }

    synchronized Optional<Event.FormOpened> form(String id) {
        return Optional.ofNullable(forms.get(id));
    }

    /** Everything that a person may see. */
    synchronized View seenBy(String person) {
        return new View(last(), shownTo(person, messages.keySet().stream()), List.of());
    }

    /** What has changed for a person after an entry. */
    synchronized View seenBy(String person, long after) {
        List<String> touched = entries.tailMap(after, false).values().stream()
                .flatMap(entry -> touchedBy(entry).stream())
                .distinct()
                .toList();
        return new View(
                last(),
                shownTo(person, touched.stream()),
                touched.stream().filter(id -> !messages.containsKey(id)).toList());
    }

    /**
     * A part of the conversation, as one person may see it.
     *
     * @param upTo the number of the last entry that it takes in
     * @param gone the ids of messages that are no longer there
     */
    record View(long upTo, List<ChatMessage> messages, List<String> gone) {}

    private List<ChatMessage> shownTo(String person, Stream<String> ids) {
        return ids.flatMap(id -> Optional.ofNullable(messages.get(id)).stream())
                .filter(message -> sees(person, message))
                .toList();
    }

    private boolean sees(String person, ChatMessage message) {
        boolean forThem = message.onlyFor().map(person::equals).orElse(true);
        return forThem
                && house.room(message.place().room())
                        .filter(room -> room.has(person))
                        .isPresent();
    }

    private long last() {
        return entries.isEmpty() ? 0 : entries.lastKey();
    }

    private void take(Entry entry) {
        if (entries.putIfAbsent(entry.number(), entry) == null) {
            entry.event().match(new Consequence(entry, messages, forms));
        }
    }

    private static Optional<String> touchedBy(Entry entry) {
        return entry.event().match(new Touched(entry));
    }
}
