package gearscreen.screening.rule;

import gearscreen.inventory.Field;
import gearscreen.inventory.FieldValue;
import gearscreen.inventory.Item;
import gearscreen.inventory.Layout;
import gearscreen.screening.identifier.FccId;
import gearscreen.screening.identifier.MacText;
import gearscreen.screening.identifier.MacTexts;
import gearscreen.screening.known.Knowledge;
import gearscreen.screening.rule.MacRules.MacReading;
import gearscreen.watchlist.FccGrantee;
import gearscreen.watchlist.Supplier;
import gearscreen.watchlist.Watchlist;
import gearscreen.watchlist.Wording;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Applies the rules to the cells of an item, each to the fields it looks at. Notes, shops, owners and places
/// are never looked at.
public final class ItemReader {
    private static final Field[] MAKERS = {Field.VENDOR, Field.BRAND};
    private static final Field[] MODELS = {Field.MODEL, Field.PART_NUMBER};
    private static final Field[] TEXTS = {Field.DESCRIPTION, Field.DRIVER, Field.FIRMWARE, Field.BANNER};

    private final Knowledge knowledge;
    private final MakerRules makers;
    private final ModelRules models;
    private final ProseRules texts;
    private final MacRules macs;
    private final Map<String, FccGrantee> grantees = new HashMap<>();

    public ItemReader(Knowledge knowledge) {
        this.knowledge = knowledge;
        Watchlist watchlist = knowledge.watchlist();
        makers = new MakerRules(knowledge);
        models = new ModelRules(knowledge);
        texts = new ProseRules(knowledge, models);
        macs = new MacRules(watchlist, makers);
        for (FccGrantee grantee : watchlist.fccGrantees()) {
            if (grantee.provenance().on()) {
                grantees.put(grantee.code().toUpperCase(Locale.ROOT), grantee);
            }
        }
    }

    public ItemReading read(Item item, Layout layout) {
        ItemReading reading = new ItemReading(texts::namesFirm);
        for (Field field : MAKERS) {
            for (FieldValue cell : item.values(field)) {
                MakerReading maker = makers.read(cell.text());
                reading.add(maker.clues(), cell);
                if (maker.somebody()) {
                    reading.addMaker(cell);
                }
            }
        }
        for (FieldValue cell : item.values(Field.MAC_VENDOR)) {
            MakerReading maker = makers.read(cell.text());
            reading.add(maker.clues(), cell);
            if (maker.somebody()) {
                reading.addOwnedMac();
            }
        }
        for (Field field : MODELS) {
            for (FieldValue cell : item.values(field)) {
                MakerReading model = models.read(cell.text());
                reading.add(model.clues(), cell);
                if (model.somebody()) {
                    reading.addModel(cell);
                }
            }
        }
        readMacs(item, reading);
        for (FieldValue cell : item.values(Field.FCC_ID)) {
            for (FccId id : FccId.all(cell.text())) {
                reading.addFccId();
                reading.add(clues(id, cell.text()), cell);
            }
        }
        readTexts(item, reading);
        layout.fileKind(item).ifPresent(kind -> readFileKind(kind, item, reading));
        return reading;
    }

    private void readMacs(Item item, ItemReading reading) {
        for (FieldValue cell : item.values(Field.MAC)) {
            for (MacText mac : MacTexts.inMacCell(cell.text())) {
                readMac(mac, cell, reading);
            }
        }
        if (item.values(Field.MAC).isEmpty()) {
            for (FieldValue cell : item.values(Field.IP)) {
                for (MacText mac : MacTexts.inOtherCell(cell.text())) {
                    readMac(mac, cell, reading);
                }
            }
        }
    }

    private void readMac(MacText mac, FieldValue cell, ItemReading reading) {
        switch (mac) {
            case MacText.Address address -> readMac(macs.read(address), MacText.Why.UNREGISTERED, cell, reading);
            case MacText.Prefix prefix -> readMac(macs.read(prefix), MacText.Why.UNREGISTERED, cell, reading);
            case MacText.CompanyId id -> readMac(macs.read(id), MacText.Why.LOCAL, cell, reading);
            case MacText.Unusable unusable -> reading.addMacFault(unusable.why());
        }
    }

    private static void readMac(MacReading mac, MacText.Why otherwise, FieldValue cell, ItemReading reading) {
        reading.add(mac.clues(), cell);
        if (mac.owned()) {
            reading.addOwnedMac();
        } else {
            reading.addMacFault(otherwise);
        }
    }

    private List<Clue> clues(FccId id, String cell) {
        FccGrantee grantee = grantees.get(id.grantee());
        Optional<Supplier> supplier =
                grantee == null ? Optional.empty() : knowledge.watchlist().supplier(grantee.supplier());
        if (grantee == null || supplier.isEmpty()) {
            return List.of();
        }
        return List.of(new Clue(
                Rule.FCC_ID,
                supplier.get(),
                cell,
                grantee.code() + " " + grantee.grantee(),
                "grantee",
                Weight.RESTRICTED,
                grantee.provenance(),
                Optional.empty()));
    }

    private void readTexts(Item item, ItemReading reading) {
        for (Field field : TEXTS) {
            for (FieldValue cell : item.values(field)) {
                readText(texts.read(cell.text()), cell, reading);
            }
        }
        for (FieldValue cell : item.values(Field.HOSTNAME)) {
            boolean freeName = cell.text().indexOf(' ') >= 0;
            if (freeName) {
                readText(texts.read(cell.text()), cell, reading);
            } else {
                reading.add(texts.readHostName(cell.text()), cell);
            }
        }
    }

    private static void readText(List<Clue> clues, FieldValue cell, ItemReading reading) {
        reading.add(clues, cell);
        if (clues.isEmpty()) {
            reading.addText(cell);
        }
    }

    /// The file speaks for each of its rows, so the cell shown is the row's first text.
    private void readFileKind(String kind, Item item, ItemReading reading) {
        for (Wording.FileKind known : knowledge.wording().fileKinds()) {
            Optional<Supplier> supplier = knowledge.watchlist().supplier(known.supplier());
            if (known.kind().equals(kind) && supplier.isPresent()) {
                Clue clue = new Clue(
                        Rule.FILE_KIND,
                        supplier.get(),
                        known.listed(),
                        known.listed(),
                        "file",
                        known.certain() ? Weight.LIKELY : Weight.POSSIBLE,
                        known.provenance(),
                        Optional.empty());
                reading.add(List.of(clue), fileCell(item, known.listed()));
            }
        }
    }

    private static FieldValue fileCell(Item item, String listed) {
        for (Field field : Field.values()) {
            if (!item.values(field).isEmpty()) {
                return item.values(field).getFirst();
            }
        }
        return new FieldValue(Field.DESCRIPTION, "", listed, item.line());
    }
}
