package gearscreen.inventory.tables;

import gearscreen.inventory.Item;
import gearscreen.inventory.ItemSink;
import gearscreen.inventory.RowProblem;
import gearscreen.inventory.SkippedLine;
import gearscreen.inventory.table.Row;
import java.util.Arrays;
import java.util.List;

/// Hands on what one of several files says: its lines numbered on, its cells laid under the columns of all.
///
/// @param before how many lines the files before have
/// @param places where each column of this file stands among those of all
/// @param names the columns of this file
/// @param columns those of all
record Relaid(
        ItemSink sink, int before, List<Integer> places, List<String> names, List<String> columns, Item.Texts texts)
        implements ItemSink {
    @Override
    public void item(int ordinal, Item item) {
        sink.item(ordinal, relaid(item));
    }

    @Override
    public void more(int ordinal, Item part) {
        sink.more(ordinal, relaid(part));
    }

    private Item relaid(Item item) {
        String[] cells = new String[columns.size()];
        Arrays.fill(cells, "");
        List<String> own = item.cells();
        for (int i = 0; i < own.size(); i++) {
            cells[places.get(i)] = own.get(i);
        }
        int line = before + item.line();
        return new Item(line, Row.of(line, List.of(cells)), texts, item.quantity());
    }

    @Override
    public void skipped(SkippedLine line) {
        sink.skipped(new SkippedLine(before + line.line(), line.why()));
    }

    @Override
    public void problem(RowProblem problem) {
        int column = names.indexOf(problem.column());
        String name = column < 0 ? problem.column() : columns.get(places.get(column));
        sink.problem(new RowProblem(before + problem.line(), name, problem.code(), problem.facts()));
    }
}
