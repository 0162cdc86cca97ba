/// What goes to others: the worksheet for US contract clauses and the request to a seller. Entries: [Worksheet] and
/// [SellerLetters]. Uses Jackson to read what the clauses ask for.
@NullMarked
package gearscreen.report.disclosure;

import org.jspecify.annotations.NullMarked;
