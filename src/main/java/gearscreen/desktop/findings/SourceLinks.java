package gearscreen.desktop.findings;

import gearscreen.desktop.kit.Typography;
import gearscreen.desktop.port.Ports;
import gearscreen.report.Wording;
import gearscreen.watchlist.Provenance;
import java.net.URI;
import java.util.regex.Pattern;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;

/// Where a fact is from and when it was seen. An address is shown by its beginning, as it may be longer than the place
/// there is; pressed it opens, and its tooltip says it whole.
final class SourceLinks {
    private static final Pattern BETWEEN = Pattern.compile("\\s*;\\s+");
    private static final Pattern ADDRESS = Pattern.compile("https://[^\\s\"<>]+");
    private static final int LONGEST = 34;

    private final Wording wording;
    private final Ports ports;

    SourceLinks(Wording wording, Ports ports) {
        this.wording = wording;
        this.ports = ports;
    }

    Node of(Provenance provenance) {
        FlowPane sources = new FlowPane();
        sources.getStyleClass().add("sources");
        for (String source : BETWEEN.split(provenance.source(), -1)) {
            sources.getChildren()
                    .add(
                            ADDRESS.matcher(source).matches()
                                    ? Typography.inFlow(link(source), sources)
                                    : Typography.inFlow(Typography.body(source), sources));
        }
        sources.getChildren()
                .add(Typography.muted(
                        wording.text("detail.evidence.seenOn", provenance.seen().toString())));
        return sources;
    }

    private Hyperlink link(String address) {
        String shown = address.replaceFirst("^https://(www\\.)?", "").replaceFirst("/$", "");
        Hyperlink link = new Hyperlink(shown.length() <= LONGEST ? shown : shown.substring(0, LONGEST - 1) + "…");
        link.setAccessibleText(address);
        link.setTooltip(new Tooltip(address));
        link.setOnAction(_ -> {
            ports.links().open(URI.create(address));
            link.setVisited(false);
        });
        return link;
    }
}
