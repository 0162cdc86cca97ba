package gearscreen.watchlist;

/// The first three or five characters of an FCC ID, as the FCC gave them to a company.
public record FccGrantee(String code, String grantee, String supplier, Provenance provenance) {}
