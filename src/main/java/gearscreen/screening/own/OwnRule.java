package gearscreen.screening.own;

/// How an entry was met. The sentence is `own.rule.` + id, with column, part of the cell and text of the list.
public enum OwnRule {
    /// The whole cell is the name; legal forms, case and punctuation do not count.
    NAME("name"),
    /// The name stands among other words.
    NAME_INSIDE("nameInside"),
    /// Both have the one word that tells a firm apart, among words that many firms share.
    SAME_WORD("sameWord"),
    /// The cell is spelt nearly like the name.
    NEAR_NAME("nearName"),
    /// The whole cell is the model, or begins as the list says with a star.
    MODEL("model"),
    /// The model stands in the cell, something follows it.
    MODEL_INSIDE("modelInside"),
    MAC_PREFIX("mac"),
    FCC_ID("fcc");

    private final String id;

    OwnRule(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }
}
