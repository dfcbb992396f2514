package dev.tend.discord;

import java.util.LinkedHashSet;
import java.util.Set;

/** Remembers the last interactions, so that one which Discord tells twice has one effect. */
final class RecentIds {
    private static final int MOST = 10_000;

    private final Set<String> ids = new LinkedHashSet<>();

    synchronized boolean isNew(String id) {
        boolean added = ids.add(id);
        if (ids.size() > MOST) {
            ids.remove(ids.iterator().next());
        }
        return added;
    }
}
