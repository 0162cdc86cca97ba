package gearscreen.desktop.lookup;

import gearscreen.app.ForWhom;
import gearscreen.desktop.kit.Notice;
import gearscreen.desktop.kit.NoticesViewModel;
import gearscreen.desktop.scan.AsOf;
import gearscreen.desktop.scan.Asking;
import gearscreen.desktop.scan.ProfilesViewModel;
import gearscreen.desktop.work.Activity;
import gearscreen.desktop.work.Background;
import gearscreen.desktop.work.Ending;
import gearscreen.screening.Lookup;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// Checks what was typed or pasted, line by line, and remembers what was asked before.
public final class QuickCheckViewModel {
    public static final int MOST_LINES = 200;
    private static final int REMEMBERED = 20;

    private final Asking asking;
    private final ProfilesViewModel profiles;
    private final NoticesViewModel notices;
    private final Activity activity;
    private final AsOf asOf;
    private final StringProperty text = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<List<Lookup>> answers = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<Lookup>> earlier = new ReadOnlyObjectWrapper<>(List.of());

    public QuickCheckViewModel(
            Asking asking, ProfilesViewModel profiles, NoticesViewModel notices, Background background, AsOf asOf) {
        this.asking = asking;
        this.profiles = profiles;
        this.notices = notices;
        this.activity = new Activity(background);
        this.asOf = asOf;
        profiles.who().subscribe((_, _) -> askAgain());
        asOf.chosen().subscribe((_, _) -> askAgain());
    }

    public AsOf asOf() {
        return asOf;
    }

    public StringProperty text() {
        return text;
    }

    /// In the order of the lines; empty before the first check.
    public ReadOnlyObjectProperty<List<Lookup>> answers() {
        return answers.getReadOnlyProperty();
    }

    /// Newest first, each text once.
    public ReadOnlyObjectProperty<List<Lookup>> earlier() {
        return earlier.getReadOnlyProperty();
    }

    public Activity activity() {
        return activity;
    }

    /// Checks the text's lines that are not blank; of more than two hundred the rest is left, and said to be.
    public void check() {
        List<String> lines = text.get()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        notices.dismiss();
        if (lines.size() > MOST_LINES) {
            notices.tell(Notice.of(Notice.Tone.WARNING, "quick.tooMany", MOST_LINES, lines.size()));
        }
        ask(lines.stream().limit(MOST_LINES).toList());
    }

    /// Checks an earlier text again.
    public void again(String line) {
        text.set(line);
        check();
    }

    /// Asks all of it again: what it was answered with has changed.
    public void askAgain() {
        ask(answers.get().stream().map(Lookup::text).toList());
    }

    private void ask(List<String> lines) {
        if (lines.isEmpty()) {
            return;
        }
        ForWhom who = profiles.who().get();
        LocalDate day = asOf.day();
        activity.start(
                Activity.Kind.LOOKING_UP,
                progress -> {
                    List<Lookup> made = new ArrayList<>();
                    for (String line : lines) {
                        if (progress.cancelled()) {
                            throw new CancellationException();
                        }
                        made.add(asking.lookup(line, who, day));
                        progress.told(made.size(), lines.size());
                    }
                    return List.copyOf(made);
                },
                (Ending<List<Lookup>> ending) -> {
                    switch (ending) {
                        case Ending.Done<List<Lookup>>(List<Lookup> made) -> {
                            answers.set(made);
                            remember(made);
                        }
                        case Ending.Cancelled<List<Lookup>> _ -> {}
                        case Ending.Failed<List<Lookup>>(Throwable cause) -> notices.tellBug(cause);
                    }
                });
    }

    private void remember(List<Lookup> made) {
        List<Lookup> all = new ArrayList<>(made.reversed());
        for (Lookup old : earlier.get()) {
            if (made.stream().noneMatch(answer -> answer.text().equals(old.text()))) {
                all.add(old);
            }
        }
        earlier.set(List.copyOf(all.subList(0, Math.min(REMEMBERED, all.size()))));
    }
}
