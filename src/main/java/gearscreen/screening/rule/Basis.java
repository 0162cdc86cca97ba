package gearscreen.screening.rule;

/// Where a clue comes from. Clues of different bases are independent of each other: whoever wrote the maker's
/// name did not choose the network card.
public enum Basis {
    /// What somebody wrote as the maker.
    MAKER,
    /// The model or part number.
    MODEL,
    /// The network card, also as another tool looked up its owner.
    MAC,
    FCC,
    /// The kind of file.
    FILE,
    /// Running text: description, host name, driver, banner.
    MENTION
}
