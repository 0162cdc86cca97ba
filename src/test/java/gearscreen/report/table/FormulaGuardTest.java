package gearscreen.report.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormulaGuardTest {
    /// The triggers are those of OWASP ASVS 5.0, 1.2.10.
    @ParameterizedTest
    @CsvSource(delimiter = '>', quoteCharacter = '`', textBlock = """
                    =1+1                > '=1+1
                    +1                  > '+1
                    -5                  > '-5
                    @SUM(A1)            > '@SUM(A1)
                    `  =1+1`            > `'  =1+1`
                    "=1+1"              > '"=1+1"
                    a;=1+1              > a;'=1+1
                    `a; -5`             > `a;' -5`
                    44:19:b6:00:11:22   > 44:19:b6:00:11:22
                    44-19-B6-00-11-22   > 44-19-B6-00-11-22
                    4419.b600.1122      > 4419.b600.1122
                    DS-2CD2143G2-I      > DS-2CD2143G2-I
                    a=b                 > a=b
                    a@b.example         > a@b.example
                    10.0.0.1            > 10.0.0.1
                    ''                  > ''
                    """)
    void guardsFormulasAndLeavesIdentifiersAlone(String text, String guarded) {
        assertEquals(guarded, FormulaGuard.guard(text, ','));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', quoteCharacter = '`', textBlock = """
                    a,=1+1  > a,'=1+1
                    a;=1+1  > a;=1+1
                    =1+1    > '=1+1
                    """)
    void guardsInASemicolonFileWhatStandsAfterAComma(String text, String guarded) {
        assertEquals(guarded, FormulaGuard.guard(text, ';'));
    }
}
