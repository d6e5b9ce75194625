//! What reaches the window within one frame, taken in the order in which it came.
//!
//! egui hands a frame all its events at once, and a command is looked for before any text field sees a letter. On a
//! slow frame (a stall, a remote desktop) letters typed before a command would so be taken after it: into another
//! note, or nowhere. The queue gives each pass only what belongs together: letters up to a border, or the border
//! alone. Behind a border nothing is given out until the window has settled, so that letters meant for a field that
//! a command opens wait until that field has the keyboard.

use super::chords::is_text_of_key_press;
use egui::accesskit::{ActionData, ActionRequest};
use egui::{Context, DroppedFileHandle, Event, Id, ImeEvent, Key, Modifiers, Plugin, RawInput, ViewportId};
use rostrum_programme::{is_control_or_bidi_override, without_control_characters};
use std::borrow::Cow;
use std::collections::VecDeque;
use std::num::NonZeroUsize;

/// The most passes that the window is given to settle behind a border.
const SETTLING_PASSES: u8 = 8;
/// The most passes within one frame. What is still waiting then comes with the next frame.
pub const MAX_PASSES_PER_FRAME: NonZeroUsize = NonZeroUsize::MIN.saturating_add(15);

/// Holds back what came behind a border.
#[derive(Default)]
pub struct InputQueue {
    waiting: VecDeque<Waiting>,
    /// How many more passes the window may take to settle; 0 when it has.
    settling: u8,
    /// Whether the pass before asked for nothing and left the keyboard where it was. One quiet pass is not enough: egui
    /// gives a field below a dialog the keyboard only in the pass after the dialog went.
    quiet: bool,
    /// Who had the keyboard when the pass began.
    focused_before: Option<Id>,
    /// Whether this pass was given anything that was typed, pressed or dropped.
    gave: bool,
}

/// One thing that waits.
enum Waiting {
    Event(Event),
    Files(Vec<DroppedFileHandle>),
}

impl InputQueue {
    /// Tells the queue how a pass ended: whether anything was asked for in it, and so may still change who has the
    /// keyboard. Has the rest taken in the same frame where that is possible.
    pub fn pass_ended(ctx: &Context, asked: bool) {
        let focused = ctx.memory(|memory| memory.focused());
        let waits = ctx.with_plugin(|queue: &mut Self| {
            let quiet = !asked && focused == queue.focused_before;
            queue.settling = match (quiet, queue.quiet) {
                (true, true) => 0,
                _ => queue.settling.saturating_sub(1),
            };
            queue.quiet = quiet;
            queue.gave = false;
            !queue.waiting.is_empty()
        });
        if waits == Some(true) {
            ctx.request_discard("input is held back");
            if !ctx.will_discard() {
                ctx.request_repaint();
            }
        }
    }

    /// Has something come to the window as if from outside: what a menu asks of a text field, as its keys would.
    pub fn add(ctx: &Context, event: Event) {
        ctx.with_plugin(|queue: &mut Self| queue.waiting.push_back(Waiting::Event(event)));
        ctx.request_repaint();
    }

    /// Whether everything that reached the window was taken, and what it asked for is done.
    pub fn is_empty(ctx: &Context) -> bool {
        ctx.with_plugin(|queue: &mut Self| queue.waiting.is_empty() && queue.settling == 0 && !queue.gave)
            .unwrap_or(true)
    }

    /// The next batch, into the input of a pass.
    fn give(&mut self, field: bool, input: &mut RawInput) {
        if self.settling > 0 {
            return;
        }
        while let Some(next) = self.waiting.front() {
            let border = is_border(next, field);
            if border && !input.events.is_empty() {
                return;
            }
            let Some(next) = self.waiting.pop_front() else { return };
            match next {
                Waiting::Event(event) => {
                    let sign = self.waiting.pop_front_if(
                        |next| matches!(next, Waiting::Event(next) if border && is_text_of_key_press(&event, next)),
                    );
                    input.events.push(event);
                    if let Some(Waiting::Event(sign)) = sign {
                        input.events.push(sign);
                    }
                }
                Waiting::Files(files) => input.dropped_files = files,
            }
            if border {
                self.settling = SETTLING_PASSES;
                return;
            }
        }
    }
}

