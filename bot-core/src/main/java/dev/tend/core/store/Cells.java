package dev.tend.core.store;

import dev.tend.core.chat.Platform;
import dev.tend.core.chat.UserRef;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** The cells of one row, read as what they are. */
record Cells(ResultSet row) {
    String text(String column) throws SQLException {
        return row.getString(column);
    }

    Optional<String> optionalText(String column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }

    int number(String column) throws SQLException {
        return row.getInt(column);
    }

    boolean flag(String column) throws SQLException {
        return row.getBoolean(column);
    }

    byte[] bytes(String column) throws SQLException {
        return row.getBytes(column);
    }

    UUID uuid(String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    Optional<UUID> optionalUuid(String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, UUID.class));
    }

    Instant instant(String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    Optional<Instant> optionalInstant(String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    LocalTime time(String column) throws SQLException {
        return row.getObject(column, LocalTime.class);
    }

    Optional<LocalDate> optionalDate(String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDate.class));
    }

    <E extends Enum<E>> E constant(Class<E> kind, String column) throws SQLException {
        return Enum.valueOf(kind, text(column).toUpperCase(Locale.ROOT));
    }

    /** The person in the columns {@code workspace} and {@code person}, on the platform in the column {@code platform}. */
    UserRef person() throws SQLException {
        return new UserRef(new Platform(text("platform")), text("workspace"), text("person"));
    }

    /** The word for a constant in the database. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
