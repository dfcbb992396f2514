package dev.tend.core.store;

import dev.tend.core.engine.Store;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

final class JdbiStoreTest implements StoreContract {
    private static final DataSource DATABASE = TestPostgres.freshDatabase();

    @TempDir
    private static Path home;

    private static Keyring keyring;

    @BeforeAll
    static void open() {
        keyring = Keyring.open(home.resolve("master.key"));
    }

    @BeforeEach
    void empty() {
        Jdbi.create(DATABASE).useHandle(handle -> handle.execute("truncate space, outbox, nudge_stop, draft cascade"));
    }

    @Override
    public Store store() {
        return new JdbiStore(DATABASE, keyring);
    }
}
