package gearscreen.desktop.columns;

import gearscreen.desktop.kit.Typography;
import gearscreen.desktop.scan.Chosen;
import gearscreen.desktop.scan.ScanViewModel;
import gearscreen.report.Wording;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// Why the columns of a kept scan cannot be changed, and what can be done. Not there for a file that was opened.
final class KeptNote {
    private final ScanViewModel scan;
    private final Wording wording;
    private final Label sentence = Typography.body("");
    private final Button read = new Button();
    private final VBox node = new VBox(sentence, read);

    KeptNote(ScanViewModel scan, Wording wording) {
        this.scan = scan;
        this.wording = wording;
        node.setId("columns-kept");
        node.getStyleClass().addAll("conflict", "section");
        read.setId("read-again");
        read.setMnemonicParsing(false);
        read.setWrapText(true);
        read.setOnAction(_ -> scan.recollection().source().ifPresent(scan::open));
        show();
    }

    /// As the scan in hand is.
    void show() {
        boolean kept = scan.kept();
        node.setVisible(kept);
        node.setManaged(kept);
        if (kept) {
            Optional<Chosen> source = scan.recollection().source();
            sentence.setText(wording.text(source.isPresent() ? "columns.kept.there" : "columns.kept.gone"));
            source.ifPresent(file -> read.setText(wording.text("columns.kept.read", wording.cell(file.name()))));
            read.setVisible(source.isPresent());
            read.setManaged(source.isPresent());
        }
    }

    Node node() {
        return node;
    }
}
