package gearscreen.watchlist.own;

import java.time.LocalDate;

/// Which list it is: what reports and kept scans say of it.
///
/// @param file its name, without the folder
/// @param date the last day that the publisher writes in it, else the day on which the file was changed last
/// @param dateOfPublisher whether the date is the publisher's
/// @param sha256 of the bytes: 64 hexadecimal digits
/// @param entries that are compared
/// @param names of those entries, the other names counted
public record ListSource(
        ListFormat format,
        String file,
        LocalDate date,
        boolean dateOfPublisher,
        String sha256,
        int entries,
        int names) {}
