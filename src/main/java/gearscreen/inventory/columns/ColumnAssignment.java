package gearscreen.inventory.columns;

import gearscreen.inventory.Field;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which column feeds which field, as far as has been found out. A column that feeds a field is not free for another
/// one, and columns that hold secrets are never free.
final class ColumnAssignment {
    private final boolean[] secret;

    /// Which field each column feeds.
    private final @Nullable Field[] taken;

    private final Map<Field, List<Integer>> mapping = new EnumMap<>(Field.class);
    private final Set<Field> guessed = EnumSet.noneOf(Field.class);
    private final Set<Field> settled = EnumSet.noneOf(Field.class);

    ColumnAssignment(boolean[] secret) {
        this.secret = secret;
        this.taken = new @Nullable Field[secret.length];
    }

    /// The columns of each field, most trusted first; never an empty list.
    Map<Field, List<Integer>> mapping() {
        return mapping;
    }

    /// The fields that were found by what their cells look like.
    Set<Field> guessed() {
        return guessed;
    }

    void put(Field field, int column) {
        List<Integer> indexes = mapping.computeIfAbsent(field, key -> new ArrayList<>());
        if (!indexes.contains(column)) {
            indexes.add(column);
        }
        taken[column] = field;
    }

    void guess(Field field, int column) {
        put(field, column);
        guessed.add(field);
    }

    /// The field is read from a column that goes on to feed the field it feeds already.
    void guessBeside(Field field, int column) {
        mapping.computeIfAbsent(field, key -> new ArrayList<>()).add(column);
        guessed.add(field);
    }

    /// Nothing that is found later is to feed the field.
    void settle(Field field) {
        settled.add(field);
    }

    boolean isSettled(Field field) {
        return settled.contains(field);
    }

    /// Whether the field may still be guessed: it has no column, and it is not settled that it has none.
    boolean isOpen(Field field) {
        return !mapping.containsKey(field) && !settled.contains(field);
    }

    boolean has(Field field) {
        return mapping.containsKey(field);
    }

    List<Integer> columns(Field field) {
        return List.copyOf(mapping.getOrDefault(field, List.of()));
    }

    boolean isFree(int column) {
        return taken[column] == null && !secret[column];
    }

    boolean feeds(int column, Field field) {
        return taken[column] == field;
    }

    /// Gives the order of trust among the columns of a field that is not settled; equals keep theirs.
    interface Trust {
        Comparator<Integer> among(Field field);
    }

    void sort(Trust trust) {
        mapping.forEach((field, indexes) -> {
            if (!settled.contains(field)) {
                indexes.sort(trust.among(field));
            }
        });
    }
}
