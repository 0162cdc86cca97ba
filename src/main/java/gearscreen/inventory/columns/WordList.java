package gearscreen.inventory.columns;

import gearscreen.inventory.Field;
import java.util.List;
import java.util.Map;

/// `header-words.json` as it stands; what the parts mean is said on top of that file.
///
/// Every part has a `from`: where its words were seen.
record WordList(
        String about,
        List<FieldWords> fields,
        Secrets secrets,
        Never never,
        Words emptyMarkers,
        Words genericSerials,
        Words totals,
        Words sections,
        Words legalForms,
        Words units,
        Words portRows,
        List<ShapeEntry> shapes) {

    /// @param cells empty where any cells will do
    record FieldWords(
            String field,
            String language,
            boolean within,
            boolean weak,
            String cells,
            List<String> words,
            String from) {
        FieldWords {
            cells = cells == null ? "" : cells;
        }

        Field asField() {
            return fieldOf(field);
        }
    }

    record Secrets(List<String> anywhere, List<String> words, List<String> harmless, String from) {}

    record Never(List<String> words, List<String> inside, String from) {}

    record Words(List<String> words, List<String> begins, List<String> nouns, String from) {
        Words {
            begins = begins == null ? List.of() : begins;
            nouns = nouns == null ? List.of() : nouns;
        }
    }

    /// The header of a known tool.
    ///
    /// @param only no other tool writes these headers
    /// @param map fields by their columns; an empty list says that no column feeds the field
    record ShapeEntry(
            String id,
            boolean only,
            List<String> headers,
            List<String> absent,
            Map<String, List<String>> map,
            String from) {
        ShapeEntry {
            absent = absent == null ? List.of() : absent;
        }
    }

    static Field fieldOf(String id) {
        for (Field field : Field.values()) {
            if (field.id().equals(id)) {
                return field;
            }
        }
        throw new IllegalArgumentException("header-words.json: no field " + id);
    }
}
