package gearscreen.desktop.suppliers;

import atlantafx.base.theme.Styles;
import gearscreen.desktop.findings.Chips;
import gearscreen.desktop.findings.FindingsPane;
import gearscreen.desktop.kit.Typography;
import gearscreen.desktop.port.Ports;
import gearscreen.report.Wording;
import gearscreen.screening.applicability.ListingEffect;
import gearscreen.watchlist.FccGrantee;
import gearscreen.watchlist.Label;
import gearscreen.watchlist.MacBlock;
import gearscreen.watchlist.ModelPattern;
import gearscreen.watchlist.Provenance;
import gearscreen.watchlist.Supplier;
import gearscreen.watchlist.SupplierName;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// Everything that the list says of one supplier, each fact with its source and the day it was seen.
final class SupplierPane {
    private static final int MOST_BLOCKS = 200;

    private final SuppliersViewModel viewModel;
    private final LastScan lastScan;
    private final Wording wording;
    private final Ports ports;

    SupplierPane(SuppliersViewModel viewModel, LastScan lastScan, Wording wording, Ports ports) {
        this.viewModel = viewModel;
        this.lastScan = lastScan;
        this.wording = wording;
        this.ports = ports;
    }

    List<Node> of(Supplier supplier) {
        List<Node> nodes = new ArrayList<>();
        nodes.add(head(supplier));
        nodes.add(actions(supplier));
        nodes.add(inScan(supplier));
        nodes.add(names(supplier));
        brands(supplier, nodes);
        identifiers(supplier, nodes);
        List<ListingEffect> listings = viewModel.listings(supplier);
        nodes.add(Typography.heading(wording.text("suppliers.directives")));
        nodes.addAll(new FindingsPane(wording, ports).directives(listings));
        return nodes;
    }

    private Node head(Supplier supplier) {
        FlowPane chips = new FlowPane(
                Chips.chip(wording.text("cli.supplier." + supplier.status().name()), "level-information"));
        chips.getStyleClass().add("chips");
        VBox head = new VBox(Typography.heading(supplier.name()), chips);
        supplier.statusNote().map(wording::text).map(Typography::body).ifPresent(head.getChildren()::add);
        supplier.parent()
                .flatMap(viewModel.watchlist()::supplier)
                .map(parent -> wording.text("detail.via", supplier.name(), parent.name()))
                .map(Typography::muted)
                .ifPresent(head.getChildren()::add);
        head.getStyleClass().add("section");
        return head;
    }

    private Node actions(Supplier supplier) {
        Button mistake = new Button(wording.text("suppliers.mistake"));
        mistake.setId("supplier-mistake");
        mistake.setOnAction(_ -> {
            ports.clipboard().put(mistake(supplier));
            mistake.setText(wording.text("suppliers.mistake.copied"));
        });
        FlowPane actions = new FlowPane(mistake);
        actions.getStyleClass().add("actions");
        return actions;
    }

    private String mistake(Supplier supplier) {
        return wording.text(
                "suppliers.mistake.text",
                supplier.name(),
                supplier.id(),
                viewModel.watchlist().version(),
                viewModel.watchlist().date().toString());
    }

    private Node inScan(Supplier supplier) {
        int items = lastScan.counts().getValue().getOrDefault(supplier.id(), 0);
        FlowPane line = new FlowPane(Typography.body(
                lastScan.counts().getValue().isEmpty()
                        ? wording.text("suppliers.noScan")
                        : wording.count("suppliers.inScan", items)));
        line.getStyleClass().add("actions");
        if (items > 0) {
            Button show = new Button(wording.text("suppliers.show"));
            show.setId("supplier-show");
            show.getStyleClass().add(Styles.SMALL);
            show.setOnAction(_ -> lastScan.show().accept(supplier.id()));
            line.getChildren().add(show);
        }
        return line;
    }

    private Node names(Supplier supplier) {
        VBox box = new VBox();
        for (SupplierName name : supplier.names()) {
            box.getChildren()
                    .add(fact(
                            name.text(), wording.text("cli.name." + name.kind().name()), name.provenance()));
        }
        return folded(wording.count("suppliers.names", supplier.names().size()), box, true);
    }

    private void brands(Supplier supplier, List<Node> nodes) {
        VBox box = new VBox();
        for (Supplier child : viewModel.children(supplier)) {
            Button go = new Button(child.name());
            go.getStyleClass().add(Styles.SMALL);
            go.setMnemonicParsing(false);
            go.setOnAction(_ -> viewModel.show(child.id()));
            VBox row = new VBox(
                    go,
                    Typography.muted(
                            wording.text("cli.supplier." + child.status().name())));
            row.getStyleClass().add("page-head");
            box.getChildren().add(row);
        }
        for (Label label : viewModel.labels(supplier)) {
            String range = wording.text("cli.range." + label.range().name());
            String said = label.until().isPresent()
                    ? wording.text(
                            "suppliers.until",
                            range,
                            String.valueOf(label.until().getAsInt()))
                    : range;
            box.getChildren().add(fact(label.brand(), said, label.provenance()));
        }
        if (!box.getChildren().isEmpty()) {
            nodes.add(folded(wording.count("suppliers.brands", box.getChildren().size()), box, false));
        }
    }

    private void identifiers(Supplier supplier, List<Node> nodes) {
        VBox box = new VBox();
        for (ModelPattern pattern : viewModel.modelPatterns(supplier)) {
            box.getChildren()
                    .add(fact(
                            String.join(", ", pattern.examples()),
                            wording.text(pattern.label()),
                            pattern.provenance()));
        }
        for (FccGrantee grantee : viewModel.fccGrantees(supplier)) {
            box.getChildren()
                    .add(fact(wording.text("suppliers.fcc", grantee.code()), grantee.grantee(), grantee.provenance()));
        }
        List<MacBlock> blocks = viewModel.macBlocks(supplier);
        if (!blocks.isEmpty()) {
            String prefixes = blocks.stream()
                    .limit(MOST_BLOCKS)
                    .map(MacBlock::prefix)
                    .map(prefix -> prefix.replaceAll("(..)(?=.)", "$1:"))
                    .collect(Collectors.joining(", "));
            VBox row = new VBox(
                    Typography.strong(wording.count("suppliers.macs", blocks.size())),
                    Typography.body(prefixes),
                    Typography.muted(wording.text("suppliers.ieee")));
            row.getStyleClass().add("page-head");
            box.getChildren().add(row);
        }
        if (!box.getChildren().isEmpty()) {
            nodes.add(folded(wording.text("suppliers.identifiers"), box, false));
        }
    }

    /// What it is, how it belongs, and who says so.
    private Node fact(String what, String how, Provenance provenance) {
        VBox row = new VBox(
                Typography.strong(what),
                Typography.body(how),
                Typography.muted(wording.text(
                        provenance.on() ? "suppliers.source" : "suppliers.sourceOff",
                        provenance.source(),
                        provenance.seen().toString(),
                        wording.text("suppliers.confidence."
                                + provenance.confidence().name()))));
        row.getStyleClass().add("page-head");
        return row;
    }

    private static Node folded(String title, VBox content, boolean open) {
        content.getStyleClass().add("section");
        TitledPane pane = new TitledPane(title, content);
        pane.setMnemonicParsing(false);
        pane.setAnimated(false);
        pane.setExpanded(open && content.getChildren().size() <= 6);
        return pane;
    }
}
