package gearscreen.inventory.table;

import gearscreen.inventory.RowProblem;

/// Something odd about a line that was found before its cells had names.
///
/// @param line physical line, counted from 1
/// @param cell index of the cell; -1 where the whole row is meant
public record Remark(long line, int cell, RowProblem.Code code, String fact) {}
