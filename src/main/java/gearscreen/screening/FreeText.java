package gearscreen.screening;

import gearscreen.inventory.Field;
import gearscreen.inventory.FieldValue;
import gearscreen.inventory.Item;
import gearscreen.inventory.Layout;
import gearscreen.screening.identifier.FccId;
import gearscreen.screening.identifier.MacText;
import gearscreen.screening.identifier.MacTexts;
import gearscreen.screening.known.Knowledge;
import gearscreen.watchlist.Label;
import gearscreen.watchlist.Watchlist;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Reads one line of free text as an item.
///
/// Words before the first one with a digit are the vendor where they are a known one; else all of it is the
/// model.
///
/// `HIK DS-2CD2143G2-I` → vendor `HIK`, model `DS-2CD2143G2-I`; `2ADTD-5604SD` → FCC ID; `a41437010001` → MAC
/// address; `Annke` → vendor.
final class FreeText {
    /// Of an item that stands in no file.
    static final Layout LAYOUT =
            new Layout(StandardCharsets.UTF_8, ',', 0, List.of(), Map.of(), List.of(), List.of(), Optional.empty());

    private static final int LONGEST = 300;

    private final Watchlist watchlist;
    private final Knowledge knowledge;
    private final Predicate<String> ownMaker;

    /// @param ownMaker whether a list of one's own has the maker
    FreeText(Watchlist watchlist, Knowledge knowledge, Predicate<String> ownMaker) {
        this.ownMaker = ownMaker;
        this.watchlist = watchlist;
        this.knowledge = knowledge;
    }

    Item item(String line) {
        String text = line.strip();
        text = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        Map<Field, List<FieldValue>> values = new EnumMap<>(Field.class);
        if (!text.isEmpty()) {
            read(text, values);
        }
        return new Item(List.of(1), List.of(text), values, 1);
    }

    private void read(String text, Map<Field, List<FieldValue>> values) {
        if (isGrantee(text)) {
            put(values, Field.FCC_ID, text);
            return;
        }
        if (isMac(text)) {
            put(values, Field.MAC, text);
            return;
        }
        int model = modelStart(text);
        String maker = text.substring(0, model).strip();
        if (model == text.length() || knowledge.isMaker(maker) || ownMaker.test(maker)) {
            put(values, Field.VENDOR, maker);
            put(values, Field.MODEL, text.substring(model));
        } else {
            put(values, Field.MODEL, text);
        }
        if (!MacTexts.inMacCell(text).stream().allMatch(MacText.Unusable.class::isInstance)) {
            put(values, Field.MAC, text);
        }
    }

    /// Twelve digits or something between the bytes: six digits alone may be a model as well.
    private static boolean isMac(String text) {
        return MacTexts.inMacCell(text).stream().anyMatch(read -> switch (read) {
            case MacText.Address _, MacText.CompanyId _ -> true;
            case MacText.Prefix prefix -> prefix.part().length() > 6;
            case MacText.Unusable unusable -> unusable.why() != MacText.Why.DAMAGED;
        });
    }

    private static void put(Map<Field, List<FieldValue>> values, Field field, String text) {
        if (!text.isEmpty()) {
            values.put(field, List.of(new FieldValue(field, "", text, 1)));
        }
    }

    /// An FCC ID is told from a model by the words before it or by a grantee code of the watchlist.
    private boolean isGrantee(String text) {
        Optional<FccId> id = FccId.read(text);
        return id.isPresent()
                && (text.toUpperCase(Locale.ROOT).startsWith("FCC")
                        || (text.indexOf(' ') < 0
                                && knowledge.isGrantee(id.get().grantee())));
    }

    /// The first word with a digit begins the model; without one there is no model.
    private static int modelStart(String text) {
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == ' ') {
                start = i + 1;
            } else if (Character.isDigit(text.charAt(i))) {
                return start;
            }
        }
        return text.length();
    }

    /// The labels under which the suppliers found sell their equipment.
    List<Label> sameHardware(Outcome outcome) {
        if (!(outcome instanceof Outcome.Flagged flagged)) {
            return List.of();
        }
        Set<String> suppliers = flagged.findings().stream()
                .map(finding -> finding.supplier().id())
                .collect(Collectors.toSet());
        return watchlist.labels().stream()
                .filter(label -> label.provenance().on() && suppliers.contains(label.supplier()))
                .toList();
    }
}
