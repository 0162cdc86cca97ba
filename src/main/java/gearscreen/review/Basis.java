package gearscreen.review;

import gearscreen.watchlist.Applicability;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/// What a decision was based on, as hashes: enough to say later what has changed, and nothing else.
///
/// @param evidence of all evidence: rules, fields, texts compared, texts listed, strengths
/// @param supplier of the supplier's record in the watchlist, without the days on which its sources were read
/// @param directives by directive id, what it said of the supplier; in alphabetical order
public record Basis(long evidence, long supplier, Map<String, Rule> directives) {
    public Basis {
        directives = Collections.unmodifiableMap(new TreeMap<>(directives));
    }

    /// @param text hash of the directive's and its listings' texts, dates and status
    /// @param applicability what it meant for the organisation
    public record Rule(long text, Applicability applicability) {}
}
