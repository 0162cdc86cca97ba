package gearscreen.screening.rule;

import gearscreen.inventory.FieldValue;
import gearscreen.screening.identifier.MacText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Everything the cells of one item show. Filled while the item is read, then only looked at.
public final class ItemReading {
    private final List<Found> found = new ArrayList<>(0);
    private final List<FieldValue> makers = new ArrayList<>(1);
    private final List<FieldValue> models = new ArrayList<>(1);
    private final List<FieldValue> texts = new ArrayList<>(0);
    private final Predicate<String> namesFirm;
    private MacText.@Nullable Why macFault;
    private boolean comparable;
    private boolean ownedMac;

    /// @param namesFirm whether running text names a firm; asked only where it matters
    ItemReading(Predicate<String> namesFirm) {
        this.namesFirm = namesFirm;
    }

    void add(List<Clue> clues, FieldValue cell) {
        for (Clue clue : clues) {
            found.add(new Found(clue, cell));
        }
        comparable |= !clues.isEmpty();
    }

    void addMaker(FieldValue cell) {
        makers.add(cell);
        comparable = true;
    }

    void addModel(FieldValue cell) {
        models.add(cell);
        comparable = true;
    }

    void addText(FieldValue cell) {
        texts.add(cell);
    }

    void addOwnedMac() {
        ownedMac = true;
        comparable = true;
    }

    void addFccId() {
        comparable = true;
    }

    void addMacFault(MacText.Why why) {
        if (macFault == null) {
            macFault = why;
        }
    }

    public List<Found> found() {
        return found;
    }

    /// Cells of vendor and brand that may name a maker.
    public List<FieldValue> makers() {
        return makers;
    }

    /// Cells of model and part number that hold more than words such as `camera`.
    public List<FieldValue> models() {
        return models;
    }

    /// Running text that names a firm and none of the suppliers.
    public Optional<FieldValue> firmInText() {
        return texts.stream().filter(cell -> namesFirm.test(cell.text())).findFirst();
    }

    /// Why a MAC address is no evidence, where there is one that is not and none that is.
    public Optional<MacText.Why> macFault() {
        return ownedMac ? Optional.empty() : Optional.ofNullable(macFault);
    }

    /// Whether the item shows anything that can be compared with the watchlist.
    public boolean comparable() {
        return comparable || firmInText().isPresent();
    }
}
