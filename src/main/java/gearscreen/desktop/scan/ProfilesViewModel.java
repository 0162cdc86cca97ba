package gearscreen.desktop.scan;

import gearscreen.app.ForWhom;
import gearscreen.app.Profiles;
import gearscreen.app.settings.NamedProfile;
import gearscreen.app.settings.Who;
import gearscreen.desktop.settings.SettingsViewModel;
import gearscreen.screening.applicability.DirectiveOverride;
import gearscreen.watchlist.OrganisationProfile;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Who the user is: what is true of the organisation in hand, of those the settings know.
public final class ProfilesViewModel {
    private final List<OrganisationProfile> all;
    private final SettingsViewModel settings;
    private final Runnable questions;
    private final ReadOnlyObjectWrapper<List<OrganisationProfile>> chosen = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<ForWhom> who = new ReadOnlyObjectWrapper<>(ForWhom.UNSET);
    private final ReadOnlyObjectWrapper<Who> named;

    /// @param questions leads to where all the questions stand
    public ProfilesViewModel(Collection<OrganisationProfile> all, SettingsViewModel settings, Runnable questions) {
        this.all = all.stream()
                .sorted(Comparator.comparing((OrganisationProfile profile) -> order(profile.country()))
                        .thenComparing(OrganisationProfile::id))
                .toList();
        this.settings = settings;
        this.questions = questions;
        named = new ReadOnlyObjectWrapper<>(settings.current().get().who());
        settings.current().subscribe(now -> {
            named.set(now.who());
            chosen.set(this.all.stream()
                    .filter(profile -> answer(profile) == Answer.YES)
                    .toList());
            who.set(forWhom());
        });
    }

    /// Canada first, then the others by country, elsewhere last.
    private static String order(String country) {
        return switch (country) {
            case "CA" -> "";
            case "US" -> "A";
            default -> "B" + country;
        };
    }

    private ForWhom forWhom() {
        List<String> ids = new ArrayList<>();
        for (OrganisationProfile profile : all) {
            switch (answer(profile)) {
                case YES -> ids.add(profile.id());
                case NOT_SURE -> ids.add(profile.id() + Profiles.UNSURE);
                case NO -> {}
            }
        }
        return new ForWhom(ids, inHand().overrides());
    }

    public List<OrganisationProfile> all() {
        return all;
    }

    /// Those that are true, in the order of [#all]; empty where not set.
    public ReadOnlyObjectProperty<List<OrganisationProfile>> chosen() {
        return chosen.getReadOnlyProperty();
    }

    /// For whom is checked: the answers, those left open, and the overrides.
    public ReadOnlyObjectProperty<ForWhom> who() {
        return who.getReadOnlyProperty();
    }

    /// The organisations there are, and the one in hand.
    public ReadOnlyObjectProperty<Who> named() {
        return named.getReadOnlyProperty();
    }

    public NamedProfile inHand() {
        return named.get().inHand();
    }

    public Answer answer(OrganisationProfile profile) {
        if (inHand().profiles().contains(profile.id())) {
            return Answer.YES;
        }
        return inHand().unsure().contains(profile.id()) ? Answer.NOT_SURE : Answer.NO;
    }

    public void answer(OrganisationProfile profile, Answer answer) {
        List<String> yes = with(inHand().profiles(), profile.id(), answer == Answer.YES);
        List<String> open = with(inHand().unsure(), profile.id(), answer == Answer.NOT_SURE);
        change(one -> one.withAnswers(yes, open));
    }

    /// Takes back the answers to these, in one step.
    public void answerNo(Collection<OrganisationProfile> profiles) {
        List<String> ids = profiles.stream().map(OrganisationProfile::id).toList();
        List<String> yes = new ArrayList<>(inHand().profiles());
        List<String> open = new ArrayList<>(inHand().unsure());
        yes.removeAll(ids);
        open.removeAll(ids);
        change(one -> one.withAnswers(yes, open));
    }

    private static List<String> with(List<String> ids, String id, boolean there) {
        List<String> changed = new ArrayList<>(ids);
        changed.remove(id);
        if (there) {
            changed.add(id);
        }
        return changed;
    }

    public void choose(OrganisationProfile profile, boolean on) {
        answer(profile, on ? Answer.YES : Answer.NO);
    }

    /// Takes back all answers; what was said of single directives stays.
    public void clear() {
        change(one -> one.withAnswers(List.of(), List.of()));
    }

    /// Says what a directive means, against the watchlist.
    public void override(DirectiveOverride override) {
        change(one -> one.with(override));
    }

    public void takeBack(String directive) {
        change(one -> one.without(directive));
    }

    public void sign(String organisation, String preparedBy) {
        change(one -> one.signed(organisation, preparedBy));
    }

    /// @param index in [Who#all]
    public void take(int index) {
        settings.change(now -> now.with(now.who().choose(index)));
    }

    /// Adds an organisation of which nothing is known yet, and takes it in hand.
    ///
    /// @return false where the name is blank or another has it
    public boolean add(String name) {
        String wanted = name.strip();
        if (wanted.isEmpty() || named.get().named(wanted)) {
            return false;
        }
        settings.change(now -> now.with(now.who().added(NamedProfile.EMPTY.withName(wanted))));
        return true;
    }

    /// @return false where another has the name
    public boolean rename(String name) {
        String wanted = name.strip();
        if (!wanted.equals(inHand().name()) && named.get().named(wanted)) {
            return false;
        }
        change(one -> one.withName(wanted));
        return true;
    }

    /// Forgets the organisation in hand.
    public void remove() {
        settings.change(now -> now.with(now.who().removed()));
    }

    public void openQuestions() {
        questions.run();
    }

    private void change(UnaryOperator<NamedProfile> how) {
        settings.change(now -> now.with(now.who().changed(how.apply(now.who().inHand()))));
    }
}
