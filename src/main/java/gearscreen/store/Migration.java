package gearscreen.store;

import gearscreen.store.StoreException.Reason;
import java.nio.file.Path;
import java.sql.SQLException;

/// Brings a file of an earlier version forward: checked, backed up beside itself, then changed in one step.
final class Migration {
    private final Schema schema;
    private final Path file;

    Migration(Schema schema, Path file) {
        this.schema = schema;
        this.file = file;
    }

    void run(Sql sql) throws SQLException, StoreException {
        int from = (int) sql.number("PRAGMA user_version");
        if (from > schema.version()) {
            throw new StoreException(Reason.NEWER, file);
        }
        if (from < 1) {
            throw new StoreException(Reason.DAMAGED, file);
        }
        if (from == schema.version()) {
            return;
        }
        Checkup.whole(sql, file);
        new Backups(file).make(sql, from);
        sql.run("BEGIN EXCLUSIVE");
        boolean done = false;
        try {
            for (int version = from + 1; version <= schema.version(); version++) {
                step(sql, schema, version);
            }
            sql.run("COMMIT");
            done = true;
        } finally {
            if (!done) {
                sql.run("ROLLBACK");
            }
        }
    }

    static void step(Sql sql, Schema schema, int version) throws SQLException {
        for (String statement : schema.steps().get(version - 1)) {
            sql.run(statement);
        }
        sql.run("PRAGMA user_version=" + version);
    }
}
