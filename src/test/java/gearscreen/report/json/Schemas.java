package gearscreen.report.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;

/// The schemas in the jar, as a reader of our JSON would use them.
public final class Schemas {
    private Schemas() {}

    /// @param name `check`, `inspect`, `lookup`, `compare`, `scans-list`, `watchlist-verify` or `watchlist-diff`
    public static void assertValid(String name, String json) throws IOException {
        assertEquals(List.of(), errors(name, json));
    }

    static List<String> errors(String name, String json) throws IOException {
        try (InputStream schema = Objects.requireNonNull(
                Schemas.class.getResourceAsStream("/gearscreen/schema/" + name + ".schema.json"))) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(schema)
                    .validate(json, InputFormat.JSON)
                    .stream()
                    .map(Object::toString)
                    .toList();
        }
    }
}
