package gearscreen.desktop.export;

import gearscreen.text.Language;
import java.util.List;

/// The languages that a report is written in; the word's key is `export.language.` + id.
public enum Languages {
    ENGLISH("en"),
    FRENCH("fr"),
    /// What people read in two files, what machines read in one.
    BOTH("both");

    private final String id;

    Languages(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }

    public List<Language> all() {
        return switch (this) {
            case ENGLISH -> List.of(Language.ENGLISH);
            case FRENCH -> List.of(Language.FRENCH);
            case BOTH -> List.of(Language.ENGLISH, Language.FRENCH);
        };
    }

    /// @param languages empty: the one that follows
    static Languages of(List<Language> languages, Language otherwise) {
        for (Languages one : values()) {
            if (one.all().equals(languages) || (languages.isEmpty() && one.all().equals(List.of(otherwise)))) {
                return one;
            }
        }
        return BOTH;
    }
}
