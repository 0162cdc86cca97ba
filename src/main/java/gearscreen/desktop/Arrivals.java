package gearscreen.desktop;

import gearscreen.app.kept.Sides;
import gearscreen.desktop.data.DataViewModel;
import gearscreen.desktop.kept.KeptViewModel;
import gearscreen.desktop.lists.ListsViewModel;
import gearscreen.desktop.scan.ScanViewModel;
import gearscreen.desktop.start.ListEditions;
import java.nio.file.Path;
import java.util.Locale;

/// Where a file goes that is opened or dropped: an update of the watchlist to the data, a scan file to the kept scans,
/// everything else is an inventory; but where lists are at home, a file that is dropped is one.
final class Arrivals implements ListEditions {
    private final FrameViewModel frame;
    private final ScanViewModel scan;
    private final DataViewModel data;
    private final KeptViewModel kept;
    private final ListsViewModel lists;

    Arrivals(FrameViewModel frame, ScanViewModel scan, DataViewModel data, KeptViewModel kept, ListsViewModel lists) {
        this.frame = frame;
        this.scan = scan;
        this.data = data;
        this.kept = kept;
        this.lists = lists;
    }

    @Override
    public boolean takes(Path file) {
        return isUpdate(file) || isScan(file) || frame.page().get() == FrameViewModel.Page.DATA;
    }

    @Override
    public void open(Path file) {
        if (!openOurs(file)) {
            lists.add(file);
        }
    }

    /// Opens what the program was given by name.
    void openAny(Path file) {
        if (!openOurs(file)) {
            scan.open(file);
        }
    }

    void openScan(Path file) {
        frame.go(FrameViewModel.Page.KEPT);
        kept.openFile(file);
    }

    private boolean openOurs(Path file) {
        if (isUpdate(file)) {
            frame.go(FrameViewModel.Page.DATA);
            data.look(file);
            return true;
        }
        if (isScan(file)) {
            openScan(file);
            return true;
        }
        return false;
    }

    private static boolean isScan(Path file) {
        return name(file).endsWith(Sides.ENDING);
    }

    /// By its name: an inventory is no zip, and a workbook says so in its name.
    private static boolean isUpdate(Path file) {
        return name(file).endsWith(".zip");
    }

    private static String name(Path file) {
        return file.getFileName().toString().toLowerCase(Locale.ROOT);
    }
}
