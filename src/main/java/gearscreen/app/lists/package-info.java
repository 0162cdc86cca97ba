/// The lists of one's own that the program keeps between runs. Entry: [OwnLists].
@NullMarked
package gearscreen.app.lists;

import org.jspecify.annotations.NullMarked;
