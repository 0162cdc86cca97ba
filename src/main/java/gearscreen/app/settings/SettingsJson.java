package gearscreen.app.settings;

import gearscreen.screening.applicability.DirectiveOverride;
import gearscreen.text.Language;
import gearscreen.watchlist.Applicability;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Settings as JSON. A value that is missing or makes no sense counts as never set; what this version does not know
/// stays.
final class SettingsJson {
    private static final int VERSION = 1;

    private SettingsJson() {}

    static Settings read(JsonNode root) {
        return new Settings(
                look(root.path("look")),
                who(root.path("who")),
                window(root.path("window")),
                columns(root.path("columns")),
                text(root, "decideAs"),
                export(root.path("export")),
                root.path("rememberFiles").asBoolean(true));
    }

    private static Look look(JsonNode node) {
        return new Look(
                language(node),
                Arrays.stream(Theme.values())
                        .filter(theme -> theme.id().equals(text(node, "theme")))
                        .findFirst()
                        .orElse(Theme.SYSTEM),
                node.path("textSize").asInt(Look.NORMAL));
    }

    private static Optional<Language> language(JsonNode node) {
        return Arrays.stream(Language.values())
                .filter(language -> language.code().equals(text(node, "language")))
                .findFirst();
    }

    private static Who who(JsonNode node) {
        Map<String, NamedProfile> byName = new LinkedHashMap<>();
        for (JsonNode one : node.path("profiles")) {
            NamedProfile profile = new NamedProfile(
                    text(one, "name"),
                    texts(one.path("profiles")),
                    texts(one.path("unsure")),
                    overrides(one.path("overrides")),
                    text(one, "organisation"),
                    text(one, "preparedBy"),
                    one.path("secondPerson").asBoolean(false));
            byName.putIfAbsent(profile.name(), profile);
        }
        return byName.isEmpty()
                ? Who.FIRST
                : new Who(
                        List.copyOf(byName.values()),
                        List.copyOf(byName.keySet()).indexOf(text(node, "current")));
    }

    private static List<DirectiveOverride> overrides(JsonNode nodes) {
        Map<String, DirectiveOverride> byDirective = new LinkedHashMap<>();
        for (JsonNode node : nodes) {
            String directive = text(node, "directive");
            String reason = text(node, "reason");
            Optional<Applicability> level = Arrays.stream(Applicability.values())
                    .filter(one -> one.name().equals(text(node, "level")))
                    .findFirst();
            if (level.isPresent() && !directive.isBlank() && !reason.isBlank()) {
                byDirective.put(directive, new DirectiveOverride(directive, level.get(), reason));
            }
        }
        return List.copyOf(byDirective.values());
    }

    private static Optional<WindowPlace> window(JsonNode node) {
        double[] bounds = {
            node.path("x").asDouble(Double.NaN),
            node.path("y").asDouble(Double.NaN),
            node.path("width").asDouble(Double.NaN),
            node.path("height").asDouble(Double.NaN)
        };
        return Arrays.stream(bounds).allMatch(Double::isFinite)
                ? Optional.of(new WindowPlace(
                        bounds[0],
                        bounds[1],
                        bounds[2],
                        bounds[3],
                        node.path("maximised").asBoolean(false)))
                : Optional.empty();
    }

    private static Map<String, List<String>> columns(JsonNode node) {
        Map<String, List<String>> columns = new HashMap<>();
        node.properties().forEach(table -> columns.put(table.getKey(), texts(table.getValue())));
        return columns;
    }

    private static ExportChoices export(JsonNode node) {
        return new ExportChoices(
                texts(node.path("formats")),
                languages(texts(node.path("languages"))),
                node.path("all").asBoolean(false),
                texts(node.path("leaveOut")));
    }

    private static List<Language> languages(List<String> codes) {
        return Arrays.stream(Language.values())
                .filter(language -> codes.contains(language.code()))
                .toList();
    }

    private static String text(JsonNode node, String key) {
        return node.path(key).asString("");
    }

    private static List<String> texts(JsonNode nodes) {
        List<String> texts = new ArrayList<>();
        for (JsonNode node : nodes) {
            String text = node.asString("");
            if (!text.isEmpty()) {
                texts.add(text);
            }
        }
        return List.copyOf(texts);
    }

    /// Puts the settings over what stands there.
    static void write(Settings settings, ObjectNode root) {
        root.put("version", VERSION);
        ObjectNode look = object(root, "look");
        putLanguage(settings.look().language(), look);
        look.put("theme", settings.look().theme().id());
        look.put("textSize", settings.look().textSize());
        ObjectNode who = object(root, "who");
        who.put("current", settings.who().inHand().name());
        ArrayNode profiles = who.putArray("profiles");
        settings.who().all().forEach(profile -> write(profile, profiles.addObject()));
        settings.window().ifPresent(place -> {
            ObjectNode window = object(root, "window");
            window.put("x", place.x());
            window.put("y", place.y());
            window.put("width", place.width());
            window.put("height", place.height());
            window.put("maximised", place.maximised());
        });
        ObjectNode columns = object(root, "columns");
        settings.columns().forEach((table, shown) -> put(shown, columns.putArray(table)));
        root.put("decideAs", settings.decideAs());
        ObjectNode export = object(root, "export");
        put(settings.export().formats(), export.putArray("formats"));
        put(settings.export().languages().stream().map(Language::code).toList(), export.putArray("languages"));
        export.put("all", settings.export().all());
        put(settings.export().leaveOut(), export.putArray("leaveOut"));
        root.put("rememberFiles", settings.rememberFiles());
    }

    private static void write(NamedProfile profile, ObjectNode node) {
        node.put("name", profile.name());
        put(profile.profiles(), node.putArray("profiles"));
        put(profile.unsure(), node.putArray("unsure"));
        ArrayNode overrides = node.putArray("overrides");
        for (DirectiveOverride override : profile.overrides()) {
            ObjectNode one = overrides.addObject();
            one.put("directive", override.directive());
            one.put("level", override.level().name());
            one.put("reason", override.reason());
        }
        node.put("organisation", profile.organisation());
        node.put("preparedBy", profile.preparedBy());
        node.put("secondPerson", profile.secondPerson());
    }

    /// The object that stands there, or a new one in the place of anything else.
    private static ObjectNode object(ObjectNode parent, String key) {
        return parent.path(key) instanceof ObjectNode there ? there : parent.putObject(key);
    }

    private static void putLanguage(Optional<Language> language, ObjectNode node) {
        language.ifPresentOrElse(chosen -> node.put("language", chosen.code()), () -> node.remove("language"));
    }

    private static void put(List<String> texts, ArrayNode array) {
        texts.forEach(array::add);
    }
}
