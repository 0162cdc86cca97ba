package gearscreen.desktop.scan;

/// What was said to “is this true of you?”; the word's key is `who.answer.` + id.
public enum Answer {
    YES("yes"),
    NO("no"),
    /// What the profile would bring may apply; it is never left out.
    NOT_SURE("notSure");

    private final String id;

    Answer(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }
}
