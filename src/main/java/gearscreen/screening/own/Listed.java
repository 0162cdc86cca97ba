package gearscreen.screening.own;

import gearscreen.watchlist.own.ListSource;
import gearscreen.watchlist.own.OwnEntry;

/// A text of a list: the entry's name or one of its other names.
record Listed(ListSource list, OwnEntry entry, String text) {}
