package dev.tend.core.store;

import dev.tend.core.engine.Store;
import dev.tend.core.engine.Transaction;
import java.util.function.Function;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementExceptions;
import org.jdbi.v3.core.statement.StatementExceptions.MessageRendering;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;

/** The store on PostgreSQL. */
public final class JdbiStore implements Store {
    private final Jdbi jdbi;
    private final Keyring keyring;

    /**
     * Opens a store on a database that {@link #migrate} has brought up to date.
     *
     * @param keyring holds the key that the keys of the spaces are encrypted with
     */
    public JdbiStore(DataSource database, Keyring keyring) {
        this.jdbi = Jdbi.create(database).registerArgument(new InstantArguments());
        this.jdbi.registerArrayType(String.class, "text");
        // A message of an exception may be logged, and so must not show what was bound.
        this.jdbi.getConfig(StatementExceptions.class).setMessageRendering(MessageRendering.NONE);
        this.keyring = keyring;
    }

    /** Brings a database up to date. A migration that would wait for a lock gives up after two seconds and changes nothing. */
    public static void migrate(DataSource database) {
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration")
                .initSql("set lock_timeout = '2s'")
                .load()
                .migrate();
    }

    @Override
    public <T> T inTransaction(Function<Transaction, T> work) {
        return jdbi.inTransaction(
                TransactionIsolationLevel.READ_COMMITTED,
                handle -> work.apply(new JdbiTransaction(handle, new SpaceKeys(handle, keyring))));
    }
}
