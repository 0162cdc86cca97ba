package gearscreen.report.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/// The bundled fonts; nothing is taken from the computer, so that a report looks the same everywhere.
final class Fonts {
    private Fonts() {}

    /// @param document the one that the builder writes; closes the fonts
    static void into(PdfRendererBuilder builder, PDDocument document) throws IOException {
        font(builder, new PDFontSupplier(loaded(document, "NotoSans-Regular.ttf")), "Noto", 400);
        font(builder, new PDFontSupplier(loaded(document, "NotoSans-Bold.ttf")), "Noto", 700);
        PDFontSupplier fallback = new PDFontSupplier(loaded(document, "DroidSansFallbackFull.ttf"));
        font(builder, fallback, "Fallback", 400);
        font(builder, fallback, "Fallback", 700);
    }

    private static void font(PdfRendererBuilder builder, PDFontSupplier font, String family, int weight) {
        builder.useFont(font, family, weight, FontStyle.NORMAL, true);
    }

    /// Without ligatures: PDFBox looks for them with regular expressions that it compiles for every piece of text,
    /// which was two thirds of the time of a long report, and the page is set without them anyway.
    private static PDType0Font loaded(PDDocument document, String file) throws IOException {
        try (InputStream in = Objects.requireNonNull(Fonts.class.getResourceAsStream("fonts/" + file), file)) {
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
            document.registerTrueTypeFontForClosing(font);
            font.setEnableGsub(false);
            return PDType0Font.load(document, font, true);
        }
    }
}
