package gearscreen.watchlist.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaTest {
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "watchlist/manifest",
                "watchlist/suppliers",
                "watchlist/labels",
                "watchlist/identifiers",
                "watchlist/directives",
                "watchlist/listings",
                "watchlist/other-companies",
                "watchlist/profiles",
                "watchlist/applicability",
                "watchlist/wording",
                "inventory/header-words"
            })
    void everyFileKeepsItsSchema(String file) throws IOException {
        assertEquals(List.of(), validate(file, read(file + ".json")));
    }

    @Test
    void aFieldTheSchemaDoesNotKnowIsRefused() throws IOException {
        String profiles =
                read("watchlist/profiles.json").replaceFirst("\"country\":", "\"land\": \"CA\", \"country\":");
        assertFalse(validate("watchlist/profiles", profiles).isEmpty());
    }

    @Test
    void aDateThatIsNoneIsRefused() throws IOException {
        String manifest = read("watchlist/manifest.json").replace("2026-11-24", "2026-11-31");
        assertFalse(validate("watchlist/manifest", manifest).isEmpty());
    }

    private static List<Error> validate(String file, String json) throws IOException {
        return SCHEMAS.getSchema(read(file.replace("/", "/schema/") + ".schema.json"), InputFormat.JSON)
                .validate(
                        json,
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }

    private static String read(String path) throws IOException {
        try (InputStream in =
                Objects.requireNonNull(SchemaTest.class.getResourceAsStream("/gearscreen/data/" + path), path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
