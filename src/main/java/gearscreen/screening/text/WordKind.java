package gearscreen.screening.text;

/// What a word of a maker's name says.
public enum WordKind {
    /// `ltd`, `gmbh`, `and`.
    LEGAL,
    /// A town or province of China or Taiwan: the seat in a firm's name.
    TOWN,
    PLACE,
    /// A trade, `technology`.
    GENERIC,
    /// What a thing is, `camera`.
    DEVICE,
    /// Says that nothing is known, `unknown`.
    FILLER,
    /// Digits, and up to three letters stuck to digits.
    NUMBER,
    /// Everything else: it may be a name.
    WORD;

    /// True where the word is shared by many firms and tells none of them apart.
    public boolean shared() {
        return this != NUMBER && this != WORD;
    }
}
