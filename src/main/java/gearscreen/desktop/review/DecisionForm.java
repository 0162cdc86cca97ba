package gearscreen.desktop.review;

import gearscreen.review.Disposition;
import gearscreen.review.Draft;
import gearscreen.review.Refusal;
import java.util.List;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// A decision while it is filled in.
public final class DecisionForm {
    private static final Set<Disposition> MAY_END = Set.of(
            Disposition.NOT_THIS_SUPPLIER, Disposition.DOES_NOT_APPLY, Disposition.REPLACED, Disposition.EXCEPTION);

    private final ObjectProperty<Disposition> disposition = new SimpleObjectProperty<>(Disposition.CONFIRMED);
    private final StringProperty reason = new SimpleStringProperty("");
    private final StringProperty note = new SimpleStringProperty("");
    private final StringProperty reference = new SimpleStringProperty("");
    private final StringProperty by = new SimpleStringProperty("");
    private final StringProperty approver = new SimpleStringProperty("");
    private final StringProperty until = new SimpleStringProperty("");
    private final BooleanProperty laterScans = new SimpleBooleanProperty(true);
    private final BooleanProperty identical = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<List<Refusal>> refusals = new ReadOnlyObjectWrapper<>(List.of());
    private boolean directives = true;

    DecisionForm() {
        disposition.subscribe((_, now) -> {
            if (!reasons().contains(reason.get())) {
                reason.set("");
            }
            onlyReason();
            refusals.set(List.of());
        });
    }

    private void onlyReason() {
        if (reasons().size() == 1) {
            reason.set(reasons().getFirst());
        }
    }

    /// Ids of the reasons to choose from; empty where none is asked for.
    List<String> reasons() {
        Disposition now = disposition.get();
        return directives ? now.reasons() : now.reasonsWithoutDirective();
    }

    /// Empties the form but for the name of who decides.
    ///
    /// @param ofDirectives false where only lists of one's own name the items
    void begin(Disposition wanted, boolean ofDirectives) {
        directives = ofDirectives;
        reason.set("");
        note.set("");
        reference.set("");
        approver.set("");
        until.set("");
        laterScans.set(true);
        identical.set(false);
        disposition.set(wanted);
        onlyReason();
        refusals.set(List.of());
    }

    Draft draft() {
        return new Draft(
                disposition.get(),
                reason.get(),
                note.get(),
                reference.get(),
                by.get(),
                disposition.get() == Disposition.EXCEPTION ? approver.get() : "",
                MAY_END.contains(disposition.get()) ? until.get() : "",
                !laterScans.get());
    }

    void refuse(List<Refusal> why) {
        refusals.set(why);
    }

    /// Whether such a decision can have a last day.
    static boolean mayEnd(Disposition disposition) {
        return MAY_END.contains(disposition);
    }

    /// What stands in the way of the decision, in the order of the form; empty until somebody tried.
    public ReadOnlyObjectProperty<List<Refusal>> refusals() {
        return refusals.getReadOnlyProperty();
    }

    public ObjectProperty<Disposition> disposition() {
        return disposition;
    }

    /// Id of one of the disposition's reasons.
    public StringProperty reason() {
        return reason;
    }

    public StringProperty note() {
        return note;
    }

    public StringProperty reference() {
        return reference;
    }

    public StringProperty by() {
        return by;
    }

    public StringProperty approver() {
        return approver;
    }

    /// An ISO date as typed.
    public StringProperty until() {
        return until;
    }

    /// False: later scans ask again.
    public BooleanProperty laterScans() {
        return laterScans;
    }

    /// Also for the other items of the same maker and model.
    public BooleanProperty identical() {
        return identical;
    }
}
