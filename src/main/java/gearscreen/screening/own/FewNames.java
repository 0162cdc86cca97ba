package gearscreen.screening.own;

import gearscreen.screening.Strength;
import gearscreen.screening.known.Knowledge;
import gearscreen.screening.text.NameTable;
import gearscreen.screening.text.NameTable.Hit;
import gearscreen.screening.text.NearNames;
import gearscreen.screening.text.Relations;
import gearscreen.screening.text.Words;
import java.util.ArrayList;
import java.util.List;

/// The names of lists that people wrote themselves: looked for by the rules of the watchlist's names, in whole cells,
/// among other words, and misspelt.
final class FewNames {
    /// Fewer letters say nothing among other words.
    private static final int SHORT = 3;

    private final Knowledge knowledge;
    private final NameTable<Listed> names = new NameTable<>();
    private final NearNames<Listed> near = new NearNames<>();
    private final Relations relations;

    FewNames(Knowledge knowledge, List<Listed> listed) {
        this.knowledge = knowledge;
        this.relations = new Relations(knowledge.wording().relations());
        List<Words> all = new ArrayList<>();
        for (Listed name : listed) {
            Words words = knowledge.vocabulary().read(name.text());
            all.add(words);
            names.add(words, false, name);
        }
        for (int i = 0; i < listed.size(); i++) {
            Listed name = listed.get(i);
            near.add(
                    all.get(i),
                    names::has,
                    name.list().sha256() + " " + name.entry().row(),
                    name);
        }
    }

    void meet(Words cell, List<Meeting> meetings) {
        List<Hit<Listed>> hits = names.find(cell);
        relations.ofMaker(cell, hits).forEach(hit -> meet(cell, hit, meetings));
        if (hits.isEmpty() && cell.namesSomebody() && !knowledge.otherFirms().isLikeFirm(cell)) {
            near.find(cell)
                    .ifPresent(found -> meetings.add(new Meeting(
                            found.value(), OwnRule.NEAR_NAME, cell.part(0, cell.size()), Strength.POSSIBLE)));
        }
    }

    private void meet(Words cell, Hit<Listed> hit, List<Meeting> meetings) {
        String part = cell.part(hit.from(), hit.to());
        if (onlyShared(cell, 0, hit.from()) && onlyShared(cell, hit.to(), cell.size())) {
            boolean anothersWholeName = hit.to() - hit.from() == 1
                    && cell.size() > 1
                    && knowledge.otherFirms().isFirm(cell)
                    && !cell.firm().equals(cell.glued(hit.from(), hit.to()));
            meetings.add(new Meeting(
                    hit.value(), OwnRule.NAME, part, anothersWholeName ? Strength.POSSIBLE : Strength.LIKELY));
        } else if (cell.glued(hit.from(), hit.to()).length() > SHORT
                && !knowledge.otherFirms().isFirm(cell)) {
            meetings.add(new Meeting(hit.value(), OwnRule.NAME_INSIDE, part, Strength.POSSIBLE));
        }
    }

    private static boolean onlyShared(Words words, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!words.word(i).kind().shared()) {
                return false;
            }
        }
        return true;
    }
}
