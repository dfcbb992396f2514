package dev.tend.core.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
final class MigrationTest {
    @Test
    void the_migrations_make_all_tables_in_an_empty_database_and_may_run_again() {
        DataSource database = TestPostgres.emptyDatabase();

        JdbiStore.migrate(database);
        JdbiStore.migrate(database);

        assertThat(names(database, "select tablename from pg_tables where schemaname = 'public'"))
                .contains(
                        "space",
                        "member",
                        "check_in",
                        "participation",
                        "words",
                        "reaction",
                        "nudge",
                        "nudge_stop",
                        "outbox",
                        "draft",
                        "space_key");
    }

    @Test
    void every_table_says_what_it_is_for() {
        DataSource database = TestPostgres.freshDatabase();

        assertThat(names(database, """
                                select c.relname
                                  from pg_class c
                                 where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
                                   and c.relname <> 'flyway_schema_history' and obj_description(c.oid) is null""")).isEmpty();
    }

    private static List<String> names(DataSource database, String query) {
        return Jdbi.create(database)
                .withHandle(
                        handle -> handle.createQuery(query).mapTo(String.class).list());
    }
}
