package gearscreen.desktop.scan;

import gearscreen.watchlist.OrganisationProfile;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Who the user is: none, one or several of the watchlist's profiles.
public final class ProfilesViewModel {
    private final List<OrganisationProfile> all;
    private final ReadOnlyObjectWrapper<List<OrganisationProfile>> chosen = new ReadOnlyObjectWrapper<>(List.of());

    public ProfilesViewModel(Collection<OrganisationProfile> all) {
        this.all = all.stream()
                .sorted(Comparator.comparing((OrganisationProfile profile) -> order(profile.country()))
                        .thenComparing(OrganisationProfile::id))
                .toList();
    }

    /// Canada first, then the others by country, elsewhere last.
    private static String order(String country) {
        return switch (country) {
            case "CA" -> "";
            case "US" -> "A";
            default -> "B" + country;
        };
    }

    public List<OrganisationProfile> all() {
        return all;
    }

    /// In the order of [#all]; empty where not set.
    public ReadOnlyObjectProperty<List<OrganisationProfile>> chosen() {
        return chosen.getReadOnlyProperty();
    }

    public List<String> ids() {
        return chosen.get().stream().map(OrganisationProfile::id).toList();
    }

    public void choose(OrganisationProfile profile, boolean on) {
        chosen.set(all.stream()
                .filter(one -> one.equals(profile) ? on : chosen.get().contains(one))
                .toList());
    }

    public void clear() {
        chosen.set(List.of());
    }
}
