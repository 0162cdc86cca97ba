package gearscreen.report;

/// Whom a report names on its cover and under its signatures; an empty text leaves a line to write on.
public record People(String organisation, String preparedBy, String reviewedBy) {
    public static final People NOBODY = new People("", "", "");

    public People {
        organisation = organisation.strip();
        preparedBy = preparedBy.strip();
        reviewedBy = reviewedBy.strip();
    }
}
