package gearscreen.report.json;

import gearscreen.inventory.Field;
import gearscreen.inventory.FieldValue;
import gearscreen.inventory.Inventory;
import gearscreen.inventory.Item;
import gearscreen.inventory.Layout;
import gearscreen.inventory.LinePlace;
import gearscreen.report.Wording;
import gearscreen.screening.Conflict;
import gearscreen.screening.Evidence;
import gearscreen.screening.Finding;
import gearscreen.screening.Outcome;
import gearscreen.screening.ScreenedItem;
import gearscreen.screening.applicability.ListingEffect;
import gearscreen.watchlist.Directive;
import gearscreen.watchlist.Supplier;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.SerializableString;
import tools.jackson.databind.JsonNode;

/// Writes items one by one and remembers which suppliers and directives they cite, for the end of the report.
final class ItemJson {
    /// Fields of which a device has several; they are lists in every item that has one.
    private static final Map<Field, String> LISTS = Map.of(Field.MAC, "macs", Field.IP, "ips", Field.FCC_ID, "fccIds");

    private static final int MOST_LISTINGS = 1_000;

    private final JsonGenerator json;
    private final Wording wording;
    private final Optional<Inventory> inventory;
    private final OwnJson own;
    private final List<String> columns;
    private final IdentityHashMap<List<ListingEffect>, SerializableString> listings = new IdentityHashMap<>();
    private final Map<String, Supplier> suppliers = new TreeMap<>();
    private final Map<String, Directive> directives = new TreeMap<>();

    /// @param inventory where the items stand; none for a typed text
    ItemJson(JsonGenerator json, Wording wording, Optional<Inventory> inventory) {
        this.json = json;
        this.wording = wording;
        this.inventory = inventory;
        this.own = new OwnJson(json, wording);
        this.columns = inventory.map(Inventory::layout).map(Layout::columns).orElse(List.of());
    }

    void write(ScreenedItem screened) {
        Item item = screened.item();
        json.writeStartObject();
        json.writeNumberProperty("line", item.line());
        json.writeArrayPropertyStart("lines");
        item.lines().forEach(json::writeNumber);
        json.writeEndArray();
        inventory.filter(Inventory::isOfSeveralFiles).ifPresent(several -> places(several, item));
        json.writeNumberProperty("quantity", item.quantity());
        cells(item);
        fields(item);
        json.writeStringProperty("outcome", outcome(screened.outcome()));
        json.writeArrayPropertyStart("findings");
        if (screened.outcome() instanceof Outcome.Flagged(List<Finding> findings)) {
            findings.forEach(this::finding);
        }
        json.writeEndArray();
        own.marks(screened.own());
        json.writeStringProperty("nextStep", wording.nextStep(screened));
        json.writeStringProperty("nextStepCode", screened.nextStep());
        json.writeEndObject();
    }

