package gearscreen.report.document;

import gearscreen.report.AgeNotice;
import gearscreen.report.Tally;
import gearscreen.report.html.Sheet;
import gearscreen.watchlist.Applicability;
import gearscreen.watchlist.ListAge;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// What is to be done now, in the order in which it helps most.
final class NextSteps {
    private NextSteps() {}

    static void write(Sheet sheet) throws IOException {
        List<String> steps = steps(sheet);
        if (steps.isEmpty()) {
            return;
        }
        sheet.html().in("h3", sheet.say("report.steps.title"));
        sheet.html().in("ol", () -> {
            for (String step : steps) {
                sheet.html().in("li", step);
            }
        });
    }

    private static List<String> steps(Sheet sheet) {
        Tally tally = sheet.tally();
        List<String> steps = new ArrayList<>();
        if (sheet.scan().profiles().isEmpty() && !tally.flagged().isEmpty()) {
            steps.add(sheet.say("report.steps.profile"));
        }
        for (Applicability level : Applicability.values()) {
            int items = tally.byApplicability().getOrDefault(level, 0);
            if (items > 0) {
                steps.add(sheet.wording().count("report.steps." + level.name(), items));
            }
        }
        if (sheet.scan().notEnoughData() > 0) {
            steps.add(
                    sheet.wording().count("report.steps.unchecked", sheet.scan().notEnoughData()));
        }
        if (AgeNotice.age(sheet.scan(), sheet.settings().created()).level() != ListAge.Level.RECENT) {
            steps.add(sheet.say("report.steps.list"));
        }
        if (sheet.scan().counts().items() > 0) {
            steps.add(sheet.say("report.steps.again"));
        }
        return steps;
    }
}