impl Plugin for InputQueue {
    fn debug_name(&self) -> &'static str {
        "input in order"
    }

    fn input_hook(&mut self, ctx: &Context, input: &mut RawInput) {
        // The strip of a delivery is a window of its own, without a field to type in.
        if input.viewport_id != ViewportId::ROOT {
            return;
        }
        self.waiting.extend(input.events.drain(..).map(|event| Waiting::Event(cleaned(event))));
        if !input.dropped_files.is_empty() {
            self.waiting.push_back(Waiting::Files(std::mem::take(&mut input.dropped_files)));
        }
        self.focused_before = ctx.memory(|memory| memory.focused());
        self.give(ctx.text_edit_focused(), input);
        self.gave = input.events.iter().any(|event| !is_motion(event)) || !input.dropped_files.is_empty();
    }
}

/// An event without what no text may hold: what is pasted, committed or dictated may come from anywhere.
fn cleaned(mut event: Event) -> Event {
    let clean = |text: &mut String| {
        if let Cow::Owned(cleaned) = without_control_characters(text) {
            *text = cleaned;
        }
    };
    match &mut event {
        Event::Paste(text) | Event::Text(text) | Event::MiddleClickPaste { text, .. } => clean(text),
        Event::Ime(ImeEvent::Commit(text)) => clean(text),
        // The marked part of a composition is given in characters, so their number stays.
        Event::Ime(ImeEvent::Preedit { text, .. }) if text.contains(is_control_or_bidi_override) => {
            *text = text.replace(is_control_or_bidi_override, " ");
        }
        Event::AccessKitActionRequest(ActionRequest { data: Some(ActionData::Value(value)), .. }) => {
            let mut text = String::from(&**value);
            clean(&mut text);
            *value = text.into();
        }
        _ => {}
    }
    event
}

/// Whether what comes behind this must wait until it is done. `field`: a text field has the keyboard; elsewhere
/// every key is a command.
fn is_border(waiting: &Waiting, field: bool) -> bool {
    match waiting {
        Waiting::Files(_) => true,
        Waiting::Event(Event::Key { key, pressed: true, modifiers, .. }) => {
            !field || !types(*key, *modifiers)
        }
        Waiting::Event(Event::Text(_) | Event::Key { pressed: false, .. }) => false,
        Waiting::Event(event) => !is_motion(event),
    }
}

/// Whether an event neither types nor asks for anything: the pointer on its way, modifiers, the window's focus.
fn is_motion(event: &Event) -> bool {
    matches!(
        event,
        Event::PointerMoved(_)
            | Event::MouseMoved(_)
            | Event::PointerGone
            | Event::MouseWheel { .. }
            | Event::Zoom(_)
            | Event::Rotate(_)
            | Event::ModifiersChanged(_)
            | Event::WindowFocused(_)
            | Event::Key { pressed: false, .. }
    )
}

/// Whether a key only brings a sign into a text field.
fn types(key: Key, modifiers: Modifiers) -> bool {
    let plain = !(modifiers.ctrl || modifiers.command || modifiers.mac_cmd || modifiers.alt);
    let moves_or_edits = matches!(
        key,
        Key::Escape
            | Key::Tab
            | Key::Enter
            | Key::Insert
            | Key::Backspace
            | Key::Delete
            | Key::ArrowLeft
            | Key::ArrowRight
            | Key::ArrowUp
            | Key::ArrowDown
            | Key::Home
            | Key::End
            | Key::PageUp
            | Key::PageDown
            | Key::Copy
            | Key::Cut
            | Key::Paste
            | Key::BrowserBack
    );
    plain && !moves_or_edits && !is_function_key(key)
}

fn is_function_key(key: Key) -> bool {
    let number = key.name().strip_prefix('F');
    number.is_some_and(|number| !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit()))
}
