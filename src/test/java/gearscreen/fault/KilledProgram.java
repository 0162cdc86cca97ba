package gearscreen.fault;

import java.io.IOException;
import java.nio.file.Path;

/// A process of its own that does one act again and again, and says when each begins and when it is saved. It ends when
/// nobody listens any more, or when somebody kills it.
final class KilledProgram {
    static final String BEGUN = "begun";
    static final String SAVED = "saved";

    private KilledProgram() {}

    /// @param args place, act, number of the first deed, number of the last, version of the store
    public static void main(String[] args) throws IOException {
        Place place = new Place(Path.of(args[0]));
        int last = Integer.parseInt(args[3]);
        Act.Deed deed = Act.valueOf(args[1]).deed(place, Integer.parseInt(args[4]));
        for (int number = Integer.parseInt(args[2]); number <= last && !System.out.checkError(); number++) {
            System.out.println(BEGUN + " " + number);
            deed.done(number);
            System.out.println(SAVED + " " + number);
        }
    }
}
