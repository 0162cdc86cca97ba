package gearscreen.desktop.data;

import gearscreen.app.Program;
import gearscreen.app.edition.Current;
import gearscreen.desktop.kit.Typography;
import gearscreen.desktop.port.TextClipboard;
import gearscreen.text.Messages;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.VBox;

/// The program itself: its versions, its libraries and their licences, and what it does not claim.
final class ProgramPart {
    private final VBox node;

    ProgramPart(Messages messages, TextClipboard clipboard, Program program, Current current) {
        String versions = messages.text(
                "data.versions",
                program.name() + " " + program.version(),
                current.watchlist().version(),
                System.getProperty("java.version", "?"),
                System.getProperty("javafx.version", "?"),
                System.getProperty("os.name", "?") + " " + System.getProperty("os.version", ""));
        Button copy = new Button(messages.text("data.copyVersions"));
        copy.setId("data-copy-versions");
        copy.setOnAction(_ -> clipboard.put(versions));
        VBox libraries = new VBox();
        licences().forEach(line -> libraries.getChildren().add(Typography.body(line.replace("\t", " – "))));
        TitledPane licences = new TitledPane(messages.text("data.licences"), libraries);
        licences.setId("data-licences");
        licences.setExpanded(false);
        licences.setAnimated(false);
        node = new VBox(
                Typography.heading(messages.text("data.program")),
                Typography.body(versions),
                copy,
                licences,
                Typography.heading(messages.text("data.limits")),
                Typography.body(messages.text("report.disclaimer")),
                Typography.body(messages.text("data.limits.miss")));
        node.getStyleClass().add("sections");
    }

    Node node() {
        return node;
    }

    /// One library a line: name, licence, address.
    private static List<String> licences() {
        String resource = "/gearscreen/desktop/licences.tsv";
        try (InputStream in = Objects.requireNonNull(ProgramPart.class.getResourceAsStream(resource), resource);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }
}
