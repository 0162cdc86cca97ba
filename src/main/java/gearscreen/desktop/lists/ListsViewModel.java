package gearscreen.desktop.lists;

import gearscreen.app.UnwritableException;
import gearscreen.app.lists.KeptList;
import gearscreen.app.lists.OwnLists;
import gearscreen.desktop.kit.Notice;
import gearscreen.desktop.kit.Notice.Tone;
import gearscreen.desktop.kit.NoticesViewModel;
import gearscreen.desktop.work.Activity;
import gearscreen.desktop.work.Background;
import gearscreen.desktop.work.Ending;
import gearscreen.inventory.VisibleText;
import gearscreen.store.StoreException;
import gearscreen.text.Messages;
import gearscreen.watchlist.own.BadRow;
import gearscreen.watchlist.own.LeftOut;
import gearscreen.watchlist.own.OwnList;
import gearscreen.watchlist.own.UnusableListException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The lists of one's own, and what is done with them. Every change is followed by another comparison of what is shown.
public final class ListsViewModel {
    private static final int LONGEST_FACT = 300;
    private static final int BAD_ROWS_TOLD = 3;

    private final OwnLists lists;
    private final NoticesViewModel notices;
    private final Activity activity;
    private final Runnable changed;
    private final ReadOnlyObjectWrapper<List<KeptList>> all = new ReadOnlyObjectWrapper<>(List.of());

    /// @param changed is run when other lists are in use
    public ListsViewModel(OwnLists lists, NoticesViewModel notices, Background background, Runnable changed) {
        this.lists = lists;
        this.notices = notices;
        this.changed = changed;
        activity = new Activity(background);
        look();
    }

    /// In the order of their names.
    public ReadOnlyObjectProperty<List<KeptList>> all() {
        return all.getReadOnlyProperty();
    }

    public Activity activity() {
        return activity;
    }

    public void add(Path file) {
        notices.dismiss();
        activity.start(Activity.Kind.READING_LIST, _ -> lists.add(file), ending -> {
            switch (ending) {
                case Ending.Done<OwnList>(OwnList list) -> {
                    notices.tell(added(list));
                    changed();
                }
                case Ending.Cancelled<OwnList> _ -> {}
                case Ending.Failed<OwnList>(Throwable cause) -> tell(cause, String.valueOf(file.getFileName()));
            }
        });
    }

    public void switchOn(KeptList list, boolean on) {
        change(() -> lists.switchOn(list, on), list);
    }

    public void remove(KeptList list) {
        change(() -> lists.remove(list), list);
    }

    private interface Change {
        void make() throws IOException;
    }

    private void change(Change change, KeptList list) {
        try {
            change.make();
        } catch (IOException e) {
            tell(e, list.source().file());
        }
        changed();
    }

    private void changed() {
        look();
        changed.run();
    }

    private void look() {
        try {
            all.set(lists.all());
        } catch (StoreException e) {
            tell(e, "");
        }
    }

    private void tell(Throwable cause, String file) {
        switch (cause) {
            case UnusableListException refused ->
                notices.tell(Notice.of(
                        Tone.FAILED,
                        "own.unusable." + refused.reason().id(),
                        refused.facts().stream().map(ListsViewModel::visible).toArray()));
            case StoreException refused ->
                notices.tell(Notice.of(
                        Tone.FAILED,
                        "store.refused." + refused.reason().id(),
                        refused.file().toString(),
                        String.valueOf(refused.file().getParent())));
            case UnwritableException unwritable ->
                notices.tell(Notice.of(
                        Tone.FAILED,
                        "report.unwritable." + unwritable.reason().id(),
                        unwritable.file().toString()));
            case IOException _ -> notices.tell(Notice.of(Tone.FAILED, "own.unusable.unreadable", visible(file)));
            case Throwable bug -> notices.tellBug(bug);
        }
    }

    /// What of a list is not used is said with it, so that no row is lost silently.
    private static Notice added(OwnList list) {
        Tone tone = list.badRowCount() == 0 ? Tone.DONE : Tone.WARNING;
        return new Notice(tone, messages -> String.join(" ", said(list, messages)), List.of());
    }

    private static List<String> said(OwnList list, Messages messages) {
        String file = visible(list.source().file());
        List<String> said = new ArrayList<>();
        said.add(messages.count("lists.added", list.source().names(), file));
        if (list.badRowCount() > 0) {
            said.add(messages.count("own.badRows", list.badRowCount(), file));
            list.badRows().stream().limit(BAD_ROWS_TOLD).forEach(row -> said.add(sentence(row, messages)));
            int more = list.badRowCount() - BAD_ROWS_TOLD;
            if (more > 0) {
                said.add(messages.count("own.moreRows", more));
            }
        }
        for (LeftOut why : LeftOut.values()) {
            Optional.ofNullable(list.leftOut().get(why))
                    .ifPresent(count -> said.add(messages.count("own.leftOut." + why.id(), count, file)));
        }
        return said;
    }

    private static String sentence(BadRow row, Messages messages) {
        return messages.text(
                "own.row." + row.fault().id(), String.valueOf(row.row()), visible(row.column()), visible(row.text()));
    }

    private static String visible(String text) {
        return VisibleText.of(text, LONGEST_FACT);
    }

    boolean usable(KeptList list) {
        return lists.usable(list);
    }
}
