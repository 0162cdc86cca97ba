package gearscreen.watchlist;

/// What a listing means for an organisation on a day, strongest first.
public enum Applicability {
    APPLIES,
    /// For some uses or contracts, or a question about the organisation is open.
    MAY_APPLY,
    /// Binds others, only advises, is proposed, or is not (or no longer) in force.
    INFORMATION
}
