package gearscreen.desktop.kit;

import gearscreen.text.Messages;
import java.util.List;
import java.util.function.Function;

/// Something to tell the user inside the window, said in whatever language the window speaks when it is drawn.
///
/// @param actions what can be done about it; may be empty
public record Notice(Tone tone, Function<Messages, String> sentence, List<Action> actions) {
    public Notice {
        actions = List.copyOf(actions);
    }

    public static Notice of(Tone tone, String key, Object... facts) {
        return new Notice(tone, messages -> messages.text(key, facts), List.of());
    }

    public Notice with(Action... more) {
        return new Notice(tone, sentence, List.of(more));
    }

    public enum Tone {
        DONE("done"),
        WARNING("warning"),
        FAILED("failed");

        private final String id;

        Tone(String id) {
            this.id = id;
        }

        public String id() {
            return id;
        }
    }

    /// @param key of the button's text
    public record Action(String key, Runnable run) {}
}
