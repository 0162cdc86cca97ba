package gearscreen.cli;

import gearscreen.app.ReportFormat;
import gearscreen.app.export.ReportFiles;
import gearscreen.app.export.ReportOrder;
import gearscreen.report.LeaveOut;
import gearscreen.report.People;
import gearscreen.report.ReportContent;
import gearscreen.report.ReportSettings.Include;
import gearscreen.report.table.CsvStyle;
import gearscreen.screening.Keep;
import gearscreen.text.Language;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/// What is to be written, in which languages, for whom and where: the options of a command that writes reports.
public record ReportOptions(Terminal terminal, Options options) {
    private static final String BOTH = "both";

    private static final List<CsvStyle> DELIMITERS =
            List.of(new CsvStyle(',', false), new CsvStyle(';', false), new CsvStyle('\t', false));

    public CommandSpec into(CommandSpec spec) {
        return spec.addOption(options.several("format", formats().collect(Collectors.joining("|"))))
                .addOption(options.one("output", "FILE|FOLDER"))
                .addOption(flag("replace"))
                .addOption(options.one("include", "flagged|all"))
                .addOption(options.one("report-lang", "en|fr|both"))
                .addOption(options.one("organisation", "NAME"))
                .addOption(options.one("prepared-by", "NAME"))
                .addOption(options.one("reviewed-by", "NAME"))
                .addOption(options.several("redact", "owner,location,serial,mac"))
                .addOption(options.one("discovered", "DATE"))
                .addOption(options.one("csv-delimiter", "comma|semicolon|tab"))
                .addOption(flag("csv-raw"));
    }

    private static Stream<String> formats() {
        return Arrays.stream(ReportFormat.values()).map(ReportFormat::id);
    }

    private OptionSpec flag(String name) {
        return OptionSpec.builder("--" + name)
                .type(boolean.class)
                .description(terminal.say("cli.option." + name))
                .build();
    }

    public boolean replace(ParseResult arguments) {
        return arguments.hasMatchedOption("--replace");
    }

    public Optional<Path> output(ParseResult arguments) {
        return options.value(arguments, "output").map(options::path);
    }

    /// @throws Refusal where a word is none of those that can be
    public ReportOrder order(ParseResult arguments) {
        List<String> named = options.list(arguments, "format");
        List<ReportFormat> formats = named.isEmpty()
                ? List.of(output(arguments).map(ReportOptions::byName).orElse(ReportFormat.TEXT))
                : named.stream().map(this::format).toList();
        Include include = options.choice(
                arguments,
                "include",
                List.of(Include.values()),
                choice -> choice.name().toLowerCase(Locale.ROOT),
                Include.FLAGGED);
        CsvStyle style = options.choice(arguments, "csv-delimiter", DELIMITERS, ReportOptions::name, CsvStyle.STANDARD);
        return new ReportOrder(
                formats,
                languages(arguments),
                include,
                new CsvStyle(style.delimiter(), arguments.hasMatchedOption("--csv-raw")));
    }

    private static String name(CsvStyle style) {
        return switch (style.delimiter()) {
            case ';' -> "semicolon";
            case '\t' -> "tab";
            default -> "comma";
        };
    }

    private ReportFormat format(String text) {
        return Arrays.stream(ReportFormat.values())
                .filter(format -> format.id().equalsIgnoreCase(text))
                .findFirst()
                .orElseThrow(() -> new Refusal(terminal.say(
                        "cli.usage.choice", "--format", text, formats().collect(Collectors.joining(", ")))));
    }

    private List<Language> languages(ParseResult arguments) {
        String asked =
                options.value(arguments, "report-lang").map(String::strip).orElse("");
        if (asked.equalsIgnoreCase(BOTH)) {
            return List.of(Language.values());
        }
        for (Language language : Language.values()) {
            if (language.code().equalsIgnoreCase(asked)) {
                return List.of(language);
            }
        }
        if (!asked.isEmpty()) {
            throw new Refusal(terminal.say("cli.usage.choice", "--report-lang", asked, "en, fr, " + BOTH));
        }
        return List.of(terminal.messages().language());
    }

    /// Nobody who names the file `report.html` wants plain text in it.
    private static ReportFormat byName(Path output) {
        String name = output.toString().toLowerCase(Locale.ROOT);
        return Arrays.stream(ReportFormat.values())
                .filter(format -> name.endsWith("." + format.extension()))
                .findFirst()
                .orElse(ReportFormat.TEXT);
    }

    /// What the options add to a scan and take from it.
    public ReportContent content(ParseResult arguments, ReportContent content) {
        ReportContent named = content.by(new People(
                        options.value(arguments, "organisation").orElse(""),
                        options.value(arguments, "prepared-by").orElse(""),
                        options.value(arguments, "reviewed-by").orElse("")))
                .without(leftOut(arguments));
        Optional<LocalDate> discovered = options.value(arguments, "discovered").map(options::date);
        return discovered.map(named::discoveredOn).orElse(named);
    }

    Set<LeaveOut> leftOut(ParseResult arguments) {
        EnumSet<LeaveOut> leftOut = EnumSet.noneOf(LeaveOut.class);
        for (String word : options.list(arguments, "redact")) {
            leftOut.add(Arrays.stream(LeaveOut.values())
                    .filter(part -> part.id().equalsIgnoreCase(word))
                    .findFirst()
                    .orElseThrow(() -> new Refusal(terminal.say(
                            "cli.usage.choice",
                            "--redact",
                            word,
                            Arrays.stream(LeaveOut.values()).map(LeaveOut::id).collect(Collectors.joining(", "))))));
        }
        return leftOut;
    }

    /// No more than the reports will show, so that a large inventory is checked in little memory.
    static Keep keep(ReportOrder order) {
        if (order.include() == Include.ALL) {
            return Keep.ALL;
        }
        return order.formats().stream()
                .map(ReportFormat::keep)
                .max(Keep::compareTo)
                .orElse(Keep.ALL);
    }

    /// The files that are no folder's: the one that was named, or one for each report under the name that was given.
    static List<ReportFiles.Target> targets(ReportOrder order, Path output) {
        List<ReportOrder.Part> parts = order.parts();
        if (parts.size() == 1) {
            return List.of(new ReportFiles.Target(parts.getFirst(), output));
        }
        Path folder = Optional.ofNullable(output.toAbsolutePath().getParent()).orElse(output);
        return ReportFiles.targets(order, folder, String.valueOf(output.getFileName()));
    }
}
