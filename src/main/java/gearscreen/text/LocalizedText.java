package gearscreen.text;

/// One text of the watchlist in both languages.
///
/// @param en never blank
/// @param fr blank where there is no French text; [#in] then gives the English one
public record LocalizedText(String en, String fr) {
    public LocalizedText {
        if (en.isBlank()) {
            throw new IllegalArgumentException("a text without English");
        }
    }

    /// The text in this language, English where there is no French.
    public String in(Language language) {
        return language == Language.FRENCH && !fr.isBlank() ? fr : en;
    }

    public boolean hasFrench() {
        return !fr.isBlank();
    }
}
