package gearscreen.cli;

import gearscreen.app.Bug;
import gearscreen.app.Checks;
import gearscreen.app.Program;
import gearscreen.app.UnwritableException;
import gearscreen.app.edition.Current;
import gearscreen.app.edition.Editions;
import gearscreen.app.settings.Folders;
import gearscreen.cli.scans.CompareCommand;
import gearscreen.cli.scans.ScansCommand;
import gearscreen.cli.watchlist.EditionText;
import gearscreen.cli.watchlist.WatchlistCommand;
import gearscreen.inventory.UnreadableInventoryException;
import gearscreen.store.StoreException;
import gearscreen.text.Language;
import gearscreen.text.Messages;
import java.io.IOException;
import java.io.PrintStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/// The command line: finds the command, runs it, and turns what went wrong into one sentence and an exit code.
public final class Cli {
    private static final Set<String> SCREENING = Set.of("check", "lookup");

    private final Terminal terminal;
    private final Options options;

    Cli(Terminal terminal) {
        this.terminal = terminal;
        this.options = new Options(terminal);
    }

    /// @param out results as UTF-8, whatever its own character set
    /// @param err messages
    /// @return the exit code: 0 nothing flagged, 1 something flagged, 2 wrong usage or unusable file, 3 bug
    public static int run(String[] args, PrintStream out, PrintStream err) {
        Editions editions = Editions.of(Folders.ofThisMachine(), Program.current());
        Language language = Language.of(Locale.getDefault(), System.getenv());
        return run(args, out, err, editions, Clock.system(ZoneId.systemDefault()), language.locale());
    }

    static int run(String[] args, PrintStream out, PrintStream err, Editions editions, Clock clock, Locale locale) {
        Messages messages = Messages.in(language(args, locale));
        Checks checks = new Checks(() -> {
            Current current = editions.current(LocalDate.now(clock));
            current.notices().forEach(notice -> err.println(EditionText.notice(messages, notice)));
            return current.watchlist();
        });
        if (args.length > 0 && SCREENING.contains(args[0])) {
            beside(checks);
        }
        return run(args, out, err, checks, editions, clock, locale);
    }

    /// The watchlist is loaded while arguments and file are read. What goes wrong there goes wrong again, and is said,
    /// where the watchlist is asked for.
    private static void beside(Checks checks) {
        Thread thread = new Thread(checks::prepare, "watchlist");
        thread.setDaemon(true);
        thread.setUncaughtExceptionHandler((_, _) -> {});
        thread.start();
    }

    static int run(
            String[] args,
            PrintStream out,
            PrintStream err,
            Checks checks,
            Editions editions,
            Clock clock,
            Locale locale) {
        Messages messages = Messages.in(language(args, locale));
        return new Cli(new Terminal(messages, out, err, checks, editions, clock, Program.current())).run(args);
    }

    /// The language has to be known before the arguments are read, so that complaints about them are in it.
    private static Language language(String[] args, Locale locale) {
        String asked = "";
        for (int i = 0; i < args.length && !args[i].equals("--"); i++) {
            if (args[i].startsWith("--lang=")) {
                asked = args[i].substring("--lang=".length());
            } else if (args[i].equals("--lang") && i + 1 < args.length) {
                asked = args[i + 1];
            }
        }
        for (Language language : Language.values()) {
            if (language.code().equalsIgnoreCase(asked.strip())) {
                return language;
            }
        }
        return Language.of(locale);
    }

