package dev.tend.core.store;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Values that were made from keys, of which those used last are kept. Safe for use by many threads. */
final class Recent<K, V> {
    private final Map<K, V> values;

    Recent(int most) {
        this.values = new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > most;
            }
        };
    }

    V get(K key, Function<K, V> make) {
        return known(key).orElseGet(() -> keep(key, make.apply(key)));
    }

    private synchronized Optional<V> known(K key) {
        return Optional.ofNullable(values.get(key));
    }

    private synchronized V keep(K key, V value) {
        values.put(key, value);
        return value;
    }
}
