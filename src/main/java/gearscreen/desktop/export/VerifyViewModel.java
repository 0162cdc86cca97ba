package gearscreen.desktop.export;

import gearscreen.app.export.Recheck;
import gearscreen.app.export.Verification.Difference;
import gearscreen.desktop.kit.Notice;
import gearscreen.desktop.kit.Notice.Action;
import gearscreen.desktop.kit.Notice.Tone;
import gearscreen.desktop.kit.NoticesViewModel;
import gearscreen.desktop.port.TextClipboard;
import gearscreen.desktop.work.Activity;
import gearscreen.desktop.work.Background;
import gearscreen.desktop.work.Ending;
import gearscreen.inventory.UnreadableInventoryException;
import gearscreen.inventory.bytes.Content;
import gearscreen.text.Messages;
import gearscreen.watchlist.own.OwnList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// Makes the check of a report again and tells in a notice whether anything differs.
public final class VerifyViewModel {
    private final Recheck recheck;
    private final Function<String, Optional<OwnList>> lists;
    private final NoticesViewModel notices;
    private final TextClipboard clipboard;
    private final Supplier<Messages> messages;
    private final Activity activity;

    /// @param lists gives a kept list of one's own by its SHA-256; asked away from the window's thread
    /// @param messages those of the window, asked anew each time
    public VerifyViewModel(
            Recheck recheck,
            Function<String, Optional<OwnList>> lists,
            NoticesViewModel notices,
            TextClipboard clipboard,
            Background background,
            Supplier<Messages> messages) {
        this.recheck = recheck;
        this.lists = lists;
        this.notices = notices;
        this.clipboard = clipboard;
        this.messages = messages;
        activity = new Activity(background);
    }

    public Activity activity() {
        return activity;
    }

    /// @param report a JSON or PDF report
    /// @param inventory the files it is about; does nothing where there are none
    public void verify(Path report, List<Path> inventory) {
        if (inventory.isEmpty()) {
            return;
        }
        String name = String.valueOf(report.getFileName());
        activity.start(
                Activity.Kind.SCREENING,
                progress -> {
                    List<Content> contents = new ArrayList<>();
                    for (Path file : inventory) {
                        contents.add(Content.of(file));
                    }
                    return recheck.of(Files.readAllBytes(report), contents, lists, progress);
                },
                ending ->
                        notice(ending, name, String.valueOf(inventory.getFirst().getFileName())));
    }

    private void notice(Ending<Recheck.Answer> ending, String report, String inventory) {
        switch (ending) {
            case Ending.Done<Recheck.Answer>(Recheck.Answer answer) -> notices.tell(notice(answer, report));
            case Ending.Cancelled<Recheck.Answer> _ -> {}
            case Ending.Failed<Recheck.Answer>(UnreadableInventoryException _) ->
                notices.tell(Notice.of(Tone.FAILED, "verify.noInventory", inventory));
            case Ending.Failed<Recheck.Answer>(IOException _) ->
                notices.tell(Notice.of(Tone.FAILED, "notice.brokeOff", report));
            case Ending.Failed<Recheck.Answer>(Throwable cause) -> notices.tellBug(cause);
        }
    }

    private Notice notice(Recheck.Answer answer, String report) {
        return switch (answer) {
            case Recheck.Answer.Compared(String edition, List<Difference> differences) ->
                differences.isEmpty()
                        ? Notice.of(Tone.DONE, "cli.verify.same", edition)
                        : differing(differences, report);
            case Recheck.Answer.NoReport() -> Notice.of(Tone.FAILED, "cli.verify.noReport", report);
            case Recheck.Answer.OtherLists(String others) -> missing(report, List.of(others));
            case Recheck.Answer.MissingLists(List<String> missing) -> missing(report, missing);
            case Recheck.Answer.Broken() -> Notice.of(Tone.FAILED, "cli.verify.broken");
            case Recheck.Answer.NoEdition(String edition) -> Notice.of(Tone.FAILED, "cli.verify.noEdition", edition);
        };
    }

    private static Notice missing(String report, List<String> lists) {
        return new Notice(
                Tone.FAILED,
                words -> words.count("own.verify.missing", lists.size(), report, String.join(", ", lists)),
                List.of());
    }

    /// The first of them, and all to be copied.
    private Notice differing(List<Difference> differences, String report) {
        Notice notice = new Notice(
                Tone.WARNING,
                words -> words.text(
                        "verify.differs",
                        report,
                        words.count("cli.verify.differs", differences.size()),
                        sentence(differences.getFirst(), words)),
                List.of());
        return notice.with(new Action(
                "verify.copy",
                () -> clipboard.put(differences.stream()
                        .map(difference -> sentence(difference, messages.get()))
                        .collect(Collectors.joining("\n", "", "\n")))));
    }

    private static String sentence(Difference difference, Messages messages) {
        return messages.text(
                "cli.verify." + difference.kind().id(), difference.facts().toArray());
    }
}
