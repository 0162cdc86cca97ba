package gearscreen.cli;

import gearscreen.app.Profiles;
import gearscreen.app.ReportFormat;
import gearscreen.app.UnknownProfileException;
import gearscreen.inventory.Field;
import gearscreen.inventory.ReadOptions;
import java.nio.charset.Charset;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/// The options that several commands share: how they are declared, and what their texts mean.
///
/// Values are taken as text and read here, so that every complaint is one of our sentences in the user's language.
public record Options(Terminal terminal) {
    /// @param topic of the help texts: their keys are `cli.` + topic + `.` + option
    public CommandSpec spec(Command command, String name, String topic) {
        CommandSpec spec = CommandSpec.wrapWithoutInspection(command).name(name);
        spec.usageMessage()
                .description(say("cli." + topic + ".description"))
                .synopsisHeading(say("cli.help.usage") + " ")
                .parameterListHeading("%n" + say("cli.help.parameters") + "%n")
                .optionListHeading("%n" + say("cli.help.options") + "%n")
                .commandListHeading("%n" + say("cli.help.commands") + "%n")
                .descriptionHeading("%n")
                .sortOptions(false)
                .width(100);
        spec.addOption(OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .description(say("cli.option.help"))
                .build());
        return spec;
    }

    public OptionSpec one(String name, String label) {
        return OptionSpec.builder("--" + name)
                .paramLabel(label)
                .type(String.class)
                .description(say("cli.option." + name))
                .build();
    }

    /// `--format` of a command that writes one of them.
    public OptionSpec format(String label) {
        return OptionSpec.builder("--format")
                .paramLabel(label)
                .type(String.class)
                .description(say("cli.option.format.one"))
                .build();
    }

    public OptionSpec several(String name, String label) {
        return OptionSpec.builder("--" + name)
                .paramLabel(label)
                .type(List.class)
                .auxiliaryTypes(String.class)
                .arity("1")
                .description(say("cli.option." + name))
                .build();
    }

    public PositionalParamSpec file() {
        return PositionalParamSpec.builder()
                .paramLabel("FILE")
                .index("0")
                .arity("1")
                .required(true)
                .type(String.class)
                .description(say("cli.parameter.file"))
                .build();
    }

    /// Several files are one inventory.
    PositionalParamSpec files() {
        return PositionalParamSpec.builder()
                .paramLabel("FILE")
                .index("0..*")
                .arity("1..*")
                .required(true)
                .type(List.class)
                .auxiliaryTypes(String.class)
                .description(say("cli.parameter.files"))
                .build();
    }

    public Optional<String> value(ParseResult arguments, String name) {
        return Optional.ofNullable(arguments.<String>matchedOptionValue("--" + name, null));
    }

    public List<String> values(ParseResult arguments, String name) {
        return arguments.matchedOptionValue("--" + name, List.of());
    }

    /// Words that may be repeated or separated by commas.
    List<String> list(ParseResult arguments, String name) {
        return values(arguments, name).stream()
                .flatMap(text -> Arrays.stream(text.split(",", -1)))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /// One of a few words, whatever its case.
    ///
    /// @param id the word of a choice
    public <T> T choice(ParseResult arguments, String name, List<T> choices, Function<T, String> id, T otherwise) {
        return value(arguments, name)
                .map(text -> choices.stream()
                        .filter(choice -> id.apply(choice).equalsIgnoreCase(text.strip()))
                        .findFirst()
                        .orElseThrow(() -> new Refusal(say(
                                "cli.usage.choice",
                                "--" + name,
                                text,
                                choices.stream().map(id).collect(Collectors.joining(", "))))))
                .orElse(otherwise);
    }

    FailOn failOn(ParseResult arguments) {
        return choice(arguments, "fail-on", List.of(FailOn.values()), FailOn::id, FailOn.ANY);
    }

    /// For commands whose result is text or JSON only.
    public boolean json(ParseResult arguments) {
        List<ReportFormat> formats = List.of(ReportFormat.TEXT, ReportFormat.JSON);
        return choice(arguments, "format", formats, ReportFormat::id, ReportFormat.TEXT) == ReportFormat.JSON;
    }

    /// Ids that the watchlist has; they may be repeated or separated by commas.
    public List<String> profiles(ParseResult arguments) {
        List<String> ids = list(arguments, "profile");
        try {
            Profiles.of(terminal.checks().watchlist(), ids);
            return ids;
        } catch (UnknownProfileException e) {
            throw new Refusal(say("cli.usage.profile", e.id(), String.join(", ", e.known())));
        }
    }

    public LocalDate asOf(ParseResult arguments) {
        return value(arguments, "as-of").map(this::date).orElseGet(terminal::today);
    }

    /// @throws Refusal where it is no date
    public LocalDate date(String text) {
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeException e) {
            throw new Refusal(say("cli.usage.date", text));
        }
    }

    /// `--map vendor=Make --map vendor=Brand`: both columns feed the field; `--map notes=`: none does.
    ReadOptions reading(ParseResult arguments) {
        Map<Field, List<String>> mapping = new EnumMap<>(Field.class);
        for (String text : values(arguments, "map")) {
            int equals = text.indexOf('=');
            if (equals < 0) {
                throw new Refusal(say("cli.usage.map", text));
            }
            List<String> columns =
                    mapping.computeIfAbsent(field(text.substring(0, equals).strip()), _ -> new ArrayList<>());
            String column = text.substring(equals + 1).strip();
            if (!column.isEmpty()) {
                columns.add(column);
            }
        }
        return ReadOptions.automatic().withMapping(mapping).withSheet(value(arguments, "sheet"));
    }

    private Field field(String id) {
        return Arrays.stream(Field.values())
                .filter(field -> field.id().equalsIgnoreCase(id))
                .findFirst()
                .orElseThrow(() -> new Refusal(say(
                        "cli.usage.field",
                        id,
                        Arrays.stream(Field.values()).map(Field::id).collect(Collectors.joining(", ")))));
    }

    public Path path(String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            boolean writable = isWritableIn(System.getProperty("sun.jnu.encoding", "UTF-8"), text);
            throw new Refusal(say(writable ? "cli.usage.path" : "cli.usage.pathEncoding", text));
        }
    }

    /// Whether the system's character set has all characters of a file name: under `LC_ALL=C` it has only ASCII, and
    /// what was typed arrives as U+FFFD.
    static boolean isWritableIn(String charset, String name) {
        return Charset.forName(charset).newEncoder().canEncode(name);
    }

    private String say(String key, Object... facts) {
        return terminal.say(key, facts);
    }
}
