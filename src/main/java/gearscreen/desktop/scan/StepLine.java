package gearscreen.desktop.scan;

import gearscreen.desktop.kit.Typography;
import gearscreen.desktop.scan.ScanViewModel.Step;
import gearscreen.text.Messages;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;

/// “1 File › 2 Columns › 3 Results”, with the current step in bold.
public final class StepLine {
    private StepLine() {}

    public static Node at(Step here, Messages messages) {
        FlowPane line = new FlowPane();
        line.getStyleClass().add("step-line");
        int number = 0;
        for (Step step : Step.values()) {
            number++;
            if (number > 1) {
                line.getChildren().add(Typography.muted("›"));
            }
            String name = messages.text("step.name", number, messages.text("step." + step.id()));
            Label label = step == here ? Typography.strong(name) : Typography.muted(name);
            if (step == here) {
                label.setAccessibleText(messages.text("step.here", name));
            }
            line.getChildren().add(label);
        }
        return line;
    }
}
