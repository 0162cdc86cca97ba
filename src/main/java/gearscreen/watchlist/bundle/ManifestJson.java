package gearscreen.watchlist.bundle;

import gearscreen.watchlist.EditionVersion;
import gearscreen.watchlist.bundle.RefusedBundleException.Reason;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The manifest as bytes. The signature is over exactly these bytes, so they are never written anew from the value.
final class ManifestJson {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

    private ManifestJson() {}

    static byte[] write(BundleManifest manifest) {
        ObjectNode root = JSON.createObjectNode();
        root.put("format", BundleManifest.FORMAT);
        root.put("version", manifest.version().toString());
        root.put("created", manifest.created().toString());
        root.put("expires", manifest.expires().toString());
        root.put("program", manifest.program().text());
        ObjectNode files = root.putObject("files");
        manifest.files().forEach(files::put);
        return (JSON.writeValueAsString(root) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    static BundleManifest read(byte[] bytes) throws RefusedBundleException {
        JsonNode root;
        try {
            root = JSON.readTree(bytes);
        } catch (JacksonException e) {
            throw new RefusedBundleException(Reason.BAD_MANIFEST, "manifest.json");
        }
        JsonNode format = root.path("format");
        if (!format.isInt()) {
            throw new RefusedBundleException(Reason.BAD_MANIFEST, "format");
        }
        if (format.intValue() != BundleManifest.FORMAT) {
            throw new RefusedBundleException(
                    Reason.UNKNOWN_FORMAT, format.asString(), Integer.toString(BundleManifest.FORMAT));
        }
        return new BundleManifest(
                EditionVersion.of(text(root, "version"))
                        .orElseThrow(() -> new RefusedBundleException(Reason.BAD_MANIFEST, "version")),
                date(root, "created"),
                date(root, "expires"),
                ProgramVersion.of(text(root, "program"))
                        .orElseThrow(() -> new RefusedBundleException(Reason.BAD_MANIFEST, "program")),
                files(root.path("files")));
    }

    private static String text(JsonNode root, String field) throws RefusedBundleException {
        if (!root.path(field).isString()) {
            throw new RefusedBundleException(Reason.BAD_MANIFEST, field);
        }
        return root.path(field).stringValue();
    }

    private static LocalDate date(JsonNode root, String field) throws RefusedBundleException {
        try {
            return LocalDate.parse(text(root, field));
        } catch (DateTimeException e) {
            throw new RefusedBundleException(Reason.BAD_MANIFEST, field);
        }
    }

    private static SortedMap<String, String> files(JsonNode node) throws RefusedBundleException {
        SortedMap<String, String> files = new TreeMap<>();
        for (Map.Entry<String, JsonNode> file : node.properties()) {
            if (!file.getValue().isString()
                    || !SHA_256.matcher(file.getValue().stringValue()).matches()) {
                throw new RefusedBundleException(Reason.BAD_MANIFEST, "files");
            }
            files.put(file.getKey(), file.getValue().stringValue());
        }
        if (files.isEmpty()) {
            throw new RefusedBundleException(Reason.BAD_MANIFEST, "files");
        }
        return files;
    }
}
