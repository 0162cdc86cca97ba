package gearscreen.screening.rule;

import gearscreen.inventory.FieldValue;

/// A clue with the cell that shows it.
public record Found(Clue clue, FieldValue cell) {
    public Basis basis() {
        return clue.rule().basis(cell.field());
    }

    public Found withWeight(Weight weight) {
        return new Found(clue.withWeight(weight), cell);
    }
}
