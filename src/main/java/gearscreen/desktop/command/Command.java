package gearscreen.desktop.command;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.input.KeyCombination;

/// Something the window can be told to do.
///
/// @param id stable, for tests and for the text's key, `command.` + id; the text holds the mnemonic's `_`
/// @param place where it stands in the menus
/// @param keys the first is shown; the others do the same (the plus sign has three keys)
/// @param local its key works only where a table of items has the focus: it may be a single letter
/// @param ticked for a command that is on or off
public record Command(
        String id,
        Place place,
        List<KeyCombination> keys,
        boolean local,
        ObservableBooleanValue enabled,
        Optional<ObservableBooleanValue> ticked,
        Runnable action) {
    /// @param group commands of a menu are set apart by their group
    /// @param submenu the title's key is `menu.` + this
    public record Place(MenuName menu, int group, Optional<String> submenu) {}

    public Command {
        keys = List.copyOf(keys);
    }

    public static Command of(String id, MenuName menu, int group, Runnable action) {
        return new Command(
                id,
                new Place(menu, group, Optional.empty()),
                List.of(),
                false,
                new SimpleBooleanProperty(true),
                Optional.empty(),
                action);
    }

    public Command in(String submenu) {
        return new Command(
                id, new Place(place.menu, place.group, Optional.of(submenu)), keys, local, enabled, ticked, action);
    }

    /// @param names as [KeyCombination#valueOf] reads them
    public Command on(String... names) {
        return new Command(
                id,
                place,
                List.of(names).stream().map(KeyCombination::valueOf).toList(),
                local,
                enabled,
                ticked,
                action);
    }

    /// @param key works only in a table of items
    public Command inTable(String key) {
        return new Command(id, place, List.of(KeyCombination.valueOf(key)), true, enabled, ticked, action);
    }

    public Command when(ObservableBooleanValue condition) {
        return new Command(id, place, keys, local, condition, ticked, action);
    }

    public Command ticked(ObservableBooleanValue state) {
        return new Command(id, place, keys, local, enabled, Optional.of(state), action);
    }

    public String textKey() {
        return "command." + id;
    }

    public Optional<KeyCombination> key() {
        return keys.stream().findFirst();
    }

    /// Does it, unless it is not to be had now: a key may come when the menu would be grey.
    public void run() {
        if (enabled.get()) {
            action.run();
        }
    }
}
