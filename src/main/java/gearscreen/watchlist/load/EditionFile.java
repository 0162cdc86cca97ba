package gearscreen.watchlist.load;

/// The files that an edition of the watchlist consists of.
///
/// Words that firms share (`wording.json`) and the whole registry of MAC addresses are not among them: they belong to
/// how the program reads, and come with it.
public enum EditionFile {
    EDITION("watchlist/manifest.json", "edition.json"),
    SUPPLIERS("watchlist/suppliers.json", "suppliers.json"),
    LABELS("watchlist/labels.json", "labels.json"),
    IDENTIFIERS("watchlist/identifiers.json", "identifiers.json"),
    MAC_BLOCKS("oui/mac-blocks.csv", "mac-blocks.csv"),
    DIRECTIVES("watchlist/directives.json", "directives.json"),
    LISTINGS("watchlist/listings.json", "listings.json"),
    OTHER_COMPANIES("watchlist/other-companies.json", "other-companies.json"),
    PROFILES("watchlist/profiles.json", "profiles.json"),
    APPLICABILITY("watchlist/applicability.json", "applicability.json");

    private final String path;
    private final String inBundle;

    EditionFile(String path, String inBundle) {
        this.path = path;
        this.inBundle = inBundle;
    }

    /// Within the data folder.
    public String path() {
        return path;
    }

    /// Its name in a bundle, where there are no folders.
    public String inBundle() {
        return inBundle;
    }
}
