package gearscreen.desktop;

import gearscreen.desktop.FrameViewModel.Page;
import gearscreen.desktop.kit.Icon;

/// The places of the rail, in its order. One more is a line here, its screen in [Frame] and its text, `command.` + id.
enum Place {
    SCAN(Page.SCAN, "goScan", Icon.LIST, 1),
    QUICK_CHECK(Page.QUICK_CHECK, "quickCheck", Icon.SEARCH, 2),
    SUPPLIERS(Page.SUPPLIERS, "suppliers", Icon.BUILDING, 3),
    COMPARE(Page.COMPARE, "compare", Icon.COMPARE, 4),
    DATA(Page.DATA, "data", Icon.DATABASE, 5);

    private final Page page;
    private final String command;
    private final Icon icon;
    private final int digit;

    Place(Page page, String command, Icon icon, int digit) {
        this.page = page;
        this.command = command;
        this.icon = icon;
        this.digit = digit;
    }

    Page page() {
        return page;
    }

    /// The id of the command that leads there.
    String command() {
        return command;
    }

    Icon icon() {
        return icon;
    }

    /// Of the key that leads there, with Ctrl or Cmd.
    int digit() {
        return digit;
    }
}
