/// What a sheet shows for the numbers it stores. Entry: `NumberFormat`.
@NullMarked
package gearscreen.inventory.workbook.number;

import org.jspecify.annotations.NullMarked;
