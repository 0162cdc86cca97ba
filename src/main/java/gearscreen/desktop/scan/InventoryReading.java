package gearscreen.desktop.scan;

import gearscreen.app.CheckInventory;
import gearscreen.desktop.kit.NoticesViewModel;
import gearscreen.desktop.work.Activity;
import gearscreen.inventory.Field;
import gearscreen.inventory.ReadOptions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/// How the file in hand is read: above all which columns feed which fields. Every change reads it again.
public final class InventoryReading {
    private final CheckInventory check;
    private final Hand hand;
    private final InventoryWork work;
    private final NoticesViewModel notices;
    private final BooleanProperty remember = new SimpleBooleanProperty(true);

    /// What the user wants. The inventory in hand differs from it while it is being read anew.
    private ReadOptions wanted = ReadOptions.automatic();

    InventoryReading(CheckInventory check, Hand hand, InventoryWork work, NoticesViewModel notices) {
        this.check = check;
        this.hand = hand;
        this.work = work;
        this.notices = notices;
    }

    /// Whether the columns chosen now are to be taken again for files with the same headers.
    public BooleanProperty remember() {
        return remember;
    }

    /// How the inventory in hand was asked to be read.
    public ReadOptions options() {
        return hand.options();
    }

    /// Says which columns feed a field and reads the file again. An empty list: none.
    public void map(Field field, List<String> columns) {
        Map<Field, List<String>> changed = new HashMap<>(wanted.mapping());
        changed.put(field, List.copyOf(columns));
        again(wanted.withMapping(changed));
    }

    /// Gives all fields back to the program.
    public void mapAutomatically() {
        again(wanted.withMapping(Map.of()));
    }

    /// Reads the file in another way: other columns may come out, so that the program maps them anew.
    public void readAs(ReadOptions options) {
        again(options.withMapping(Map.of()));
    }

    private void again(ReadOptions options) {
        wanted = options;
        hand.chosen().ifPresent(input -> read(input, options, Activity.Kind.COUNTING, () -> {}, () -> {}));
    }

    /// Takes what was read in hand. Where it was not read to the end, all stays as it was.
    ///
    /// @param otherwise where it was not read to the end
    void read(Chosen input, ReadOptions options, Activity.Kind kind, Runnable then, Runnable otherwise) {
        notices.dismiss();
        work.start(
                kind,
                input.name(),
                progress -> check.read(input.contents(), options, progress),
                read -> {
                    wanted = options;
                    hand.read(input, options, read);
                    then.run();
                },
                () -> {
                    wantNothingElse();
                    otherwise.run();
                });
    }

    /// Something else was taken in hand, as it is.
    void wantNothingElse() {
        wanted = hand.options();
    }
}
