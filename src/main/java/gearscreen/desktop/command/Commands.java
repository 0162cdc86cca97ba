package gearscreen.desktop.command;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// All commands, in the order of the menus.
public final class Commands {
    private final List<Command> all;
    private final Map<String, Command> byId;

    public Commands(List<Command> all) {
        this.all = List.copyOf(all);
        byId = this.all.stream().collect(Collectors.toUnmodifiableMap(Command::id, Function.identity()));
    }

    public List<Command> all() {
        return all;
    }

    /// @throws IllegalArgumentException when there is none of that id, which is a bug
    public Command get(String id) {
        Command command = byId.get(id);
        if (command == null) {
            throw new IllegalArgumentException("no command " + id);
        }
        return command;
    }

    public List<Command> in(MenuName menu) {
        return all.stream().filter(command -> command.place().menu() == menu).toList();
    }
}
