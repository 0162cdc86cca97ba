import atlantafx.base.theme.PrimerLight;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;

/// A window with nothing in it but the program's theme. Prints when the first picture was there, as the
/// program's `--self-time` does, and ends.
public final class EmptyWindow extends Application {
    private static final int PULSES = 3;

    public static void main(String[] args) {
        launch(EmptyWindow.class, args);
    }

    @Override
    public void start(Stage stage) {
        setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        stage.setScene(new Scene(new BorderPane(), 1100, 720));
        stage.show();
        new AnimationTimer() {
            private int pulses;

            @Override
            public void handle(long now) {
                if (++pulses == PULSES) {
                    stop();
                    System.out.println(System.currentTimeMillis());
                    Platform.exit();
                }
            }
        }.start();
    }
}