    static String outcome(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Flagged _, Outcome.OnOwnList _ -> "FLAGGED";
            case Outcome.NoMatch _ -> "NO_MATCH";
            case Outcome.NotEnoughData _ -> "NOT_ENOUGH_DATA";
        };
    }

    void own(ScreenedItem screened) {
        own.marks(screened.own());
    }

    private void places(Inventory several, Item item) {
        json.writeArrayPropertyStart("places");
        for (int line : item.lines()) {
            LinePlace place = several.place(line);
            json.writeStartObject();
            json.writeStringProperty("file", place.file());
            json.writeNumberProperty("line", place.line());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void cells(Item item) {
        json.writeObjectPropertyStart("cells");
        for (int i = 0; i < item.cells().size(); i++) {
            // A row may have more cells than the header; none of them is lost.
            String column = i < columns.size() ? columns.get(i) : "+" + (i + 1);
            json.writeStringProperty(column, item.cells().get(i));
        }
        json.writeEndObject();
    }

    void fields(Item item) {
        json.writeObjectPropertyStart("fields");
        for (Field field : Field.values()) {
            List<FieldValue> values = item.values(field);
            String list = LISTS.get(field);
            if (values.isEmpty()) {
                continue;
            }
            List<String> texts = values.size() == 1
                    ? List.of(values.getFirst().text())
                    : values.stream().map(FieldValue::text).distinct().toList();
            if (list != null) {
                JsonText.strings(json, list, texts);
            } else {
                json.writeStringProperty(field.id(), String.join(" | ", texts));
            }
        }
        json.writeEndObject();
    }

    /// What [#fields] wrote of a field.
    static List<String> texts(JsonNode fields, Field field) {
        String list = LISTS.get(field);
        if (list == null) {
            String text = fields.path(field.id()).asString("");
            return text.isEmpty() ? List.of() : List.of(text.split(" \\| ", -1));
        }
        List<String> texts = new ArrayList<>();
        fields.path(list).forEach(text -> texts.add(text.asString("")));
        return texts;
    }

    void finding(Finding finding) {
        suppliers.put(finding.supplier().id(), finding.supplier());
        finding.via().ifPresent(via -> suppliers.put(via.id(), via));
        json.writeStartObject();
        json.writeStringProperty("supplier", finding.supplier().id());
        finding.via().ifPresent(via -> json.writeStringProperty("via", via.id()));
        json.writeStringProperty("strength", finding.strength().name());
        json.writeStringProperty("applicability", finding.applicability().name());
        json.writeArrayPropertyStart("evidence");
        finding.evidence().forEach(this::evidence);
        json.writeEndArray();
        finding.conflict().ifPresent(conflict -> conflict(finding, conflict));
        json.writeName("listings");
        json.writeRawValue(listings(finding.listings()));
        json.writeEndObject();
    }

    private void evidence(Evidence evidence) {
        json.writeStartObject();
        new MetJson(evidence.rule(), evidence.found(), evidence.part(), evidence.listed()).write(json);
        json.writeStringProperty("kind", evidence.kind());
        json.writeStringProperty("strength", evidence.strength().name());
        json.writeStringProperty("source", evidence.provenance().source());
        json.writeStringProperty("seen", evidence.provenance().seen().toString());
        json.writeStringProperty("sentence", wording.evidence(evidence));
        json.writeEndObject();
    }

    private void conflict(Finding finding, Conflict conflict) {
        json.writeObjectPropertyStart("conflict");
        json.writeStringProperty("field", conflict.says().field().id());
        json.writeStringProperty("column", conflict.says().column());
        json.writeStringProperty("found", conflict.says().text());
        json.writeStringProperty("named", conflict.named());
        wording.conflict(finding).ifPresent(sentence -> json.writeStringProperty("sentence", sentence));
        json.writeEndObject();
    }

    /// The listings of a supplier are the same list for all its items: it is made into text once.
    private SerializableString listings(List<ListingEffect> effects) {
        SerializableString text = listings.get(effects);
        if (text == null) {
            if (listings.size() >= MOST_LISTINGS) {
                listings.clear();
            }
            effects.forEach(effect -> directives.put(effect.directive().id(), effect.directive()));
            text = JsonText.compact(part -> {
                part.writeStartArray();
                effects.forEach(effect -> listing(part, effect));
                part.writeEndArray();
            });
            listings.put(effects, text);
        }
        return text;
    }

    private void listing(JsonGenerator part, ListingEffect effect) {
        part.writeStartObject();
        part.writeStringProperty("directive", effect.directive().id());
        part.writeStringProperty("name", effect.listing().name());
        part.writeStringProperty("applicability", effect.applicability().name());
        part.writeStringProperty("reason", wording.reason(effect.reason()));
        part.writeStringProperty("reasonCode", effect.reason().code());
        part.writeEndObject();
    }

    /// What the items written so far name by id.
    void cited() {
        json.writeArrayPropertyStart("suppliers");
        for (Supplier supplier : suppliers.values()) {
            json.writeStartObject();
            json.writeStringProperty("id", supplier.id());
            json.writeStringProperty("name", supplier.name());
            supplier.parent().ifPresent(parent -> json.writeStringProperty("parent", parent));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("directives");
        directives.values().forEach(this::directive);
        json.writeEndArray();
    }

    private void directive(Directive directive) {
        json.writeStartObject();
        json.writeStringProperty("id", directive.id());
        json.writeStringProperty("jurisdiction", directive.subdivision().orElse(directive.jurisdiction()));
        json.writeStringProperty("authority", directive.authority());
        json.writeStringProperty("title", wording.text(directive.title()));
        json.writeStringProperty("citation", directive.citation());
        json.writeStringProperty("status", directive.status().name());
        json.writeStringProperty("issued", directive.issued());
        directive.inForceFrom().ifPresent(day -> json.writeStringProperty("inForceFrom", day.toString()));
        directive.inForceUntil().ifPresent(day -> json.writeStringProperty("inForceUntil", day.toString()));
        json.writeStringProperty("bound", wording.text(directive.boundNote()));
        json.writeStringProperty("covers", wording.text(directive.covers()));
        json.writeStringProperty("meaning", wording.text(directive.meaning()));
        json.writeStringProperty("lastChecked", directive.lastChecked().toString());
        JsonText.strings(
                json,
                "links",
                directive.links().stream().map(Directive.Link::url).toList());
        json.writeEndObject();
    }
}
