package gearscreen.desktop.command;

import gearscreen.desktop.kit.Hint;
import gearscreen.desktop.kit.Ties;
import gearscreen.text.Messages;
import java.util.Map;
import java.util.TreeMap;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;

/// Menus and buttons for commands, in one language. Menu and button of a command cannot differ.
public final class CommandControls {
    private final Commands commands;
    private final Messages messages;
    private final Ties ties;

    public CommandControls(Commands commands, Messages messages, Ties ties) {
        this.commands = commands;
        this.messages = messages;
        this.ties = ties;
    }

    public MenuBar menuBar() {
        MenuBar bar = new MenuBar();
        bar.setUseSystemMenuBar(true);
        for (MenuName name : MenuName.values()) {
            bar.getMenus().add(menu(name));
        }
        return bar;
    }

    private Menu menu(MenuName name) {
        Menu menu = new Menu(messages.text("menu." + name.id()));
        menu.setId("menu-" + name.id());
        Map<String, Menu> submenus = new TreeMap<>();
        int group = -1;
        for (Command command : commands.in(name)) {
            if (group >= 0 && group != command.place().group()) {
                menu.getItems().add(new SeparatorMenuItem());
            }
            group = command.place().group();
            command.place()
                    .submenu()
                    .map(id -> submenus.computeIfAbsent(id, key -> {
                        Menu sub = new Menu(messages.text("menu." + key));
                        menu.getItems().add(sub);
                        return sub;
                    }))
                    .orElse(menu)
                    .getItems()
                    .add(item(command));
        }
        return menu;
    }

    private MenuItem item(Command command) {
        MenuItem item = command.ticked().map(CommandControls::tickItem).orElseGet(MenuItem::new);
        item.setText(messages.text(command.textKey()));
        item.setId("command-" + command.id());
        command.key().ifPresent(key -> {
            if (command.local()) {
                // As an accelerator a letter would be taken away from every text field.
                item.setText(messages.text("command.local", item.getText(), key.getDisplayText()));
            } else {
                item.setAccelerator(key);
            }
        });
        item.disableProperty().bind(command.enabled().map(on -> !on));
        item.setOnAction(_ -> {
            command.run();
            // The click has flipped the tick already; it shows the state, not the click.
            if (item instanceof CheckMenuItem check) {
                command.ticked().ifPresent(state -> check.setSelected(state.get()));
            }
        });
        if (item instanceof CheckMenuItem check) {
            command.ticked().ifPresent(state -> ties.follow(state, check::setSelected));
        }
        return item;
    }

    private static MenuItem tickItem(ObservableBooleanValue state) {
        CheckMenuItem item = new CheckMenuItem();
        item.setSelected(state.get());
        return item;
    }

    /// A button that says what the menu says, with the key in its tooltip.
    public Button button(String id) {
        Button button = new Button();
        wire(button, id);
        return button;
    }

    /// Gives a button the text, key, state and action of a command.
    public void wire(ButtonBase button, String id) {
        Command command = commands.get(id);
        button.setText(plain(command));
        button.setMnemonicParsing(false);
        button.setId("button-" + id);
        button.disableProperty().bind(command.enabled().map(on -> !on));
        button.setOnAction(_ -> command.run());
        command.key()
                .map(KeyCombination::getDisplayText)
                .ifPresent(key -> Hint.on(button, () -> plain(command) + " (" + key + ")"));
    }

    /// The command's text without its mnemonic.
    public String plain(Command command) {
        return messages.text(command.textKey()).replace("_", "");
    }

    public String plainMenu(MenuName menu) {
        return messages.text("menu." + menu.id()).replace("_", "");
    }

    public Commands commands() {
        return commands;
    }
}
