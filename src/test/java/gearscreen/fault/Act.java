package gearscreen.fault;

import java.io.IOException;

/// What the program is doing when it is killed.
enum Act {
    /// Decisions are added to the log, several at a time.
    DECIDE,
    /// A scan is kept and takes the place of an older one.
    KEEP,
    /// A file is read, screened and kept, with all that is remembered of it.
    IMPORT,
    /// A report takes the place of an older one.
    REPORT,
    /// A later version of the program brings the store forward.
    MIGRATE,
    /// An edition of the watchlist is taken into use, or the one before is gone back to.
    UPDATE,
    /// Settings are changed.
    SETTINGS,
    /// The program is started for the first time, and something is decided.
    CREATE;

    /// One thing done by the program's own code, from the call to the moment when the user is told that it is saved.
    interface Deed {
        /// @param number of the deed, counted over all starts
        void done(int number) throws IOException;
    }

    /// @param version of the store that is opened
    Deed deed(Place place, int version) throws IOException {
        return switch (this) {
            case DECIDE -> StoreDeeds.decide(place, version);
            case KEEP -> StoreDeeds.keep(place, version);
            case IMPORT -> StoreDeeds.imports(place, version);
            case MIGRATE -> StoreDeeds.migrate(place);
            case CREATE -> StoreDeeds.create(place);
            case REPORT -> FileDeeds.report(place);
            case UPDATE -> FileDeeds.update(place);
            case SETTINGS -> FileDeeds.settings(place);
        };
    }
}
