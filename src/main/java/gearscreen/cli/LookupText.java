package gearscreen.cli;

import gearscreen.inventory.Field;
import gearscreen.inventory.FieldValue;
import gearscreen.inventory.Item;
import gearscreen.report.FindingText;
import gearscreen.report.OwnWording;
import gearscreen.report.Wording;
import gearscreen.screening.Finding;
import gearscreen.screening.Lookup;
import gearscreen.screening.Outcome;
import gearscreen.watchlist.Label;
import gearscreen.watchlist.Watchlist;
import gearscreen.watchlist.own.ListSource;
import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// The answer to a look-up for the terminal.
final class LookupText {
    private final Terminal terminal;
    private final Wording wording;

    LookupText(Terminal terminal) {
        this.terminal = terminal;
        this.wording = new Wording(terminal.messages());
    }

    List<String> lines(Lookup lookup, LocalDate asOf, List<ListSource> lists) throws IOException {
        Watchlist watchlist = terminal.checks().watchlist();
        List<String> lines = new ArrayList<>();
        lines.add(wording.cell(lookup.text()));
        lines.add(
                "  " + terminal.say("cli.lookup.readAs", readAs(lookup.answer().item())));
        lines.add("  " + wording.outcome(lookup.answer().outcome()));
        if (lookup.answer().outcome() instanceof Outcome.Flagged(List<Finding> findings)) {
            StringWriter text = new StringWriter();
            FindingText findingText = new FindingText(wording, text);
            for (Finding finding : findings) {
                findingText.write(finding, String.valueOf(lookup.answer().item().line()));
            }
            text.toString().lines().forEach(lines::add);
        }
        OwnWording own = new OwnWording(wording);
        own.lines(lookup.answer()).forEach(line -> lines.add("    " + line));
        lookup.whyNot().candidates().forEach(candidate -> lines.add("    - " + wording.whyNot(candidate)));
        lines.add("  > " + wording.nextStep(lookup.answer()));
        if (!lookup.sameHardware().isEmpty()) {
            lines.add("  "
                    + terminal.say(
                            "cli.lookup.sameHardware",
                            lookup.sameHardware().stream()
                                    .map(Label::brand)
                                    .distinct()
                                    .limit(20)
                                    .collect(Collectors.joining(", "))));
        }
        lines.add("  "
                + terminal.say(
                        "cli.lookup.edition",
                        watchlist.version(),
                        watchlist.date().toString(),
                        asOf.toString()));
        for (ListSource list : lists) {
            lines.add("  " + terminal.say("cli.lookup.lists", own.source(list)));
        }
        lines.add("  " + terminal.say("report.disclaimer"));
        return lines;
    }

    private String readAs(Item item) {
        String fields = Arrays.stream(Field.values())
                .flatMap(field -> item.values(field).stream())
                .map(this::value)
                .distinct()
                .collect(Collectors.joining(", "));
        return fields.isEmpty() ? terminal.say("cli.lookup.nothing") : fields;
    }

    private String value(FieldValue value) {
        return terminal.say("cli.lookup.field", wording.field(value.field()), wording.cell(value.text()));
    }
}
