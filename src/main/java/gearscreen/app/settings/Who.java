package gearscreen.app.settings;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The organisations that equipment is checked for, and the one in hand.
///
/// @param all never empty; their names differ
/// @param current index of the one in hand
public record Who(List<NamedProfile> all, int current) {
    public static final Who FIRST = new Who(List.of(NamedProfile.EMPTY), 0);

    public Who {
        all = List.copyOf(all);
        Set<String> names = new HashSet<>();
        if (all.isEmpty() || !all.stream().map(NamedProfile::name).allMatch(names::add)) {
            throw new IllegalArgumentException("no profile, or two of one name");
        }
        current = Math.clamp(current, 0, all.size() - 1);
    }

    public NamedProfile inHand() {
        return all.get(current);
    }

    public Who choose(int index) {
        return new Who(all, index);
    }

    /// Puts a changed profile in the place of the one in hand.
    ///
    /// @throws IllegalArgumentException when another has its name
    public Who changed(NamedProfile profile) {
        List<NamedProfile> now = new ArrayList<>(all);
        now.set(current, profile);
        return new Who(now, current);
    }

    /// Adds one and takes it in hand.
    ///
    /// @throws IllegalArgumentException when another has its name
    public Who added(NamedProfile profile) {
        List<NamedProfile> now = new ArrayList<>(all);
        now.add(profile);
        return new Who(now, now.size() - 1);
    }

    /// Forgets the one in hand; an empty one takes the place of the last.
    public Who removed() {
        List<NamedProfile> now = new ArrayList<>(all);
        now.remove(current);
        return now.isEmpty() ? FIRST : new Who(now, Math.max(0, current - 1));
    }

    public boolean named(String name) {
        return all.stream().anyMatch(profile -> profile.name().equals(name));
    }
}
