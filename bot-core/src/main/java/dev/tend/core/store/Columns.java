package dev.tend.core.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;

/**
 * Binds rows as one array of texts for each column, for a statement that puts them together again with {@code unnest} and
 * casts each array to its type.
 */
final class Columns<T> {
    private final SqlStatement<?> statement;
    private final List<T> rows;

    Columns(SqlStatement<?> statement, List<T> rows) {
        this.statement = statement;
        this.rows = rows;
    }

    Columns<T> with(String name, Function<T, Object> value) {
        return withOptional(name, row -> Optional.of(value.apply(row)));
    }

    Columns<T> withOptional(String name, Function<T, Optional<?>> value) {
        @Nullable Object[] texts = new @Nullable Object[rows.size()];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = value.apply(rows.get(i)).map(Columns::text).orElse(null);
        }
        statement.bindArray(name, String.class, texts);
        return this;
    }

    private static String text(Object value) {
        if (value instanceof Instant instant) {
            return InstantArguments.micros(instant).toString();
        }
        return value instanceof Enum<?> word ? Cells.word(word) : value.toString();
    }
}
