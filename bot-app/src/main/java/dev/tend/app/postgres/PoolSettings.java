package dev.tend.app.postgres;

import com.zaxxer.hikari.HikariConfig;
import java.util.Properties;

/** What keeps a silent or slow database from holding threads for ever; the driver's own limits are infinite. */
final class PoolSettings {
    private static final int CONNECTIONS = 10;
    private static final long BORROW_MILLIS = 5_000;
    private static final long LEAK_MILLIS = 20_000;

    private PoolSettings() {}

    static HikariConfig pool(String jdbcUrl, String user, String password) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("tend");
        config.setJdbcUrl(jdbcUrl);
        config.setUsername(user);
        config.setPassword(password);
        config.setMaximumPoolSize(CONNECTIONS);
        config.setConnectionTimeout(BORROW_MILLIS);
        config.setLeakDetectionThreshold(LEAK_MILLIS);
        config.setDataSourceProperties(connectionProperties());
        return config;
    }

    static Properties connectionProperties() {
        Properties properties = new Properties();
        properties.setProperty("ApplicationName", "tend");
        properties.setProperty("connectTimeout", "5");
        properties.setProperty("loginTimeout", "10");
        properties.setProperty("socketTimeout", "15");
        properties.setProperty("tcpKeepAlive", "true");
        // A failed statement's values are people's words, and would be in the exception's text.
        properties.setProperty("logServerErrorDetail", "false");
        properties.setProperty("reWriteBatchedInserts", "true");
        return properties;
    }
}
