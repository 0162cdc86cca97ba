package gearscreen.desktop.lookup;

import java.time.LocalDate;

/// Which edition of the watchlist answers.
public record Edition(String version, LocalDate date) {}
