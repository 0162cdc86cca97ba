package gearscreen.fuzz;

import gearscreen.fuzz.Target.Promise;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// As for any inventory, with the bytes as the sheet's XML: a zip as a whole would hardly ever be met by chance.
final class WorkbookPromise implements Promise {
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";

    @Override
    public void keep(byte[] sheet) throws IOException {
        InventoryPromise.read("any.xlsx", workbook(sheet));
    }

    static byte[] workbook(byte[] sheet) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            part(zip, "[Content_Types].xml", """
                    <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
                    <Default Extension="xml" ContentType="application/xml"/>\
                    <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
                    </Types>""");
            part(
                    zip,
                    "_rels/.rels",
                    "<Relationships xmlns=\"" + PACKAGE + "\"><Relationship Id=\"r1\" Type=\"" + OFFICE
                            + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
            part(
                    zip,
                    "xl/workbook.xml",
                    "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE
                            + "\"><sheets><sheet name=\"Devices\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>");
            part(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    "<Relationships xmlns=\"" + PACKAGE + "\"><Relationship Id=\"r1\" Type=\"" + OFFICE
                            + "/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            zip.write(sheet);
        }
        return bytes.toByteArray();
    }

    private static void part(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + text).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public List<byte[]> seeds() {
        String start = "<worksheet xmlns=\"" + MAIN + "\"><sheetData>";
        String end = "</sheetData></worksheet>";
        String header = "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Vendor</t></is></c>"
                + "<c r=\"B1\" t=\"inlineStr\"><is><t>MAC</t></is></c></row>";
        return List.of(
                text(start + header + "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>Axis</t></is></c>"
                        + "<c r=\"B2\"><v>1.2E+11</v></c></row>" + end),
                text(start + header + "<row r=\"9\"><c r=\"B9\" t=\"b\"><v>1</v></c></row><row><c><f>1+1</f><v>2</v>"
                        + "</c></row>" + end + "<mergeCells count=\"1\"><mergeCell ref=\"A1:B2\"/></mergeCells>"),
                text("<!DOCTYPE x [<!ENTITY a \"aa\"><!ENTITY b \"&a;&a;\">]>" + start
                        + "<row r=\"1\"><c r=\"A1\" t=\"str\"><v>&b;</v></c></row>" + end));
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
