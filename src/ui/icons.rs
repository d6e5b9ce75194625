//! The icons of the window: one constant a Phosphor glyph, in alphabetical order.
//!
//! Owns the link from an icon's name to its code point. The glyphs are in `assets/fonts/Phosphor.subset.ttf`;
//! those of [`fill`] are in `PhosphorFill.subset.ttf`, a family of its own because Phosphor gives both weights the
//! same code points. Refuses to choose sizes or colours (the tokens do) and to hold a sentence: an icon never
//! stands alone, its button has a name from the locales.

/// `arrow-right`: forward, the next one.
pub const ARROW_RIGHT: &str = "\u{e06c}";
/// `arrows-in`: four arrows inwards: leave full screen.
pub const ARROWS_IN: &str = "\u{e09a}";
/// `arrows-left-right`: fit to the width, compare two sides.
pub const ARROWS_LEFT_RIGHT: &str = "\u{e0a0}";
/// `arrows-out`: four arrows outwards: full screen.
pub const ARROWS_OUT: &str = "\u{e0a2}";
/// `book-open`: read, the report.
pub const BOOK_OPEN: &str = "\u{e0e6}";
/// `caret-down`: open, unfold.
pub const CARET_DOWN: &str = "\u{e136}";
/// `caret-left`: step back.
pub const CARET_LEFT: &str = "\u{e138}";
/// `caret-right`: closed, step forward.
pub const CARET_RIGHT: &str = "\u{e13a}";
/// `caret-up`: fold.
pub const CARET_UP: &str = "\u{e13c}";
/// `chat-text`: an intervention.
pub const CHAT_TEXT: &str = "\u{e17a}";
/// `check`: done, accepted.
pub const CHECK: &str = "\u{e182}";
/// `check-square`: a task that is done.
pub const CHECK_SQUARE: &str = "\u{e186}";
/// `circle-half`: follow the system's light or dark.
pub const CIRCLE_HALF: &str = "\u{e18c}";
/// `clock`: a time of day.
pub const CLOCK: &str = "\u{e19a}";
/// `clock-countdown`: time left.
pub const CLOCK_COUNTDOWN: &str = "\u{ed2c}";
/// `clock-counter-clockwise`: history, an earlier state.
pub const CLOCK_COUNTER_CLOCKWISE: &str = "\u{e1a0}";
/// `copy`: copy.
pub const COPY: &str = "\u{e1ca}";
/// `dots-three`: more.
pub const DOTS_THREE: &str = "\u{e1fe}";
/// `funnel`: a filter.
pub const FUNNEL: &str = "\u{e266}";
/// `gear`: settings.
pub const GEAR: &str = "\u{e270}";
/// `handshake`: agreement, a bilateral meeting.
pub const HANDSHAKE: &str = "\u{e582}";
/// `link-simple`: a link, plain.
pub const LINK_SIMPLE: &str = "\u{e2e6}";
/// `magnifying-glass`: search.
pub const MAGNIFYING_GLASS: &str = "\u{e30c}";
/// `minus`: less, remove.
pub const MINUS: &str = "\u{e32a}";
/// `note-pencil`: write a note.
pub const NOTE_PENCIL: &str = "\u{e34c}";
/// `pause`: pause.
pub const PAUSE: &str = "\u{e39e}";
/// `pencil-simple`: edit.
pub const PENCIL_SIMPLE: &str = "\u{e3b4}";
/// `play`: start.
pub const PLAY: &str = "\u{e3d0}";
/// `plus`: more, add.
pub const PLUS: &str = "\u{e3d4}";
/// `quotes`: a quotation.
pub const QUOTES: &str = "\u{e660}";
/// `scissors`: cut.
pub const SCISSORS: &str = "\u{eae0}";
/// `sidebar-simple`: show or hide the side pane.
pub const SIDEBAR_SIMPLE: &str = "\u{ec24}";
/// `skip-back`: the section before.
pub const SKIP_BACK: &str = "\u{e5a4}";
/// `skip-forward`: the next section.
pub const SKIP_FORWARD: &str = "\u{e5a6}";
/// `square`: a task that is open.
pub const SQUARE: &str = "\u{e45e}";
/// `star`: not starred; the filled one stands for starred.
pub const STAR: &str = "\u{e46a}";
/// `stop`: stop.
pub const STOP: &str = "\u{e46c}";
/// `timer`: speaking time.
pub const TIMER: &str = "\u{e492}";
/// `trash`: delete.
pub const TRASH: &str = "\u{e4a6}";
/// `tray`: an inbox.
pub const TRAY: &str = "\u{e4aa}";
/// `user-sound`: a person who speaks.
pub const USER_SOUND: &str = "\u{eca8}";
/// `warning`: a warning.
pub const WARNING: &str = "\u{e4e0}";
/// `x`: close, remove.
pub const X: &str = "\u{e4f6}";

/// Filled icons. The code points are those of the outlined ones: draw them with the family of
/// `PhosphorFill.subset.ttf`, or the outline appears.
pub mod fill {
    /// `star`: starred.
    pub const STAR: &str = "\u{e46a}";
}
