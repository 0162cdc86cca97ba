package gearscreen.screening.own;

import gearscreen.inventory.FieldValue;
import gearscreen.watchlist.own.ListSource;
import gearscreen.watchlist.own.OwnEntry;

/// A cell is the text of an allow entry. It takes nothing away: findings of the item are shown beside it and count.
public record OwnAllowance(ListSource list, OwnEntry entry, FieldValue found) {}
