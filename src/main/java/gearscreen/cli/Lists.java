package gearscreen.cli;

import gearscreen.watchlist.own.BadRow;
import gearscreen.watchlist.own.LeftOut;
import gearscreen.watchlist.own.ListSource;
import gearscreen.watchlist.own.OwnList;
import gearscreen.watchlist.own.OwnListReader;
import gearscreen.watchlist.own.UnusableListException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.ParseResult;

/// The lists of one's own that a command names with `--list`.
public record Lists(Terminal terminal, Options options) {
    private static final int BAD_ROWS_TOLD = 10;

    /// Compares with them from now on.
    public List<ListSource> use(ParseResult arguments) {
        List<OwnList> lists = read(arguments);
        terminal.checks().useLists(() -> lists);
        return lists.stream().map(OwnList::source).toList();
    }

    /// Tells which rows were not used.
    ///
    /// @throws Refusal where one of them is no list
    List<OwnList> read(ParseResult arguments) {
        List<OwnList> lists = new ArrayList<>();
        for (String name : options.values(arguments, "list")) {
            OwnList list = read(name);
            lists.add(list);
            tell(list);
        }
        return lists;
    }

    private OwnList read(String name) {
        try {
            return OwnListReader.read(options.path(name));
        } catch (UnusableListException e) {
            throw new Refusal(
                    terminal.say("own.unusable." + e.reason().id(), e.facts().toArray()));
        } catch (IOException e) {
            throw new Refusal(terminal.say("own.unusable.unreadable", name));
        }
    }

    private void tell(OwnList list) {
        String file = list.source().file();
        if (list.badRowCount() > 0) {
            terminal.tell(terminal.messages().count("own.badRows", list.badRowCount(), file));
            list.badRows().stream().limit(BAD_ROWS_TOLD).forEach(row -> terminal.tell("  " + sentence(row)));
            if (list.badRowCount() > BAD_ROWS_TOLD) {
                terminal.tell("  " + terminal.messages().count("own.moreRows", list.badRowCount() - BAD_ROWS_TOLD));
            }
        }
        for (LeftOut why : LeftOut.values()) {
            int count = list.leftOut().getOrDefault(why, 0);
            if (count > 0) {
                terminal.tell(terminal.messages().count("own.leftOut." + why.id(), count, file));
            }
        }
    }

    private String sentence(BadRow row) {
        return terminal.say("own.row." + row.fault().id(), String.valueOf(row.row()), row.column(), row.text());
    }
}
