package gearscreen.screening.identifier;

import java.util.Optional;

/// The year in a purchase date, however it is written.
public final class PurchaseYear {
    private static final int FIRST = 1990;
    private static final int LONGEST = 40;

    private PurchaseYear() {}

    /// `2021-05-04`, `04/05/2021`, `3/14/22`, `May 2021` → 2021, 2021, 2022, 2021; empty where no year is seen.
    ///
    /// @param lastYear no later year is thought of
    public static Optional<Integer> of(String date, int lastYear) {
        if (date.length() > LONGEST) {
            return Optional.empty();
        }
        String[] numbers = date.split("[^0-9]+", -1);
        for (String number : numbers) {
            if (number.length() == 4) {
                int year = Integer.parseInt(number);
                return year >= FIRST && year <= lastYear ? Optional.of(year) : Optional.empty();
            }
        }
        String last = numbers[numbers.length - 1];
        if (numbers.length == 3 && last.length() == 2 && 2000 + Integer.parseInt(last) <= lastYear) {
            return Optional.of(2000 + Integer.parseInt(last));
        }
        return Optional.empty();
    }
}
