package gearscreen.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gearscreen.desktop.FrameViewModel.Page;
import gearscreen.desktop.look.LookViewModel;
import gearscreen.desktop.settings.Kept;
import gearscreen.text.Language;
import org.junit.jupiter.api.Test;

class FrameViewModelTest {
    private final LookViewModel look = new LookViewModel(new Kept().settings, Language.ENGLISH);
    private final FrameViewModel frame = new FrameViewModel(look);

    @Test
    void largerTextNeedsMoreRoomForTwoPanes() {
        frame.setWidth(1000);
        assertFalse(frame.compact().get());
        look.setTextSize(150);
        assertTrue(frame.compact().get());
        frame.setWidth(1600);
        assertFalse(frame.compact().get());
    }

    @Test
    void backLeadsWhereThePageWasOpenedFrom() {
        frame.go(Page.EXPORT);
        frame.back();
        assertEquals(Page.SCAN, frame.page().get());
        frame.go(Page.QUICK_CHECK);
        frame.go(Page.SHORTCUTS);
        frame.back();
        assertEquals(Page.QUICK_CHECK, frame.page().get());
    }
}
