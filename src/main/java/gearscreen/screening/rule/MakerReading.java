package gearscreen.screening.rule;

import java.util.List;

/// What a cell with a maker's name shows.
///
/// @param clues may be empty
/// @param somebody whether the text may name a maker at all: `Unknown camera` does not
public record MakerReading(List<Clue> clues, boolean somebody) {
    static final MakerReading NOBODY = new MakerReading(List.of(), false);

    /// Somebody who is on no list.
    static final MakerReading OTHER = new MakerReading(List.of(), true);

    public MakerReading {
        clues = List.copyOf(clues);
    }
}
