package gearscreen.desktop.suppliers;

import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;

/// What the last scan says of suppliers.
///
/// @param counts flagged items by supplier id; empty before the first scan
/// @param show leads to the items of a supplier, by its id
public record LastScan(ObservableValue<Map<String, Integer>> counts, Consumer<String> show) {}
