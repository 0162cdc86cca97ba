package gearscreen.report.disclosure;

import gearscreen.inventory.Field;
import gearscreen.inventory.Inventory;
import gearscreen.report.Report;
import gearscreen.report.ReportContent;
import gearscreen.report.ReportSettings;
import gearscreen.report.Wording;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Asks the seller who made a device: a letter for each make and model that is flagged or cannot be checked, as text to
/// paste into an e-mail. It asks and accuses nobody; serial numbers and MAC addresses are not in it.
public final class SellerLetters implements Report {
    private static final int MOST_LETTERS = 500;
    private static final List<String> QUESTIONS =
            List.of("maker", "model", "chipset", "identifiers", "relation", "sign");

    @Override
    public void write(ReportContent content, ReportSettings settings, OutputStream out) throws IOException {
        Wording wording = new Wording(settings.messages());
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        List<Product> products = Product.of(content.scan(), true, _ -> true);
        if (products.isEmpty()) {
            writer.write(wording.text("letter.none") + "\n");
        }
        int count = Math.min(products.size(), MOST_LETTERS);
        for (int i = 0; i < count; i++) {
            if (i > 0) {
                writer.write("\n" + "-".repeat(72) + "\n\n");
            }
            for (String line : letter(products.get(i), content, settings, wording)) {
                writer.write(line + "\n");
            }
        }
        if (products.size() > count) {
            writer.write("\n" + wording.count("letter.more", products.size() - count) + "\n");
        }
        writer.flush();
    }

    private static List<String> letter(
            Product product, ReportContent content, ReportSettings settings, Wording wording) {
        List<String> lines = new ArrayList<>();
        String seller = wording.cell(product.text(Field.SHOP));
        String organisation = wording.cell(content.people().organisation());
        lines.add(wording.text("letter.subject", wording.name(product.first())));
        lines.add("");
        lines.add(seller.isEmpty() ? wording.text("letter.to.blank") : wording.text("letter.to", seller));
        lines.add(wording.text("letter.date", settings.created().toLocalDate().toString()));
        lines.add("");
        lines.add(wording.text("letter.greeting"));
        lines.add("");
        lines.add(organisation.isEmpty() ? wording.text("letter.why.blank") : wording.text("letter.why", organisation));
        lines.add("");
        device(product, content.scan().inventory(), wording, lines);
        lines.add("");
        lines.add(wording.text("letter.ask"));
        int number = 1;
        for (String question : QUESTIONS) {
            boolean unclear = product.finding().isEmpty();
            String key = "letter.question." + question + (unclear && question.equals("relation") ? ".any" : "");
            String supplier = product.finding().map(wording::supplier).orElse("");
            lines.add(number++ + ". " + wording.text(key, supplier));
        }
        lines.add("");
        lines.add(wording.text("letter.noClaim"));
        lines.add("");
        lines.add(wording.text("letter.closing"));
        lines.add(
                content.people().preparedBy().isEmpty()
                        ? "____________________"
                        : wording.cell(content.people().preparedBy()));
        if (!organisation.isEmpty()) {
            lines.add(organisation);
        }
        return lines;
    }

    private static void device(Product product, Inventory inventory, Wording wording, List<String> lines) {
        lines.add(wording.text("letter.device"));
        for (Field field :
                List.of(Field.VENDOR, Field.BRAND, Field.MODEL, Field.PART_NUMBER, Field.DESCRIPTION, Field.FCC_ID)) {
            String text = wording.cell(product.texts(field));
            if (!text.isEmpty()) {
                lines.add("- " + wording.pair(wording.field(field), text));
            }
        }
        lines.add("- " + wording.pair(wording.field(Field.QUANTITY), wording.text("report.number", product.pieces())));
        lines.add("- " + wording.lines(product.lines(), inventory));
    }
}
