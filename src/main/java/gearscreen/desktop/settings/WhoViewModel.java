package gearscreen.desktop.settings;

import gearscreen.desktop.scan.Answer;
import gearscreen.desktop.scan.AsOf;
import gearscreen.desktop.scan.Asking;
import gearscreen.desktop.scan.ProfilesViewModel;
import gearscreen.screening.applicability.DirectiveBearing;
import gearscreen.watchlist.Applicability;
import gearscreen.watchlist.OrganisationProfile;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The questions by country, and what the answers make of every directive.
public final class WhoViewModel {
    private final ProfilesViewModel profiles;
    private final Asking asking;
    private final AsOf asOf;
    private final ReadOnlyObjectWrapper<Set<String>> countries = new ReadOnlyObjectWrapper<>(Set.of());
    private final ReadOnlyObjectWrapper<List<DirectiveBearing>> effects = new ReadOnlyObjectWrapper<>(List.of());

    public WhoViewModel(ProfilesViewModel profiles, Asking asking, AsOf asOf) {
        this.profiles = profiles;
        this.asking = asking;
        this.asOf = asOf;
        profiles.named().subscribe((before, now) -> {
            if (before.current() != now.current()
                    || before.all().size() != now.all().size()) {
                countries.set(answered());
            }
        });
        countries.set(answered());
        profiles.who().subscribe((_, _) -> askAgain());
        asOf.chosen().subscribe((_, _) -> askAgain());
        askAgain();
    }

    /// Asks again: what was answered with has changed.
    public void askAgain() {
        effects.set(asking.directives(profiles.who().get(), asOf.day()));
    }

    private Set<String> answered() {
        Set<String> codes = new TreeSet<>();
        for (OrganisationProfile profile : profiles.all()) {
            if (profiles.answer(profile) != Answer.NO) {
                codes.add(profile.country());
            }
        }
        return Set.copyOf(codes);
    }

    public ProfilesViewModel profiles() {
        return profiles;
    }

    /// Codes of all countries that there are questions for.
    public List<String> allCountries() {
        return profiles.all().stream()
                .map(OrganisationProfile::country)
                .distinct()
                .toList();
    }

    /// Codes of those the organisation is in: their questions are asked.
    public ReadOnlyObjectProperty<Set<String>> countries() {
        return countries.getReadOnlyProperty();
    }

    public List<OrganisationProfile> questions(String country) {
        return profiles.all().stream()
                .filter(profile -> profile.country().equals(country))
                .toList();
    }

    /// Says whether the organisation is in a country; where it is not, the answers for it are taken back.
    public void in(String country, boolean there) {
        Set<String> codes = new TreeSet<>(countries.get());
        if (there) {
            codes.add(country);
        } else {
            codes.remove(country);
            profiles.answerNo(questions(country));
        }
        countries.set(Set.copyOf(codes));
    }

    /// Of every directive of the watchlist, strongest first.
    public ReadOnlyObjectProperty<List<DirectiveBearing>> effects() {
        return effects.getReadOnlyProperty();
    }

    public long count(Applicability level) {
        return effects.get().stream()
                .filter(bearing -> bearing.effect().applicability() == level)
                .count();
    }
}
