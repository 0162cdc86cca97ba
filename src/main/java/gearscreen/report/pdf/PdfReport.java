package gearscreen.report.pdf;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import gearscreen.report.Report;
import gearscreen.report.ReportContent;
import gearscreen.report.ReportSettings;
import gearscreen.report.html.Form;
import gearscreen.report.html.Page;
import gearscreen.report.html.PageText;
import gearscreen.report.json.JsonReport;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.io.StringWriter;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/// A page as a PDF that can be read by ear (PDF/UA-1) and kept (PDF/A-3a).
public record PdfReport(Page page) implements Report {
    static {
        // Its messages would hold texts of the inventory.
        XRLog.setLoggingEnabled(false);
    }

    @Override
    public void write(ReportContent content, ReportSettings settings, OutputStream out) throws IOException {
        StringWriter text = new StringWriter();
        PageText.write(page, content, settings, Form.PAPER, text);
        PdfRendererBuilder builder = new PdfRendererBuilder();
        PDDocument document = new PDDocument();
        Fonts.into(builder, document);
        builder.usePDDocument(document);
        builder.usePdfAConformance(PdfAConformance.PDFA_3_A);
        builder.usePdfUaAccessibility(true);
        builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        builder.useUnicodeLineBreaker(new LineBreaks());
        builder.withProducer(settings.program() + " " + settings.version());
        // The page is whole: whatever it asks for could only come from a cell.
        builder.useUriResolver((base, uri) -> uri.startsWith("#") ? uri : null);
        builder.useExternalResourceAccessControl(
                (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.withW3cDocument(parsed(text.toString()), null);
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            if (page.carriesMachineCopy()) {
                ByteArrayOutputStream copy = new ByteArrayOutputStream();
                new JsonReport().write(content, settings, copy);
                MachineCopy.attach(document, copy.toByteArray(), settings);
            }
            document.save(out);
        }
        out.flush();
    }

    private static Document parsed(String page) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(page)));
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException("our own page is not well-formed", e);
        }
    }
}
