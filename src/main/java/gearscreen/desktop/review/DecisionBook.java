package gearscreen.desktop.review;

import gearscreen.review.Decision;
import gearscreen.review.DecisionLog;
import java.io.IOException;
import java.util.List;

/// Where decisions are kept from one start to the next. Called away from the window's thread, one call at a time.
public interface DecisionBook {
    /// All that was ever decided; empty at the first start.
    DecisionLog read() throws IOException;

    /// Adds entries behind those that are kept; all or none.
    void add(List<Decision> entries) throws IOException;

    /// Keeps decisions while the window is open.
    static DecisionBook none() {
        return new DecisionBook() {
            @Override
            public DecisionLog read() {
                return DecisionLog.empty();
            }

            @Override
            public void add(List<Decision> entries) {
                // Nothing outlives the window.
            }
        };
    }
}
