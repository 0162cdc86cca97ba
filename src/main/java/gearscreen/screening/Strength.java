package gearscreen.screening;

/// How surely an item is a supplier's, from all its evidence; strongest first.
public enum Strength {
    /// An identifier or an exact name.
    RESTRICTED,
    /// Likely made by the supplier: a label all or most of whose range it makes.
    LIKELY,
    /// A person has to look.
    POSSIBLE
}
