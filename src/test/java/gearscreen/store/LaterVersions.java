package gearscreen.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// The store as later versions of the program might open it: each version copies every page of every scan, which gives
/// the step forward some length.
public final class LaterVersions {
    private static final int NOW = Schema.current().version();

    private LaterVersions() {}

    /// The version of the store that is made today.
    public static int now() {
        return NOW;
    }

    /// @param own where the native library lies
    /// @param version at least [#now]
    public static StoreFile opener(Path own, int version) {
        List<List<String>> steps = new ArrayList<>(Schema.current().steps());
        for (int step = NOW + 1; step <= version; step++) {
            steps.add(List.of(
                    "DROP TABLE IF EXISTS later" + (step - 1),
                    "CREATE TABLE later" + step + " AS SELECT * FROM scan_page",
                    "UPDATE scan SET label = '" + step + "'"));
        }
        return new StoreFile(own, new Schema(steps));
    }

    /// What the database's own check says of every page of a file that nobody has open: `ok`.
    public static String integrity(Path file) throws IOException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            return new Sql(connection).text("PRAGMA integrity_check");
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }
}
