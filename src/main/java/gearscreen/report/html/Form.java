package gearscreen.report.html;

/// What a page is made for. The words are the same; paper has no colours of the night and nothing to scroll.
public enum Form {
    SCREEN("screen.css"),
    PAPER("paper.css");

    private final String style;

    Form(String style) {
        this.style = style;
    }

    /// Name of its style sheet among our resources.
    String style() {
        return style;
    }
}
