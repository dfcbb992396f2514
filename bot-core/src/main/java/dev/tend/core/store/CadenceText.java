package dev.tend.core.store;

import dev.tend.core.practice.Cadence;
import dev.tend.core.practice.DayRule;
import dev.tend.core.practice.DayRules;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jdbi.v3.core.statement.SqlStatement;

/** A cadence as the columns {@code day_rule}, {@code at} and {@code zone}, not yet understood. */
record CadenceText(String dayRule, LocalTime at, String zone) {
    private static final int MOST_RULES = 1_000;
    private static final Recent<String, DayRule> RULES = new Recent<>(MOST_RULES);

    static CadenceText of(Cells cells) throws SQLException {
        return new CadenceText(cells.text("day_rule"), cells.time("at"), cells.text("zone"));
    }

    /** The cadence; fails if one of the columns is damaged. */
    Cadence read() {
        // What is kept names a date of a week that counts wherever that matters, so that any other will do here.
        return new Cadence(RULES.get(dayRule, text -> DayRules.parse(text, LocalDate.EPOCH)), at, ZoneId.of(zone));
    }

    static <S extends SqlStatement<S>> S bind(S statement, Cadence cadence) {
        return statement
                .bind("dayRule", DayRules.text(cadence.rule()))
                .bind("at", cadence.at().toString())
                .bind("zone", cadence.zone().getId());
    }
}
