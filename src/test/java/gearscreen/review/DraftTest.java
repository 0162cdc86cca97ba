package gearscreen.review;

import static gearscreen.review.Inventories.TODAY;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DraftTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CONFIRMED          |              |       |     |      |    |            | ",
                "TO_REVIEW          |              |       |     |      |    |            | ",
                "RECHECK            |              |       |     |      |    |            | NOT_TO_DECIDE",
                "NOT_THIS_SUPPLIER  |              |       |     |      |    |            | REASON_MISSING",
                "NOT_THIS_SUPPLIER  | otherCompany |       |     |      |    |            | ",
                "NOT_THIS_SUPPLIER  | waiver       |       |     |      |    |            | REASON_UNKNOWN",
                "NOT_THIS_SUPPLIER  | other        |       |     |      |    |            | NOTE_MISSING",
                "NOT_THIS_SUPPLIER  | other        | why   |     |      |    |            | ",
                "DOES_NOT_APPLY     |              |       |     |      |    |            | REASON_MISSING",
                "REPLACED           |              |       |     |      |    |            | REASON_MISSING",
                "CONFIRMED          |              |       |     |      |    | soon       | UNTIL_UNREADABLE",
                "CONFIRMED          |              |       |     |      |    | 2026-11-23 | UNTIL_PAST",
                "CONFIRMED          |              |       |     |      |    | 2026-11-24 | ",
                "EXCEPTION          | waiver       |       | T-1 | Ann  | B  | 2027-11-24 | ",
                "EXCEPTION          | waiver       |       |     |      | Bo | "
                        + "           | UNTIL_MISSING REFERENCE_MISSING APPROVER_MISSING",
                "EXCEPTION          | waiver       |       | T-1 | ann  | Ann| 2027-11-24 | APPROVER_SAME",
                "EXCEPTION          | waiver       |       | T-1 | Ann  |    | 2027-11-24 | BY_MISSING",
            })
    void saysWhatIsMissing(
            Disposition disposition,
            String reason,
            String note,
            String reference,
            String approver,
            String by,
            String until,
            String refusals) {
        Draft draft = new Draft(
                disposition, text(reason), text(note), text(reference), text(by), text(approver), text(until), false);
        List<Refusal> expected = refusals == null
                ? List.of()
                : Arrays.stream(refusals.split(" ", -1)).map(Refusal::valueOf).toList();
        assertEquals(expected, draft.refusals(TODAY, true));
    }

    @Test
    void thePersonWhoDecidesMayApproveWhereNoSecondOneIsAskedFor() {
        Draft draft = new Draft(Disposition.EXCEPTION, "waiver", "", "T-1", "Ann", "Ann", "2027-11-24", false);
        assertEquals(List.of(), draft.refusals(TODAY, false));
    }

    @Test
    void aNoteTooLongIsRefusedBeforeItIsCut() {
        Draft draft = new Draft(Disposition.CONFIRMED, "", "n".repeat(2_001), "", "", "", "", false);
        assertEquals(List.of(Refusal.TOO_LONG), draft.refusals(TODAY, false));
    }

    private static String text(String cell) {
        return cell == null ? "" : cell;
    }
}
