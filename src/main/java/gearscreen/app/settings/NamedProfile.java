package gearscreen.app.settings;

import gearscreen.screening.applicability.DirectiveOverride;
import java.util.List;

/// One organisation that equipment is checked for: a consultant has one for each client.
///
/// @param name what it is called here; blank for the one that is there from the start
/// @param profiles ids of the watchlist's profiles that are true of it; one that a later watchlist lacks stays here
/// @param unsure ids of those of which nobody knows yet: what they would bring may apply
/// @param overrides at most one for each directive
/// @param organisation as written in reports; may be blank
/// @param preparedBy who signs reports; may be blank
/// @param secondPerson whether an exception needs an approver other than who decides
public record NamedProfile(
        String name,
        List<String> profiles,
        List<String> unsure,
        List<DirectiveOverride> overrides,
        String organisation,
        String preparedBy,
        boolean secondPerson) {
    public static final NamedProfile EMPTY = new NamedProfile("", List.of(), List.of(), List.of(), "", "", false);

    public NamedProfile {
        profiles = profiles.stream().distinct().toList();
        List<String> answered = profiles;
        unsure = unsure.stream().distinct().filter(id -> !answered.contains(id)).toList();
        overrides = List.copyOf(overrides);
    }

    public NamedProfile withName(String given) {
        return new NamedProfile(given, profiles, unsure, overrides, organisation, preparedBy, secondPerson);
    }

    /// @param yes ids of the profiles that are true
    /// @param open ids of those nobody knows of; one that is also true counts as true
    public NamedProfile withAnswers(List<String> yes, List<String> open) {
        return new NamedProfile(name, yes, open, overrides, organisation, preparedBy, secondPerson);
    }

    /// In place of what was said of that directive before.
    public NamedProfile with(DirectiveOverride override) {
        NamedProfile cleared = without(override.directive());
        List<DirectiveOverride> all = new java.util.ArrayList<>(cleared.overrides);
        all.add(override);
        return new NamedProfile(name, profiles, unsure, all, organisation, preparedBy, secondPerson);
    }

    /// Takes back what was said of a directive.
    public NamedProfile without(String directive) {
        return new NamedProfile(
                name,
                profiles,
                unsure,
                overrides.stream()
                        .filter(override -> !override.directive().equals(directive))
                        .toList(),
                organisation,
                preparedBy,
                secondPerson);
    }

    public NamedProfile withSecondPerson(boolean needed) {
        return new NamedProfile(name, profiles, unsure, overrides, organisation, preparedBy, needed);
    }

    public NamedProfile signed(String forOrganisation, String by) {
        return new NamedProfile(name, profiles, unsure, overrides, forOrganisation, by, secondPerson);
    }
}
