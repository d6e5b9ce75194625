//! The icons of the window: one constant a Phosphor glyph, in alphabetical order.
//!
//! Owns the link from an icon's name to its code point. The glyphs are in `assets/fonts/Phosphor.subset.ttf`;
//! those of [`fill`] are in `PhosphorFill.subset.ttf`, a family of its own because Phosphor gives both weights the
//! same code points. Refuses to choose sizes or colours (the tokens do) and to hold a sentence: an icon never
//! stands alone, its button has a name from the locales.

/// `archive`: a box with a lid: put away, kept.
pub const ARCHIVE: &str = "\u{e00c}";
/// `arrow-clockwise`: one turn clockwise: redo, do again.
pub const ARROW_CLOCKWISE: &str = "\u{e036}";
/// `arrow-counter-clockwise`: one turn back: restore what was there.
pub const ARROW_COUNTER_CLOCKWISE: &str = "\u{e038}";
/// `arrow-down`: go down, move down.
pub const ARROW_DOWN: &str = "\u{e03e}";
/// `arrow-left`: back, the one before.
pub const ARROW_LEFT: &str = "\u{e058}";
/// `arrow-line-down`: an arrow onto a line: to the end.
pub const ARROW_LINE_DOWN: &str = "\u{e05c}";
/// `arrow-line-up`: an arrow onto a line: to the start.
pub const ARROW_LINE_UP: &str = "\u{e066}";
/// `arrow-right`: forward, the next one.
pub const ARROW_RIGHT: &str = "\u{e06c}";
/// `arrow-square-out`: opens outside this window.
pub const ARROW_SQUARE_OUT: &str = "\u{e5de}";
/// `arrow-u-up-left`: undo.
pub const ARROW_U_UP_LEFT: &str = "\u{e08a}";
/// `arrow-u-up-right`: redo.
pub const ARROW_U_UP_RIGHT: &str = "\u{e08c}";
/// `arrow-up`: go up, move up.
pub const ARROW_UP: &str = "\u{e08e}";
/// `arrows-clockwise`: refresh, look for a new edition.
pub const ARROWS_CLOCKWISE: &str = "\u{e094}";
/// `arrows-down-up`: sort, change the order.
pub const ARROWS_DOWN_UP: &str = "\u{e098}";
/// `arrows-in`: four arrows inwards: leave full screen.
pub const ARROWS_IN: &str = "\u{e09a}";
/// `arrows-left-right`: fit to the width, compare two sides.
pub const ARROWS_LEFT_RIGHT: &str = "\u{e0a0}";
/// `arrows-out`: four arrows outwards: full screen.
pub const ARROWS_OUT: &str = "\u{e0a2}";
/// `backspace`: delete to the left.
pub const BACKSPACE: &str = "\u{e0ae}";
/// `bell`: a reminder is on.
pub const BELL: &str = "\u{e0ce}";
/// `bell-slash`: a reminder is off.
pub const BELL_SLASH: &str = "\u{e0d4}";
/// `book-bookmark`: a reference to keep.
pub const BOOK_BOOKMARK: &str = "\u{e0e4}";
/// `book-open`: read, the report.
pub const BOOK_OPEN: &str = "\u{e0e6}";
/// `bookmark-simple`: a place to come back to.
pub const BOOKMARK_SIMPLE: &str = "\u{e0ea}";
/// `briefcase`: an employer, business.
pub const BRIEFCASE: &str = "\u{e0ee}";
/// `buildings`: an organization.
pub const BUILDINGS: &str = "\u{e102}";
/// `calendar`: a day with its number.
pub const CALENDAR: &str = "\u{e108}";
/// `calendar-blank`: a day.
pub const CALENDAR_BLANK: &str = "\u{e10a}";
/// `calendar-check`: a day that is done or agreed.
pub const CALENDAR_CHECK: &str = "\u{e712}";
/// `calendar-plus`: add to the calendar.
pub const CALENDAR_PLUS: &str = "\u{e714}";
/// `calendar-star`: a day that matters.
pub const CALENDAR_STAR: &str = "\u{e8b2}";
/// `caret-double-left`: fold a pane to the left.
pub const CARET_DOUBLE_LEFT: &str = "\u{e128}";
/// `caret-double-right`: fold a pane to the right.
pub const CARET_DOUBLE_RIGHT: &str = "\u{e12a}";
/// `caret-down`: open, unfold.
pub const CARET_DOWN: &str = "\u{e136}";
/// `caret-left`: step back.
pub const CARET_LEFT: &str = "\u{e138}";
/// `caret-right`: closed, step forward.
pub const CARET_RIGHT: &str = "\u{e13a}";
/// `caret-up`: fold.
pub const CARET_UP: &str = "\u{e13c}";
/// `chart-bar`: figures.
pub const CHART_BAR: &str = "\u{e150}";
/// `chat-centered-text`: an intervention, something said.
pub const CHAT_CENTERED_TEXT: &str = "\u{e166}";
/// `chat-text`: a comment.
pub const CHAT_TEXT: &str = "\u{e17a}";
/// `chats`: a discussion.
pub const CHATS: &str = "\u{e17c}";
/// `check`: done, accepted.
pub const CHECK: &str = "\u{e182}";
/// `check-circle`: an item that is done.
pub const CHECK_CIRCLE: &str = "\u{e184}";
/// `check-square`: a task that is done.
pub const CHECK_SQUARE: &str = "\u{e186}";
/// `circle`: an item that is open.
pub const CIRCLE: &str = "\u{e18a}";
/// `circle-dashed`: an item not started.
pub const CIRCLE_DASHED: &str = "\u{e602}";
/// `circle-half`: follow the system's light or dark.
pub const CIRCLE_HALF: &str = "\u{e18c}";
/// `clipboard`: the clipboard.
pub const CLIPBOARD: &str = "\u{e196}";
/// `clipboard-text`: paste, a text to hand over.
pub const CLIPBOARD_TEXT: &str = "\u{e198}";
/// `clock`: a time of day.
pub const CLOCK: &str = "\u{e19a}";
/// `clock-countdown`: time left.
pub const CLOCK_COUNTDOWN: &str = "\u{ed2c}";
/// `clock-counter-clockwise`: history, an earlier state.
pub const CLOCK_COUNTER_CLOCKWISE: &str = "\u{e1a0}";
/// `columns`: side by side.
pub const COLUMNS: &str = "\u{e546}";
/// `command`: the command palette.
pub const COMMAND: &str = "\u{e1c4}";
/// `copy`: copy.
pub const COPY: &str = "\u{e1ca}";
/// `corners-in`: leave the large view.
pub const CORNERS_IN: &str = "\u{e1ce}";
/// `corners-out`: the large view.
pub const CORNERS_OUT: &str = "\u{e1d0}";
/// `crosshair-simple`: jump to now.
pub const CROSSHAIR_SIMPLE: &str = "\u{e1d8}";
/// `cursor-text`: write here.
pub const CURSOR_TEXT: &str = "\u{e7d8}";
/// `desktop`: this computer, follow the system.
pub const DESKTOP: &str = "\u{e560}";
/// `dot-outline`: a small mark.
pub const DOT_OUTLINE: &str = "\u{ece0}";
/// `dots-six-vertical`: a handle to drag.
pub const DOTS_SIX_VERTICAL: &str = "\u{eae2}";
/// `dots-three`: more.
pub const DOTS_THREE: &str = "\u{e1fe}";
/// `dots-three-vertical`: more, in a narrow place.
pub const DOTS_THREE_VERTICAL: &str = "\u{e208}";
/// `download`: take from outside.
pub const DOWNLOAD: &str = "\u{e20a}";
/// `download-simple`: take from outside, plain.
pub const DOWNLOAD_SIMPLE: &str = "\u{e20c}";
/// `envelope-simple`: an e-mail address.
pub const ENVELOPE_SIMPLE: &str = "\u{e218}";
/// `eraser`: clear.
pub const ERASER: &str = "\u{e21e}";
/// `export`: give to another program.
pub const EXPORT: &str = "\u{eaf0}";
/// `eye`: shown.
pub const EYE: &str = "\u{e220}";
/// `eye-slash`: hidden.
pub const EYE_SLASH: &str = "\u{e224}";
/// `fast-forward`: faster.
pub const FAST_FORWARD: &str = "\u{e6a6}";
/// `file`: a file.
pub const FILE: &str = "\u{e230}";
/// `file-arrow-down`: import a file.
pub const FILE_ARROW_DOWN: &str = "\u{e232}";
/// `file-arrow-up`: export a file.
pub const FILE_ARROW_UP: &str = "\u{e61e}";
/// `file-magnifying-glass`: look into a file.
pub const FILE_MAGNIFYING_GLASS: &str = "\u{e238}";
/// `file-plus`: a new file.
pub const FILE_PLUS: &str = "\u{e236}";
/// `file-text`: a document.
pub const FILE_TEXT: &str = "\u{e23a}";
/// `files`: several files.
pub const FILES: &str = "\u{e710}";
/// `flag`: a country, a point to raise.
pub const FLAG: &str = "\u{e244}";
/// `floppy-disk`: save.
pub const FLOPPY_DISK: &str = "\u{e248}";
/// `folder-open`: open a file or folder.
pub const FOLDER_OPEN: &str = "\u{e256}";
/// `frame-corners`: fit to the window.
pub const FRAME_CORNERS: &str = "\u{e626}";
/// `funnel`: a filter.
pub const FUNNEL: &str = "\u{e266}";
/// `funnel-simple`: a filter, plain.
pub const FUNNEL_SIMPLE: &str = "\u{e268}";
/// `gauge`: speaking speed.
pub const GAUGE: &str = "\u{e628}";
/// `gavel`: a decision, the chair.
pub const GAVEL: &str = "\u{ea32}";
/// `gear`: settings.
pub const GEAR: &str = "\u{e270}";
/// `git-diff`: what changed between two editions.
pub const GIT_DIFF: &str = "\u{e27c}";
/// `globe`: the world, online.
pub const GLOBE: &str = "\u{e288}";
/// `globe-simple`: the world, plain.
pub const GLOBE_SIMPLE: &str = "\u{e28e}";
/// `hand`: ask for the floor.
pub const HAND: &str = "\u{e298}";
/// `hand-palm`: stop, hold.
pub const HAND_PALM: &str = "\u{e57e}";
/// `handshake`: agreement, a bilateral meeting.
pub const HANDSHAKE: &str = "\u{e582}";
/// `hash`: a number, a heading mark.
pub const HASH: &str = "\u{e2a2}";
/// `highlighter`: mark in colour.
pub const HIGHLIGHTER: &str = "\u{ec76}";
/// `hourglass`: waiting, little time.
pub const HOURGLASS: &str = "\u{e2b2}";
/// `house`: the first view.
pub const HOUSE: &str = "\u{e2c2}";
/// `identification-card`: a delegate's badge.
pub const IDENTIFICATION_CARD: &str = "\u{e2c8}";
/// `image`: a picture.
pub const IMAGE: &str = "\u{e2ca}";
/// `info`: a remark.
pub const INFO: &str = "\u{e2ce}";
/// `keyboard`: keyboard shortcuts.
pub const KEYBOARD: &str = "\u{e2d8}";
/// `layout`: arrangement of panes.
pub const LAYOUT: &str = "\u{e6d6}";
/// `leaf`: just transition, environment.
pub const LEAF: &str = "\u{e2da}";
/// `lightbulb`: an idea.
pub const LIGHTBULB: &str = "\u{e2dc}";
/// `link`: a link.
pub const LINK: &str = "\u{e2e2}";
/// `link-simple`: a link, plain.
pub const LINK_SIMPLE: &str = "\u{e2e6}";
/// `list`: a list, the menu.
pub const LIST: &str = "\u{e2f0}";
/// `list-bullets`: a list with bullets.
pub const LIST_BULLETS: &str = "\u{e2f2}";
/// `list-checks`: a list of tasks.
pub const LIST_CHECKS: &str = "\u{eadc}";
/// `list-dashes`: an outline.
pub const LIST_DASHES: &str = "\u{e2f4}";
/// `list-numbers`: a numbered list.
pub const LIST_NUMBERS: &str = "\u{e2f6}";
/// `lock`: locked, read only.
pub const LOCK: &str = "\u{e2fa}";
/// `lock-open`: unlocked.
pub const LOCK_OPEN: &str = "\u{e306}";
/// `magnifying-glass`: search.
pub const MAGNIFYING_GLASS: &str = "\u{e30c}";
/// `magnifying-glass-minus`: zoom out.
pub const MAGNIFYING_GLASS_MINUS: &str = "\u{e30e}";
/// `magnifying-glass-plus`: zoom in.
pub const MAGNIFYING_GLASS_PLUS: &str = "\u{e310}";
/// `map-pin`: a place, a room.
pub const MAP_PIN: &str = "\u{e316}";
/// `megaphone`: an announcement.
pub const MEGAPHONE: &str = "\u{e324}";
/// `microphone`: a microphone.
pub const MICROPHONE: &str = "\u{e326}";
/// `microphone-slash`: a microphone that is off.
pub const MICROPHONE_SLASH: &str = "\u{e328}";
/// `microphone-stage`: the floor, a speaker's microphone.
pub const MICROPHONE_STAGE: &str = "\u{e75c}";
/// `minus`: less, remove.
pub const MINUS: &str = "\u{e32a}";
/// `moon`: dark theme.
pub const MOON: &str = "\u{e330}";
/// `note`: a note.
pub const NOTE: &str = "\u{e348}";
/// `note-blank`: an empty note.
pub const NOTE_BLANK: &str = "\u{e34a}";
/// `note-pencil`: write a note.
pub const NOTE_PENCIL: &str = "\u{e34c}";
/// `notebook`: the notebook.
pub const NOTEBOOK: &str = "\u{e34e}";
/// `palette`: theme, colours.
pub const PALETTE: &str = "\u{e6c8}";
/// `paperclip`: an attachment.
pub const PAPERCLIP: &str = "\u{e39a}";
/// `pause`: pause.
pub const PAUSE: &str = "\u{e39e}";
/// `pencil-simple`: edit.
pub const PENCIL_SIMPLE: &str = "\u{e3b4}";
/// `play`: start.
pub const PLAY: &str = "\u{e3d0}";
/// `plugs`: a connection.
pub const PLUGS: &str = "\u{eb56}";
/// `plus`: more, add.
pub const PLUS: &str = "\u{e3d4}";
/// `plus-circle`: add an item.
pub const PLUS_CIRCLE: &str = "\u{e3d6}";
/// `presentation`: a presentation.
pub const PRESENTATION: &str = "\u{e654}";
/// `printer`: print.
pub const PRINTER: &str = "\u{e3dc}";
/// `prohibit`: cancelled, not allowed.
pub const PROHIBIT: &str = "\u{e3de}";
/// `push-pin`: pinned.
pub const PUSH_PIN: &str = "\u{e3e2}";
/// `push-pin-slash`: not pinned.
pub const PUSH_PIN_SLASH: &str = "\u{e3e4}";
/// `question`: help.
pub const QUESTION: &str = "\u{e3e8}";
/// `quotes`: a quotation.
pub const QUOTES: &str = "\u{e660}";
/// `record`: recording.
pub const RECORD: &str = "\u{e3ee}";
/// `rewind`: slower, back.
pub const REWIND: &str = "\u{e6a8}";
/// `robot`: artificial intelligence.
pub const ROBOT: &str = "\u{e762}";
/// `rows`: one below the other.
pub const ROWS: &str = "\u{e5a2}";
/// `scales`: law, labour standards.
pub const SCALES: &str = "\u{e750}";
/// `scissors`: cut.
pub const SCISSORS: &str = "\u{eae0}";
/// `seal-check`: confirmed.
pub const SEAL_CHECK: &str = "\u{e606}";
/// `shield-check`: safe, checked.
pub const SHIELD_CHECK: &str = "\u{e40c}";
/// `sidebar-simple`: show or hide the side pane.
pub const SIDEBAR_SIMPLE: &str = "\u{ec24}";
/// `sign-out`: leave.
pub const SIGN_OUT: &str = "\u{e42a}";
/// `skip-back`: the section before.
pub const SKIP_BACK: &str = "\u{e5a4}";
/// `skip-forward`: the next section.
pub const SKIP_FORWARD: &str = "\u{e5a6}";
/// `sliders-horizontal`: adjust.
pub const SLIDERS_HORIZONTAL: &str = "\u{e434}";
/// `sort-ascending`: sort upwards.
pub const SORT_ASCENDING: &str = "\u{e444}";
/// `sort-descending`: sort downwards.
pub const SORT_DESCENDING: &str = "\u{e446}";
/// `speaker-high`: sound.
pub const SPEAKER_HIGH: &str = "\u{e44a}";
/// `square`: a task that is open.
pub const SQUARE: &str = "\u{e45e}";
/// `stack`: several layers, backups.
pub const STACK: &str = "\u{e466}";
/// `star`: not starred; the filled one stands for starred.
pub const STAR: &str = "\u{e46a}";
/// `stop`: stop.
pub const STOP: &str = "\u{e46c}";
/// `subtitles`: interpretation, captions.
pub const SUBTITLES: &str = "\u{e1a8}";
/// `sun`: light theme.
pub const SUN: &str = "\u{e472}";
/// `swap`: exchange.
pub const SWAP: &str = "\u{e83c}";
/// `table`: a table.
pub const TABLE: &str = "\u{e476}";
/// `tag`: a tag.
pub const TAG: &str = "\u{e478}";
/// `target`: an aim, a guiding question.
pub const TARGET: &str = "\u{e47c}";
/// `text-aa`: size of text.
pub const TEXT_AA: &str = "\u{e6ee}";
/// `text-b`: bold.
pub const TEXT_B: &str = "\u{e5be}";
/// `text-h`: a heading.
pub const TEXT_H: &str = "\u{e6ba}";
/// `text-indent`: indent.
pub const TEXT_INDENT: &str = "\u{ea1e}";
/// `text-italic`: italic.
pub const TEXT_ITALIC: &str = "\u{e5c0}";
/// `text-outdent`: outdent.
pub const TEXT_OUTDENT: &str = "\u{ea1c}";
/// `text-strikethrough`: struck out.
pub const TEXT_STRIKETHROUGH: &str = "\u{e5c2}";
/// `timer`: speaking time.
pub const TIMER: &str = "\u{e492}";
/// `translate`: language.
pub const TRANSLATE: &str = "\u{e4a2}";
/// `trash`: delete.
pub const TRASH: &str = "\u{e4a6}";
/// `tray`: an inbox.
pub const TRAY: &str = "\u{e4aa}";
/// `upload`: hand in.
pub const UPLOAD: &str = "\u{e4be}";
/// `upload-simple`: hand in, plain.
pub const UPLOAD_SIMPLE: &str = "\u{e4c0}";
/// `user`: a person.
pub const USER: &str = "\u{e4c2}";
/// `user-circle`: a person's profile.
pub const USER_CIRCLE: &str = "\u{e4c4}";
/// `user-sound`: a person who speaks.
pub const USER_SOUND: &str = "\u{eca8}";
/// `users`: people.
pub const USERS: &str = "\u{e4d6}";
/// `users-three`: a group, a panel.
pub const USERS_THREE: &str = "\u{e68e}";
/// `video-camera`: a stream.
pub const VIDEO_CAMERA: &str = "\u{e4da}";
/// `warning`: a warning.
pub const WARNING: &str = "\u{e4e0}";
/// `warning-circle`: an error.
pub const WARNING_CIRCLE: &str = "\u{e4e2}";
/// `wifi-slash`: no network, nor needed.
pub const WIFI_SLASH: &str = "\u{e4f2}";
/// `wrench`: repair.
pub const WRENCH: &str = "\u{e5d4}";
/// `x`: close, remove.
pub const X: &str = "\u{e4f6}";
/// `x-circle`: refused, failed.
pub const X_CIRCLE: &str = "\u{e4f8}";

/// Filled icons. The code points are those of the outlined ones: draw them with the family of
/// `PhosphorFill.subset.ttf`, or the outline appears.
pub mod fill {
    /// `check-circle`: done.
    pub const CHECK_CIRCLE: &str = "\u{e184}";
    /// `circle`: the one that is on.
    pub const CIRCLE: &str = "\u{e18a}";
    /// `flag`: a point raised.
    pub const FLAG: &str = "\u{e244}";
    /// `pause`: pause.
    pub const PAUSE: &str = "\u{e39e}";
    /// `play`: start.
    pub const PLAY: &str = "\u{e3d0}";
    /// `push-pin`: pinned.
    pub const PUSH_PIN: &str = "\u{e3e2}";
    /// `star`: starred.
    pub const STAR: &str = "\u{e46a}";
    /// `stop`: stop.
    pub const STOP: &str = "\u{e46c}";
    /// `user-sound`: has the floor now.
    pub const USER_SOUND: &str = "\u{eca8}";
    /// `warning`: a warning.
    pub const WARNING: &str = "\u{e4e0}";
}
