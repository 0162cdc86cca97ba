package gearscreen.inventory;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// A workbook made by hand, part by part, so that a test can get any of them wrong.
final class WorkbookFile {
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final List<String> names = new ArrayList<>();
    private final List<String> states = new ArrayList<>();
    private boolean from1904;

    /// @param rows of cells in XML
    WorkbookFile sheet(String name, String... rows) {
        return sheetXml(name, "", "<sheetData>" + String.join("", rows) + "</sheetData>");
    }

    /// @param state `hidden`, `veryHidden` or nothing
    WorkbookFile sheetXml(String name, String state, String body) {
        names.add(name);
        states.add(state);
        return part(
                "xl/worksheets/sheet" + names.size() + ".xml",
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?><worksheet xmlns=\"" + MAIN + "\">" + body + "</worksheet>");
    }

    /// Formats by the style number that cells name: the first is 0.
    WorkbookFile formats(String... codes) {
        StringBuilder formats = new StringBuilder();
        StringBuilder styles = new StringBuilder();
        for (int i = 0; i < codes.length; i++) {
            formats.append("<numFmt numFmtId=\"%d\" formatCode=\"%s\"/>".formatted(164 + i, xml(codes[i])));
            styles.append("<xf numFmtId=\"%d\"/>".formatted(164 + i));
        }
        return part(
                "xl/styles.xml",
                "<styleSheet xmlns=\"%s\"><numFmts>%s</numFmts><cellXfs>%s</cellXfs></styleSheet>"
                        .formatted(MAIN, formats, styles));
    }

    /// @param entries what stands inside each `si`
    WorkbookFile shared(String... entries) {
        StringBuilder texts = new StringBuilder();
        for (String entry : entries) {
            texts.append("<si>").append(entry).append("</si>");
        }
        return part("xl/sharedStrings.xml", "<sst xmlns=\"%s\">%s</sst>".formatted(MAIN, texts));
    }

    WorkbookFile from1904() {
        from1904 = true;
        return this;
    }

    WorkbookFile part(String name, String text) {
        parts.put(name, text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            write(zip);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /// The parts that every workbook has and those that were given; more may be added behind them.
    void write(ZipOutputStream zip) throws IOException {
        StringBuilder sheets = new StringBuilder();
        StringBuilder relations = new StringBuilder();
        for (int i = 0; i < names.size(); i++) {
            sheets.append("<sheet name=\"%s\" sheetId=\"%d\" state=\"%s\" r:id=\"rId%d\"/>"
                    .formatted(xml(names.get(i)), i + 1, states.get(i), i + 1));
            relations.append(relation("rId" + (i + 1), "/worksheet", "worksheets/sheet" + (i + 1) + ".xml"));
        }
        relations.append(relation("rIdS", "/styles", "/xl/styles.xml"));
        relations.append(relation("rIdT", "/sharedStrings", "../xl/sharedStrings.xml"));
        Map<String, byte[]> all = new LinkedHashMap<>();
        all.put("[Content_Types].xml", "<Types/>".getBytes(StandardCharsets.UTF_8));
        all.put("_rels/.rels", relations(relation("rId1", "/officeDocument", "xl/workbook.xml")));
        all.put(
                "xl/workbook.xml",
                "<workbook xmlns=\"%s\" xmlns:r=\"%s\"><workbookPr date1904=\"%s\"/><sheets>%s</sheets></workbook>"
                        .formatted(MAIN, RELATIONS, from1904 ? "1" : "0", sheets)
                        .getBytes(StandardCharsets.UTF_8));
        all.put("xl/_rels/workbook.xml.rels", relations(relations.toString()));
        all.put("xl/styles.xml", "<styleSheet/>".getBytes(StandardCharsets.UTF_8));
        all.put("xl/sharedStrings.xml", "<sst/>".getBytes(StandardCharsets.UTF_8));
        all.putAll(parts);
        for (Map.Entry<String, byte[]> part : all.entrySet()) {
            zip.putNextEntry(new ZipEntry(part.getKey()));
            ((OutputStream) zip).write(part.getValue());
            zip.closeEntry();
        }
    }

    private static byte[] relations(String list) {
        return ("<Relationships>" + list + "</Relationships>").getBytes(StandardCharsets.UTF_8);
    }

    private static String relation(String id, String type, String target) {
        return "<Relationship Id=\"%s\" Type=\"%s%s\" Target=\"%s\"/>".formatted(id, RELATIONS, type, target);
    }

    // ---- cells

    /// A row of texts, from column A on; an empty text leaves the cell out.
    static String row(int number, String... texts) {
        StringBuilder cells = new StringBuilder();
        for (int i = 0; i < texts.length; i++) {
            if (!texts[i].isEmpty()) {
                cells.append("<c r=\"%s%d\" t=\"inlineStr\"><is><t xml:space=\"preserve\">%s</t></is></c>"
                        .formatted(column(i), number, xml(texts[i])));
            }
        }
        return rowOf(number, cells.toString());
    }

    static String rowOf(int number, String cells) {
        return "<row r=\"%d\">%s</row>".formatted(number, cells);
    }

    static String number(String place, int style, String value) {
        return "<c r=\"%s\" s=\"%d\"><v>%s</v></c>".formatted(place, style, value);
    }

    static String column(int index) {
        String name = "";
        for (int rest = index + 1; rest > 0; rest = (rest - 1) / 26) {
            name = (char) ('A' + (rest - 1) % 26) + name;
        }
        return name;
    }

    private static String xml(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("\r", "_x000D_");
    }
}
