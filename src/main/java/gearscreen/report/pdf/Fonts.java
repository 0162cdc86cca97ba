package gearscreen.report.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.util.Objects;

/// The bundled fonts; nothing is taken from the computer, so that a report looks the same everywhere.
final class Fonts {
    private Fonts() {}

    static void into(PdfRendererBuilder builder) {
        font(builder, "NotoSans-Regular.ttf", "Noto", 400);
        font(builder, "NotoSans-Bold.ttf", "Noto", 700);
        font(builder, "DroidSansFallbackFull.ttf", "Fallback", 400);
        font(builder, "DroidSansFallbackFull.ttf", "Fallback", 700);
    }

    private static void font(PdfRendererBuilder builder, String file, String family, int weight) {
        builder.useFont(
                () -> Objects.requireNonNull(Fonts.class.getResourceAsStream("fonts/" + file), file),
                family,
                weight,
                FontStyle.NORMAL,
                true);
    }
}