    private int run(String[] args) {
        try {
            return dispatch(args);
        } catch (Refusal e) {
            terminal.tell(e.sentence());
        } catch (ParameterException e) {
            terminal.tell(new UsageErrors(terminal.messages()).sentence(e) + " "
                    + terminal.say(
                            "cli.usage.help",
                            e.getCommandLine().getCommandSpec().qualifiedName()));
        } catch (UnreadableInventoryException e) {
            terminal.tell(
                    terminal.say("unreadable." + e.reason().id(), e.facts().toArray()));
        } catch (StoreException e) {
            terminal.tell(terminal.refused(e));
        } catch (UnwritableException e) {
            terminal.tell(terminal.say(
                    "report.unwritable." + e.reason().id(), e.file().toString()));
        } catch (IOException | RuntimeException | Error e) {
            if (Bug.isLackOfMemory(e)) {
                terminal.tell(terminal.say("cli.error.noMemory"));
                return ExitCode.BUG;
            }
            Bug bug = Bug.of(e);
            terminal.tell(
                    terminal.say("cli.error.bug", bug.code(), terminal.program().version(), bug.place()));
            return ExitCode.BUG;
        }
        return ExitCode.UNUSABLE;
    }

    private int dispatch(String[] args) throws IOException {
        CommandLine line = commandLine(args);
        ParseResult result = line.parseArgs(args);
        ParseResult innermost = result;
        while (innermost.hasSubcommand()) {
            innermost = innermost.subcommand();
        }
        if (innermost.isUsageHelpRequested()) {
            CommandLine asked = innermost.commandSpec().commandLine();
            terminal.print(asked.getUsageMessage(Ansi.OFF).lines().toList());
            return ExitCode.NOTHING;
        }
        checkLanguage(innermost);
        return ((Command) innermost.commandSpec().userObject()).run(innermost);
    }

    private CommandLine commandLine(String[] args) {
        CommandSpec spec = new Root(terminal, options).spec();
        Map<String, Supplier<Command>> commands = commands();
        // The others are not made where one is asked for: their options are half the time of a small check.
        commands.forEach((name, command) -> {
            if (args.length == 0 || !commands.containsKey(args[0]) || name.equals(args[0])) {
                spec.addSubcommand(name, command.get().spec());
            }
        });
        // A file whose name begins with @ is a file to be checked, not a list of arguments.
        return new CommandLine(spec).setExpandAtFiles(false);
    }

    /// In the order of the help text.
    private Map<String, Supplier<Command>> commands() {
        Map<String, Supplier<Command>> commands = new LinkedHashMap<>();
        commands.put("check", () -> new CheckCommand(terminal, options));
        commands.put("inspect", () -> new InspectCommand(terminal, options));
        commands.put("lookup", () -> new LookupCommand(terminal, options));
        commands.put("verify", () -> new VerifyCommand(terminal, options));
        commands.put("compare", () -> new CompareCommand(terminal, options));
        commands.put("scans", () -> new ScansCommand(terminal, options));
        commands.put("watchlist", () -> new WatchlistCommand(terminal, options));
        return commands;
    }

    private void checkLanguage(ParseResult arguments) {
        if (arguments.hasMatchedOption("--lang")) {
            options.choice(arguments, "lang", List.of(Language.values()), Language::code, Language.ENGLISH);
        }
    }

    /// `gearscreen` itself.
    private record Root(Terminal terminal, Options options) implements Command {
        @Override
        public CommandSpec spec() {
            CommandSpec spec = options.spec(this, "gearscreen", "root")
                    .addOption(OptionSpec.builder("-V", "--version")
                            .type(boolean.class)
                            .description(terminal.say("cli.option.version"))
                            .build())
                    .addOption(options.one("lang", "en|fr"));
            spec.usageMessage().footer("", terminal.say("cli.help.exitCodes"), terminal.say("report.disclaimer"));
            return spec;
        }

        @Override
        public int run(ParseResult arguments) throws IOException {
            if (!arguments.hasMatchedOption("--version")) {
                throw new Refusal(terminal.say(
                        "cli.usage.noCommand", "check, inspect, lookup, verify, compare, scans, watchlist"));
            }
            var watchlist = terminal.checks().watchlist();
            terminal.print(List.of(
                    terminal.program().name() + " " + terminal.program().version(),
                    terminal.say(
                            "cli.watchlist.edition",
                            watchlist.version(),
                            watchlist.date().toString())));
            return ExitCode.NOTHING;
        }
    }
}
