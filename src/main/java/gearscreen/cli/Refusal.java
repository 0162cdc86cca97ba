package gearscreen.cli;

/// The command is not carried out, for a reason the user can mend: exit code 2. The sentence is for the user, in their
/// language.
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String sentence;

    public Refusal(String sentence) {
        super(sentence);
        this.sentence = sentence;
    }

    String sentence() {
        return sentence;
    }
}
