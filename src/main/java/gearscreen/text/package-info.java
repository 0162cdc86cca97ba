/// Sentences in the user's language, from keys and facts. Entry: [Messages]. Imports nothing of the program.
@NullMarked
package gearscreen.text;

import org.jspecify.annotations.NullMarked;
