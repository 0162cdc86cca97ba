package gearscreen.store;

import gearscreen.review.Basis;
import gearscreen.review.Decision;
import gearscreen.review.DecisionLog;
import gearscreen.review.Disposition;
import gearscreen.review.FindingKey;
import gearscreen.review.Fingerprint;
import gearscreen.review.Print;
import gearscreen.store.StoreException.Reason;
import gearscreen.watchlist.Applicability;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Decisions in the database: rows are added and never changed. Their order is that of their numbers, not of the clock.
final class DecisionTable {
    private static final String ALL = """
            SELECT kind, device, sort, supplier, rule, act, disposition, reason, note, reference, decided_by, approver,
                at, until, evidence, supplier_record, basis, subject, only_for
            FROM decision WHERE seq > ? ORDER BY seq""";

    private static final String ADD = """
            INSERT INTO decision (seq, kind, device, sort, supplier, rule, act, disposition, reason, note, reference,
                decided_by, approver, at, until, evidence, supplier_record, basis, subject, only_for)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private final Path file;

    DecisionTable(Path file) {
        this.file = file;
    }

    /// The log with the entries that it does not have yet.
    DecisionLog read(Sql sql, DecisionLog known) throws SQLException, StoreException {
        Map<Long, Map<String, Basis.Rule>> bases = new HashMap<>();
        List<Map.Entry<Long, Map<String, Basis.Rule>>> all = sql.list(
                "SELECT id, directives FROM basis", row -> Map.entry(row.getLong(1), directives(row.getString(2))));
        all.forEach(entry -> bases.put(entry.getKey(), entry.getValue()));
        return known.with(sql.list(ALL, row -> decision(row, bases), known.size()));
    }

    /// @param size how many there are already
    void add(Sql sql, int size, List<Decision> decisions) throws SQLException, StoreException {
        Map<Map<String, Basis.Rule>, Long> bases = new HashMap<>();
        for (Decision decision : decisions) {
            Map<String, Basis.Rule> directives = decision.basis().directives();
            if (!bases.containsKey(directives)) {
                bases.put(directives, basis(sql, text(directives)));
            }
        }
        sql.each(ADD, batch -> {
            int seq = size;
            for (Decision each : decisions) {
                Fingerprint item = each.key().item();
                batch.add(
                        ++seq,
                        item.kind().toString(),
                        item.device().toString(),
                        item.sort().name(),
                        each.key().supplier(),
                        each.key().rule(),
                        each.act().id(),
                        each.disposition().id(),
                        each.reason(),
                        each.note(),
                        each.reference(),
                        each.by(),
                        each.approver(),
                        each.at().toString(),
                        each.until(),
                        each.basis().evidence(),
                        each.basis().supplier(),
                        bases.getOrDefault(each.basis().directives(), 0L),
                        each.subject(),
                        each.onlyFor());
            }
        });
    }

    private static long basis(Sql sql, String directives) throws SQLException {
        sql.run("INSERT OR IGNORE INTO basis (directives) VALUES (?)", directives);
        return sql.number("SELECT id FROM basis WHERE directives = ?", directives);
    }

    private Decision decision(ResultSet row, Map<Long, Map<String, Basis.Rule>> bases)
            throws SQLException, StoreException {
        try {
            Map<String, Basis.Rule> directives = bases.get(row.getLong(17));
            Disposition disposition = Disposition.of(row.getString(7)).orElse(Disposition.RECHECK);
            if (directives == null || disposition == Disposition.RECHECK) {
                throw new StoreException(Reason.DAMAGED, file);
            }
            Fingerprint item = new Fingerprint(
                    Print.of(row.getString(1)), Print.of(row.getString(2)), Fingerprint.Sort.valueOf(row.getString(3)));
            return new Decision(
                    new FindingKey(item, row.getString(4), row.getString(5)),
                    act(row.getString(6)),
                    disposition,
                    row.getString(8),
                    row.getString(9),
                    row.getString(10),
                    row.getString(11),
                    row.getString(12),
                    Instant.parse(row.getString(13)),
                    row.getString(14),
                    new Basis(row.getLong(15), row.getLong(16), directives),
                    row.getString(18),
                    row.getString(19));
        } catch (DateTimeException | IllegalArgumentException e) {
            throw new StoreException(Reason.DAMAGED, file, e);
        }
    }

    private Decision.Act act(String id) throws StoreException {
        for (Decision.Act act : Decision.Act.values()) {
            if (act.id().equals(id)) {
                return act;
            }
        }
        throw new StoreException(Reason.DAMAGED, file);
    }

    /// A line for each directive: its id, the hash of its text, what it meant.
    private static String text(Map<String, Basis.Rule> directives) {
        StringBuilder text = new StringBuilder();
        directives.forEach((id, rule) -> text.append(id)
                .append('\t')
                .append(rule.text())
                .append('\t')
                .append(rule.applicability().name())
                .append('\n'));
        return text.toString();
    }

    private Map<String, Basis.Rule> directives(String text) throws StoreException {
        Map<String, Basis.Rule> directives = new HashMap<>();
        try {
            for (String line : text.split("\n", -1)) {
                String[] parts = line.split("\t", -1);
                if (parts.length == 3) {
                    directives.put(parts[0], new Basis.Rule(Long.parseLong(parts[1]), Applicability.valueOf(parts[2])));
                } else if (!line.isEmpty()) {
                    throw new StoreException(Reason.DAMAGED, file);
                }
            }
        } catch (IllegalArgumentException e) {
            throw new StoreException(Reason.DAMAGED, file, e);
        }
        return directives;
    }
}
