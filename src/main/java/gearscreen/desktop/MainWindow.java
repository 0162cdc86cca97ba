package gearscreen.desktop;

import gearscreen.desktop.command.Command;
import gearscreen.desktop.command.Commands;
import gearscreen.desktop.look.Dresser;
import gearscreen.desktop.port.Ports;
import gearscreen.text.Language;
import gearscreen.text.Messages;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;

/// The window: one scene whose frame is built anew for each language.
public final class MainWindow {
    private static final KeyCombination PASTE = KeyCombination.valueOf("Shortcut+V");

    private final Desk desk;
    private final Ports ports;
    private final Runnable leave;
    private final Commands commands;
    private final Scene scene;
    private Frame frame;

    public MainWindow(Stage stage, Desk desk, Ports ports) {
        this.desk = desk;
        this.ports = ports;
        leave = stage::close;
        commands = WindowCommands.of(desk, ports.files(), this::find, this::copy, this::copyRow, leave);
        Dresser.theme(desk.look.theme().get());
        frame = frame(desk.look.language().get());
        // With a size, because else everything is measured for a size that it does not get.
        scene = new Scene(new Pane(), WindowBounds.WIDTH, WindowBounds.HEIGHT);
        Dresser.dress(scene, desk.look);
        scene.setRoot(frame.node());
        furtherKeys();
        scene.heightProperty().subscribe(height -> desk.frame.setHeight(height.doubleValue()));
        scene.widthProperty().subscribe(width -> desk.frame.setWidth(width.doubleValue()));
        desk.look.language().subscribe((_, language) -> speak(language));
        desk.data.changes().subscribe((_, _) -> speak(desk.look.language().get()));
        DropTarget.on(scene, desk.opening);
        scene.addEventHandler(KeyEvent.KEY_PRESSED, this::paste);
        stage.setScene(scene);
        stage.setTitle("GearScreen");
        WindowBounds bounds = new WindowBounds(stage);
        bounds.restore(desk.settings.current().get().window());
        stage.setOnHiding(_ -> desk.settings.change(
                all -> bounds.left(all.window()).map(all::with).orElse(all)));
    }

    /// Gives the window its icons, which takes longer than its first picture may.
    void showIcons(Stage stage) {
        for (int size : List.of(16, 32, 48, 128)) {
            Optional.ofNullable(MainWindow.class.getResourceAsStream("/gearscreen/icons/gearscreen-" + size + ".png"))
                    .map(Image::new)
                    .ifPresent(stage.getIcons()::add);
        }
    }

    /// To be called when the stage is shown: only then can a page take the focus.
    public void arrive() {
        frame.focus();
    }

    public Scene scene() {
        return scene;
    }

    Commands commands() {
        return commands;
    }

    private Frame frame(Language language) {
        return new Frame(desk, commands, ports, leave, Messages.in(language));
    }

    private void speak(Language language) {
        frame.close();
        frame = frame(language);
        scene.setRoot(frame.node());
        frame.enter();
    }

    private void find() {
        frame.find();
    }

    private void copy() {
        frame.screen().copied().ifPresent(ports.clipboard()::put);
    }

    private void copyRow() {
        frame.screen().copiedRow().ifPresent(ports.clipboard()::put);
    }

    /// Menu items can have one key only.
    private void furtherKeys() {
        for (Command command : commands.all()) {
            for (KeyCombination key : command.keys().stream().skip(1).toList()) {
                scene.getAccelerators().put(key, command::run);
            }
        }
    }

    /// The usual key for it, wherever no text is being typed; a field has then taken it already.
    private void paste(KeyEvent event) {
        if (PASTE.match(event) && !(scene.getFocusOwner() instanceof TextInputControl)) {
            desk.opening.pasteAsking(Messages.in(desk.look.language().get()).text("paste.name"));
            event.consume();
        }
    }
}
