package gearscreen.desktop.suppliers;

import gearscreen.desktop.scan.AsOf;
import gearscreen.desktop.scan.Asking;
import gearscreen.desktop.scan.ProfilesViewModel;
import gearscreen.screening.applicability.ListingEffect;
import gearscreen.watchlist.Directive;
import gearscreen.watchlist.FccGrantee;
import gearscreen.watchlist.Label;
import gearscreen.watchlist.Listing;
import gearscreen.watchlist.MacBlock;
import gearscreen.watchlist.ModelPattern;
import gearscreen.watchlist.Supplier;
import gearscreen.watchlist.SupplierName;
import gearscreen.watchlist.Watchlist;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// The suppliers that fit what is looked for, and the one in view.
public final class SuppliersViewModel {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private final Asking asking;
    private final ProfilesViewModel profiles;
    private final AsOf asOf;
    private Watchlist watchlist;
    private final Map<String, String> texts = new HashMap<>();
    private final StringProperty wanted = new SimpleStringProperty("");
    private final ObjectProperty<Optional<String>> directive = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Supplier.Status>> kind = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<Supplier>> shown = new ReadOnlyObjectWrapper<>(List.of());
    private final ObjectProperty<Optional<Supplier>> selected = new SimpleObjectProperty<>(Optional.empty());

    public SuppliersViewModel(Asking asking, ProfilesViewModel profiles, AsOf asOf) {
        this.asking = asking;
        this.profiles = profiles;
        this.asOf = asOf;
        watchlist = asking.watchlist();
        fill();
        wanted.subscribe(_ -> filter());
        directive.subscribe((_, _) -> filter());
        kind.subscribe((_, _) -> filter());
    }

    /// Shows the suppliers of the edition that is in use now.
    public void loadAgain() {
        watchlist = asking.watchlist();
        fill();
        if (directive.get().flatMap(watchlist::directive).isEmpty()) {
            directive.set(Optional.empty());
        }
        Optional<String> before = selected.get().map(Supplier::id);
        filter();
        selected.set(before.flatMap(watchlist::supplier)
                .filter(shown.get()::contains)
                .or(() -> shown.get().stream().findFirst()));
    }

    private void fill() {
        texts.clear();
        watchlist.suppliers().values().forEach(supplier -> texts.put(supplier.id(), texts(supplier)));
    }

    /// All that a supplier can be found by, folded.
    private String texts(Supplier supplier) {
        Stream<String> names = supplier.names().stream().map(SupplierName::text);
        Stream<String> brands = labels(supplier).stream()
                .flatMap(label -> Stream.concat(Stream.of(label.brand()), label.names().stream()));
        return Stream.of(Stream.of(supplier.id(), supplier.name()), names, brands)
                .flatMap(all -> all)
                .map(SuppliersViewModel::folded)
                .collect(Collectors.joining("\n"));
    }

    /// Without accents and capitals; full-width letters become plain ones.
    private static String folded(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }

    private void filter() {
        String part = folded(wanted.get().strip());
        List<Supplier> fitting = watchlist.suppliers().values().stream()
                .filter(supplier -> texts.getOrDefault(supplier.id(), "").contains(part))
                .filter(supplier -> kind.get().isEmpty() || kind.get().get() == supplier.status())
                .filter(supplier -> directive.get().isEmpty()
                        || watchlist.listingsOf(supplier.id()).stream()
                                .map(Listing::directive)
                                .anyMatch(directive.get().get()::equals))
                .sorted(Comparator.comparing(supplier -> folded(supplier.name())))
                .toList();
        shown.set(fitting);
        if (selected.get().filter(fitting::contains).isEmpty()) {
            selected.set(fitting.stream().findFirst());
        }
    }

    /// What is typed into *Find*: any part of a name, in any script, or of a brand.
    public StringProperty wanted() {
        return wanted;
    }

    /// Only those that the directive of this id names; empty: all.
    public ObjectProperty<Optional<String>> directive() {
        return directive;
    }

    public ObjectProperty<Optional<Supplier.Status>> kind() {
        return kind;
    }

    /// By name.
    public ReadOnlyObjectProperty<List<Supplier>> shown() {
        return shown.getReadOnlyProperty();
    }

    /// Empty only where nothing is shown.
    public ObjectProperty<Optional<Supplier>> selected() {
        return selected;
    }

    /// Shows a supplier, whatever was looked for before.
    public void show(String id) {
        wanted.set("");
        directive.set(Optional.empty());
        kind.set(Optional.empty());
        watchlist.supplier(id).ifPresent(supplier -> selected.set(Optional.of(supplier)));
    }

    /// Those that name a supplier, in the order of the data.
    public List<Directive> directives() {
        return watchlist.directives().values().stream()
                .filter(Directive::namesSuppliers)
                .toList();
    }

    public Watchlist watchlist() {
        return watchlist;
    }

    /// Brands under which its equipment is sold, also those that are switched off.
    public List<Label> labels(Supplier supplier) {
        return watchlist.labels().stream()
                .filter(label -> label.supplier().equals(supplier.id()))
                .toList();
    }

    /// Companies of the list that belong to it or sell its equipment.
    public List<Supplier> children(Supplier supplier) {
        return watchlist.suppliers().values().stream()
                .filter(child -> child.parent().equals(Optional.of(supplier.id())))
                .toList();
    }

    public List<MacBlock> macBlocks(Supplier supplier) {
        return watchlist.macBlocks().stream()
                .filter(block -> block.supplier().equals(supplier.id()))
                .toList();
    }

    public List<FccGrantee> fccGrantees(Supplier supplier) {
        return watchlist.fccGrantees().stream()
                .filter(grantee -> grantee.supplier().equals(supplier.id()))
                .toList();
    }

    public List<ModelPattern> modelPatterns(Supplier supplier) {
        return watchlist.modelPatterns().stream()
                .filter(pattern -> pattern.supplier().equals(supplier.id()))
                .toList();
    }

    /// The listings of a supplier with what they mean for the organisation on the day asked about.
    public List<ListingEffect> listings(Supplier supplier) {
        return asking.listings(supplier, profiles.who().get(), asOf.day());
    }

    public AsOf asOf() {
        return asOf;
    }

    public ProfilesViewModel profiles() {
        return profiles;
    }
}
