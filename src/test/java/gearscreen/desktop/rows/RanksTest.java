package gearscreen.desktop.rows;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import gearscreen.inventory.Progress;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RanksTest {
    @Test
    void textsAreRankedWithoutCaseAndAccentsEmptyOnesLast() {
        assertArrayEquals(new int[] {1, 3, 0, 1, 2}, rank("Été", "", "axis", "ETE", "海康"));
    }

    @Test
    void manyDistinctTextsAreRankedLikeFew() {
        Random random = new Random(7);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < 80_000; i++) {
            String text = "SN" + "%07d".formatted(random.nextInt(60_000)) + "ABCDEFGH".substring(random.nextInt(8));
            texts.add(i % 1000 == 0 ? "" : i % 777 == 0 ? "SN海康" + i : text);
        }
        assertRankedLikeSorted(texts);
    }

    @Test
    void textsThatBeginAlikeAreRankedByWhatFollows() {
        Random random = new Random(11);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < 100_000; i++) {
            String place = "Building %d / Floor %d / Room %04d / Dé%sk"
                    .formatted(random.nextInt(20), random.nextInt(9), random.nextInt(4000), i % 3 == 0 ? "s" : "");
            texts.add(i % 500 == 0 ? "Building" : i % 999 == 0 ? "Building 7 / 海康 " + i % 9 : place);
        }
        assertRankedLikeSorted(texts);
    }

    private static void assertRankedLikeSorted(List<String> texts) {
        int[] rank = rank(texts.toArray(String[]::new));
        Integer[] byRank = new Integer[texts.size()];
        Arrays.setAll(byRank, i -> i);
        Arrays.sort(byRank, Comparator.comparingInt(i -> rank[i]));
        List<String> expected = texts.stream()
                .map(Folding::fold)
                .sorted(Comparator.comparing(String::isEmpty).thenComparing(Comparator.naturalOrder()))
                .toList();
        assertEquals(
                expected,
                Arrays.stream(byRank).map(i -> Folding.fold(texts.get(i))).toList());
        for (int i = 1; i < byRank.length; i++) {
            boolean same = expected.get(i).equals(expected.get(i - 1));
            assertEquals(same, rank[byRank[i]] == rank[byRank[i - 1]], expected.get(i));
        }
    }

    private static int[] rank(String... texts) {
        return Ranks.of(texts.length, i -> texts[i], Progress.none());
    }
}
