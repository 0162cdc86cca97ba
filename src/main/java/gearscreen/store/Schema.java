package gearscreen.store;

import java.util.List;

/// How the database is built, version by version. A version that was ever released is never changed.
///
/// @param steps the statements that lead to version 1, 2, … from the one before
record Schema(List<List<String>> steps) {
    /// `GScr`: what the file is, in its header.
    static final int APPLICATION_ID = 0x47536372;

    Schema {
        steps = List.copyOf(steps);
    }

    static Schema current() {
        return new Schema(List.of(FIRST));
    }

    int version() {
        return steps.size();
    }

    private static final List<String> FIRST = List.of("""
            CREATE TABLE scan (
              id INTEGER PRIMARY KEY AUTOINCREMENT,
              label TEXT NOT NULL,
              name TEXT NOT NULL,
              sha256 TEXT NOT NULL,
              bytes INTEGER NOT NULL,
              rows INTEGER NOT NULL,
              flagged INTEGER NOT NULL,
              no_match INTEGER NOT NULL,
              not_enough_data INTEGER NOT NULL,
              open_items INTEGER NOT NULL,
              watchlist_version TEXT NOT NULL,
              watchlist_date TEXT NOT NULL,
              profiles TEXT NOT NULL,
              as_of TEXT NOT NULL,
              made TEXT NOT NULL,
              decisions INTEGER NOT NULL,
              pinned INTEGER NOT NULL,
              whole INTEGER NOT NULL,
              ready INTEGER NOT NULL
            ) STRICT""", """
            CREATE TABLE scan_body (
              scan INTEGER PRIMARY KEY REFERENCES scan ON DELETE CASCADE,
              pages INTEGER NOT NULL,
              shapes BLOB NOT NULL,
              pool_heads BLOB NOT NULL,
              pool BLOB NOT NULL,
              head BLOB NOT NULL
            ) STRICT""", """
            CREATE TABLE scan_page (
              scan INTEGER NOT NULL REFERENCES scan ON DELETE CASCADE,
              number INTEGER NOT NULL,
              data BLOB NOT NULL,
              PRIMARY KEY (scan, number)
            ) STRICT""", """
            CREATE TABLE basis (
              id INTEGER PRIMARY KEY,
              directives TEXT NOT NULL UNIQUE
            ) STRICT""", """
            CREATE TABLE decision (
              seq INTEGER PRIMARY KEY,
              kind TEXT NOT NULL,
              device TEXT NOT NULL,
              sort TEXT NOT NULL,
              supplier TEXT NOT NULL,
              rule TEXT NOT NULL,
              act TEXT NOT NULL,
              disposition TEXT NOT NULL,
              reason TEXT NOT NULL,
              note TEXT NOT NULL,
              reference TEXT NOT NULL,
              decided_by TEXT NOT NULL,
              approver TEXT NOT NULL,
              at TEXT NOT NULL,
              until TEXT NOT NULL,
              evidence INTEGER NOT NULL,
              supplier_record INTEGER NOT NULL,
              basis INTEGER NOT NULL REFERENCES basis,
              subject TEXT NOT NULL,
              only_for TEXT NOT NULL
            ) STRICT""", """
            CREATE TRIGGER decision_stays BEFORE DELETE ON decision
            BEGIN SELECT RAISE(ABORT, 'decisions stay'); END""", """
            CREATE TRIGGER decision_is_not_changed BEFORE UPDATE ON decision
            BEGIN SELECT RAISE(ABORT, 'decisions are not changed'); END""", """
            CREATE TABLE mapping (
              shape TEXT PRIMARY KEY,
              columns TEXT NOT NULL
            ) STRICT""", """
            CREATE TABLE recent_file (
              place INTEGER PRIMARY KEY,
              name TEXT NOT NULL,
              sha256 TEXT NOT NULL,
              items INTEGER NOT NULL,
              flagged INTEGER NOT NULL,
              to_review INTEGER NOT NULL,
              scanned TEXT NOT NULL,
              pinned INTEGER NOT NULL
            ) STRICT""", """
            CREATE TABLE recent_path (
              recent_file INTEGER NOT NULL REFERENCES recent_file ON DELETE CASCADE,
              number INTEGER NOT NULL,
              path TEXT NOT NULL,
              PRIMARY KEY (recent_file, number)
            ) STRICT""", """
            CREATE TABLE note (
              area TEXT NOT NULL,
              key TEXT NOT NULL,
              text TEXT NOT NULL,
              PRIMARY KEY (area, key)
            ) STRICT""");
}
