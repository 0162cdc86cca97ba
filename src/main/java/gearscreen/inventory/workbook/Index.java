package gearscreen.inventory.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;

/// What a workbook holds and in which parts of the archive (ECMA-376 part 1, 12.3.23 and 18.2.27).
///
/// @param shared part of the shared texts; empty where there is none
/// @param styles part of the styles; empty where there is none
/// @param from1904 days are counted from 1904
record Index(List<Workbook.Sheet> sheets, String shared, String styles, boolean from1904) {
    private static final long LARGEST = 16L << 20;
    private static final int MOST_SHEETS = 4_096;
    private static final String USUAL = "xl/workbook.xml";

    Index {
        sheets = List.copyOf(sheets);
    }

    private record Relation(String type, String target) {}

    static Index read(Parts parts) throws IOException {
        String workbook = relations(parts, "").values().stream()
                .filter(relation -> relation.type().endsWith("/officeDocument"))
                .map(Relation::target)
                .findFirst()
                .orElse(USUAL);
        Map<String, Relation> relations = relations(parts, workbook);
        List<Workbook.Sheet> sheets = new ArrayList<>();
        boolean from1904 = false;
        try (PartXml xml = new PartXml(workbook, parts.open(workbook, LARGEST))) {
            int event = xml.next();
            while (event != XMLStreamConstants.END_DOCUMENT) {
                if (xml.starts(event, "workbookPr")) {
                    from1904 = xml.flag("date1904");
                } else if (xml.starts(event, "sheet") && sheets.size() < MOST_SHEETS) {
                    Relation relation = relations.get(xml.attribute("id"));
                    String state = xml.attribute("state");
                    if (relation != null && relation.type().endsWith("/worksheet")) {
                        boolean hidden = state.equals("hidden") || state.equals("veryHidden");
                        sheets.add(new Workbook.Sheet(xml.attribute("name"), hidden, relation.target()));
                    }
                }
                event = xml.next();
            }
        }
        return new Index(sheets, target(relations, "/sharedStrings"), target(relations, "/styles"), from1904);
    }

    private static String target(Map<String, Relation> relations, String type) {
        return relations.values().stream()
                .filter(relation -> relation.type().endsWith(type))
                .map(Relation::target)
                .findFirst()
                .orElse("");
    }

    /// The relations of a part, by id. What lies outside the archive is none.
    private static Map<String, Relation> relations(Parts parts, String part) throws IOException {
        int folder = part.lastIndexOf('/') + 1;
        String list = part.substring(0, folder) + "_rels/" + part.substring(folder) + ".rels";
        Map<String, Relation> relations = new HashMap<>();
        if (!parts.has(list)) {
            return relations;
        }
        try (PartXml xml = new PartXml(list, parts.open(list, LARGEST))) {
            int event = xml.next();
            while (event != XMLStreamConstants.END_DOCUMENT) {
                if (xml.starts(event, "Relationship")
                        && !xml.attribute("TargetMode").equals("External")) {
                    String target = Parts.resolve(part, xml.attribute("Target"));
                    relations.put(xml.attribute("Id"), new Relation(xml.attribute("Type"), target));
                }
                event = xml.next();
            }
        }
        return relations;
    }
}
