package gearscreen.report.json;

import gearscreen.report.ReportSettings;
import gearscreen.watchlist.ListAge;
import gearscreen.watchlist.Watchlist;
import gearscreen.watchlist.bundle.TrustedKey;
import gearscreen.watchlist.diff.Change;
import gearscreen.watchlist.diff.Change.Kind;
import gearscreen.watchlist.diff.Change.Subject;
import gearscreen.watchlist.diff.WatchlistDiff;
import gearscreen.watchlist.facts.FactCounts;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/// What an edition rests on and what changes from one to another, for machines, in the shapes of
/// `gearscreen/schema/watchlist-verify.schema.json` and `watchlist-diff.schema.json`. The same editions give the same
/// bytes, but for ages on another day.
public final class WatchlistJson {
    private static final String URN = "urn:gearscreen:schema:";
    public static final String VERIFIED = URN + "watchlist-verify:1";
    public static final String DIFF = URN + "watchlist-diff:1";

    private WatchlistJson() {}

    /// How an edition came here.
    ///
    /// @param kind `bundled`, `signed` or `unsigned`
    /// @param until the day until which a signed one is good
    public record Signature(
            String kind, Optional<TrustedKey> key, Optional<LocalDate> created, Optional<LocalDate> until) {
        public static Signature bundled() {
            return new Signature("bundled", Optional.empty(), Optional.empty(), Optional.empty());
        }

        public static Signature none() {
            return new Signature("unsigned", Optional.empty(), Optional.empty(), Optional.empty());
        }

        public static Signature by(TrustedKey key, LocalDate created, LocalDate until) {
            return new Signature("signed", Optional.of(key), Optional.of(created), Optional.of(until));
        }
    }

    /// @param list a whole edition: a broken one cannot be loaded
    /// @param out is flushed and stays open; the bytes are UTF-8
    public static void verified(Watchlist list, Signature signature, ReportSettings settings, OutputStream out)
            throws IOException {
        JsonText.write(out, json -> {
            LocalDate today = settings.created().toLocalDate();
            List<FactCounts> counts = FactCounts.of(list, today);
            json.writeStartObject();
            json.writeStringProperty("schema", VERIFIED);
            JsonReport.program(json, settings);
            JsonReport.edition(json, list.version(), list.date(), ListAge.of(list.date(), today));
            signature(json, signature);
            json.writeStringProperty("language", settings.messages().language().code());
            json.writeNumberProperty(
                    "inUse", counts.stream().mapToInt(FactCounts::on).sum());
            json.writeNumberProperty(
                    "sourced", counts.stream().mapToInt(FactCounts::sourced).sum());
            json.writeArrayPropertyStart("facts");
            counts.forEach(count -> facts(json, count));
            json.writeEndArray();
            JsonText.strings(
                    json,
                    "gaps",
                    list.origins().gaps().stream()
                            .map(gap -> gap.in(settings.messages().language()))
                            .toList());
            json.writeEndObject();
        });
    }

    private static void signature(JsonGenerator json, Signature signature) {
        json.writeObjectPropertyStart("origin");
        json.writeStringProperty("kind", signature.kind());
        signature.key().ifPresent(key -> {
            json.writeStringProperty("key", key.use());
            json.writeStringProperty("fingerprint", key.fingerprint());
        });
        signature.created().ifPresent(day -> json.writeStringProperty("created", day.toString()));
        signature.until().ifPresent(day -> json.writeStringProperty("expires", day.toString()));
        json.writeEndObject();
    }

    private static void facts(JsonGenerator json, FactCounts count) {
        json.writeStartObject();
        json.writeStringProperty("kind", count.kind().id());
        json.writeNumberProperty("all", count.facts());
        json.writeNumberProperty("inUse", count.on());
        json.writeNumberProperty("sourced", count.sourced());
        if (!count.confidence().isEmpty()) {
            numbers(json, "confidence", count.confidence());
        }
        numbers(json, "age", count.age());
        count.oldest().ifPresent(day -> json.writeStringProperty("oldest", day.toString()));
        count.newest().ifPresent(day -> json.writeStringProperty("newest", day.toString()));
        json.writeEndObject();
    }

    /// Those that there are none of are left out; the order is that of the constants.
    private static <K extends Enum<K>> void numbers(JsonGenerator json, String name, Map<K, Integer> numbers) {
        json.writeObjectPropertyStart(name);
        numbers.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> json.writeNumberProperty(code(entry.getKey()), entry.getValue()));
        json.writeEndObject();
    }

    /// @param out is flushed and stays open; the bytes are UTF-8
    public static void diff(WatchlistDiff diff, ReportSettings settings, OutputStream out) throws IOException {
        JsonText.write(out, json -> {
            json.writeStartObject();
            json.writeStringProperty("schema", DIFF);
            JsonReport.program(json, settings);
            json.writeStringProperty("before", diff.before());
            json.writeStringProperty("after", diff.after());
            json.writeArrayPropertyStart("counts");
            for (Subject subject : Subject.values()) {
                if (Arrays.stream(Kind.values()).anyMatch(kind -> diff.count(subject, kind) > 0)) {
                    json.writeStartObject();
                    json.writeStringProperty("subject", subject.id());
                    for (Kind kind : Kind.values()) {
                        json.writeNumberProperty(code(kind), diff.count(subject, kind));
                    }
                    json.writeEndObject();
                }
            }
            json.writeEndArray();
            json.writeArrayPropertyStart("changes");
            diff.changes().forEach(change -> change(json, change));
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private static void change(JsonGenerator json, Change change) {
        json.writeStartObject();
        json.writeStringProperty("subject", change.subject().id());
        json.writeStringProperty("change", code(change.kind()));
        json.writeStringProperty("owner", change.owner());
        json.writeStringProperty("name", change.name());
        if (!change.fields().isEmpty()) {
            json.writeArrayPropertyStart("fields");
            for (Change.Field field : change.fields()) {
                json.writeStartObject();
                json.writeStringProperty("name", field.name());
                json.writeStringProperty("before", field.before());
                json.writeStringProperty("after", field.after());
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    /// `CHECKED_AGAIN` → `checkedAgain`.
    private static String code(Enum<?> constant) {
        String[] words = constant.name().toLowerCase(Locale.ROOT).split("_", -1);
        StringBuilder code = new StringBuilder(words[0]);
        for (int i = 1; i < words.length; i++) {
            code.append(Character.toUpperCase(words[i].charAt(0))).append(words[i].substring(1));
        }
        return code.toString();
    }
}
