package gearscreen.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/// Runs statements. Values always go in as parameters.
final class Sql {
    private final Connection connection;

    Sql(Connection connection) {
        this.connection = connection;
    }

    interface Reader<T> {
        T of(ResultSet row) throws SQLException, StoreException;
    }

    /// A statement that is run again and again.
    interface Filler {
        void fill(Batch batch) throws SQLException, StoreException;
    }

    interface Batch {
        void add(Object... values) throws SQLException;
    }

    void run(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            fill(statement, values);
            statement.execute();
        }
    }

    /// Runs a pragma that works step by step and gives no rows: a prepared statement would take its first step only.
    void toTheEnd(String pragma) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(pragma);
        }
    }

    /// The number of the new row.
    long insert(String sql, Object... values) throws SQLException {
        run(sql, values);
        return number("SELECT last_insert_rowid()");
    }

    void each(String sql, Filler filler) throws SQLException, StoreException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            filler.fill(values -> {
                fill(statement, values);
                statement.executeUpdate();
            });
        }
    }

    <T> List<T> list(String sql, Reader<T> reader, Object... values) throws SQLException, StoreException {
        List<T> found = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            fill(statement, values);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(reader.of(rows));
                }
            }
        }
        return found;
    }

    long number(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            fill(statement, values);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() ? rows.getLong(1) : 0;
            }
        }
    }

    String text(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            String text = rows.next() ? rows.getString(1) : "";
            return text == null ? "" : text;
        }
    }

    private static void fill(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            switch (values[i]) {
                case String text -> statement.setString(i + 1, text);
                case Long number -> statement.setLong(i + 1, number);
                case Integer number -> statement.setInt(i + 1, number);
                case Boolean flag -> statement.setInt(i + 1, flag ? 1 : 0);
                case byte[] bytes -> statement.setBytes(i + 1, bytes);
                default ->
                    throw new IllegalArgumentException(values[i].getClass().getName());
            }
        }
    }
}
