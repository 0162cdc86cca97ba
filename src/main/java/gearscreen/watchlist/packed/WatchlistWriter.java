package gearscreen.watchlist.packed;

import gearscreen.text.LocalizedText;
import gearscreen.text.packed.PackedWriter;
import gearscreen.watchlist.ApplicabilityOverride;
import gearscreen.watchlist.BoundRole;
import gearscreen.watchlist.Directive;
import gearscreen.watchlist.FccGrantee;
import gearscreen.watchlist.Label;
import gearscreen.watchlist.Listing;
import gearscreen.watchlist.MacBlock;
import gearscreen.watchlist.ModelPattern;
import gearscreen.watchlist.OrganisationProfile;
import gearscreen.watchlist.Origins;
import gearscreen.watchlist.OtherCompany;
import gearscreen.watchlist.Provenance;
import gearscreen.watchlist.Supplier;
import gearscreen.watchlist.SupplierName;
import gearscreen.watchlist.Watchlist;
import java.util.Set;
import java.util.TreeSet;

/// Packs an edition that the loader has checked. What it writes and [WatchlistReader] reads are the components of the
/// records, in their order.
public final class WatchlistWriter {
    private final PackedWriter out = new PackedWriter();

    private WatchlistWriter() {}

    public static byte[] pack(Watchlist watchlist) {
        WatchlistWriter writer = new WatchlistWriter();
        writer.write(watchlist);
        return writer.out.bytes();
    }

    private void write(Watchlist watchlist) {
        out.text(watchlist.version());
        out.date(watchlist.date());
        out.each(watchlist.suppliers().values(), this::write);
        out.each(watchlist.labels(), this::write);
        out.each(watchlist.modelPatterns(), this::write);
        out.each(watchlist.fccGrantees(), this::write);
        out.each(watchlist.macBlocks(), this::write);
        out.each(watchlist.directives().values(), this::write);
        out.each(watchlist.listings(), this::write);
        out.each(watchlist.otherCompanies(), this::write);
        out.each(watchlist.profiles().values(), this::write);
        out.each(watchlist.boundRoles(), this::write);
        out.each(watchlist.overrides(), this::write);
        write(watchlist.origins());
    }

    private void write(Supplier supplier) {
        out.text(supplier.id());
        out.text(supplier.name());
        out.choice(supplier.status());
        out.optional(supplier.statusNote(), this::write);
        out.optional(supplier.parent(), out::text);
        out.flag(supplier.component());
        out.flag(supplier.software());
        out.each(supplier.names(), this::write);
        out.texts(supplier.equipment());
        out.text(supplier.note());
    }

    private void write(SupplierName name) {
        out.text(name.text());
        out.choice(name.kind());
        write(name.provenance());
    }

    private void write(Label label) {
        out.text(label.supplier());
        out.text(label.brand());
        out.texts(label.names());
        out.choice(label.range());
        out.flag(label.until().isPresent());
        label.until().ifPresent(out::number);
        out.flag(label.generic());
        out.text(label.note());
        write(label.provenance());
    }

    private void write(ModelPattern pattern) {
        out.text(pattern.id());
        out.text(pattern.supplier());
        write(pattern.label());
        out.choice(pattern.strength());
        out.text(pattern.regex().pattern());
        out.number(pattern.regex().flags());
        out.texts(pattern.examples());
        out.text(pattern.danger());
        write(pattern.provenance());
    }

    private void write(FccGrantee grantee) {
        out.text(grantee.code());
        out.text(grantee.grantee());
        out.text(grantee.supplier());
        write(grantee.provenance());
    }

    private void write(MacBlock block) {
        out.text(block.prefix());
        out.number(block.bits());
        out.text(block.registrant());
        out.text(block.supplier());
        out.text(block.relation());
        out.flag(block.own());
    }

    private void write(Directive directive) {
        out.text(directive.id());
        out.text(directive.jurisdiction());
        out.optional(directive.subdivision(), out::text);
        out.text(directive.authority());
        write(directive.title());
        out.text(directive.citation());
        out.text(directive.kind());
        out.text(directive.issued());
        out.each(directive.dates(), note -> {
            out.text(note.date());
            write(note.note());
        });
        out.optional(directive.inForceFrom(), out::date);
        out.optional(directive.inForceUntil(), out::date);
        out.choice(directive.status());
        out.optional(directive.statusNote(), this::write);
        out.texts(directive.bound());
        write(directive.boundNote());
        write(directive.covers());
        write(directive.meaning());
        out.flag(directive.namesSuppliers());
        out.each(directive.links(), link -> {
            out.text(link.url());
            out.text(link.language());
        });
        out.each(directive.sources(), this::write);
        out.date(directive.lastChecked());
    }

    private void write(Listing listing) {
        out.text(listing.directive());
        out.text(listing.supplier());
        out.text(listing.name());
        out.choice(listing.basis());
        out.optional(listing.via(), out::text);
        write(listing.scope());
        out.choice(listing.subsidiaries());
        out.optional(listing.from(), out::date);
        out.optional(listing.until(), out::date);
        write(listing.provenance());
    }

    private void write(OtherCompany company) {
        out.text(company.name());
        out.texts(company.names());
        out.choice(company.kind());
        out.text(company.why());
        out.text(company.exceptFor());
        write(company.provenance());
    }

    private void write(OrganisationProfile profile) {
        out.text(profile.id());
        write(profile.name());
        write(profile.description());
        out.text(profile.country());
        out.optional(profile.subdivision(), out::text);
        write(profile.roles());
        write(profile.unanswered());
    }

    private void write(BoundRole role) {
        out.text(role.bound());
        write(role.roles());
        out.choice(role.level());
        out.text(role.reason());
    }

    private void write(ApplicabilityOverride override) {
        out.text(override.directive());
        out.optional(override.country(), out::text);
        out.optional(override.role(), out::text);
        out.choice(override.level());
        out.text(override.reason());
        out.optional(override.sentence(), this::write);
    }

    private void write(Origins origins) {
        out.each(origins.sources(), source -> {
            out.text(source.name());
            out.optional(source.url(), out::text);
            out.text(source.licence());
            out.date(source.retrieved());
        });
        out.each(origins.gaps(), this::write);
    }

    private void write(Provenance provenance) {
        out.text(provenance.source());
        out.date(provenance.seen());
        out.choice(provenance.confidence());
    }

    private void write(LocalizedText text) {
        out.text(text.en());
        out.text(text.fr());
    }

    /// A set has no order of its own, and the same data give the same bytes.
    private void write(Set<String> texts) {
        out.texts(new TreeSet<>(texts));
    }
}
