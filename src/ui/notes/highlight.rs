//! Sets the text of the editor in type: one laid-out galley a line, joined; only lines that changed
//! are laid out anew.

use crate::ui::fonts::{Script, Weight};
use crate::ui::rows;
use crate::ui::theme::Theme;
use crate::ui::typeset::{Face, GlyphProbe, Role, script_of_text};
use egui::text::{LayoutJob, TextWrapping};
use egui::{Galley, Ui};
use rostrum_markdown::{HighlightStyle, LineState, PerLineCache, highlight_spans_of};
use std::sync::Arc;

/// How far into a note its script is looked for, in bytes.
const SCRIPT_SAMPLE: usize = 4096;

/// What the layout of every line depends on.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Setting {
    wrap_width: f32,
    dark: bool,
    /// Decides the height of all lines, so that one in another script does not stand out.
    script: Script,
    pixels_per_point: f32,
}

/// The laid-out text of the last frame.
#[derive(Default)]
pub struct HighlightedText {
    lines: PerLineCache<Arc<Galley>>,
    setting: Option<Setting>,
    galley: Option<Arc<Galley>>,
    pieces: rows::KnownPieces,
    probe: GlyphProbe,
}

impl HighlightedText {
    /// Lays a text out at a width; what stayed the same since the last call is kept.
    pub fn layout(
        &mut self,
        ui: &Ui,
        theme: &Theme,
        interface: Script,
        text: &str,
        wrap_width: f32,
    ) -> Arc<Galley> {
        let pixels_per_point = ui.pixels_per_point();
        let script = script_of_note(text, interface);
        let setting = Setting { wrap_width, dark: theme.is_dark(), script, pixels_per_point };
        if self.probe.needs_relayout(ui) || self.setting != Some(setting) {
            self.lines.clear();
            self.galley = None;
            self.pieces.clear();
            self.setting = Some(setting);
        }
        self.pieces.let_go_of_unused();
        let pieces = &mut self.pieces;
        let changed = self.lines.update_with_states(text, |line, state| {
            let job = job_of(line, state, theme, script, wrap_width);
            ui.fonts_mut(|fonts| rows::lay_out_with_known_pieces(fonts, job, pieces))
        });
        if let Some(galley) = &self.galley
            && !changed
        {
            return galley.clone();
        }
        let galleys: Vec<Arc<Galley>> = self.lines.values().cloned().collect();
        // The job carries the text; the formats are in each line's own job. Without a section, egui
        // takes a galley for empty.
        let mut whole = LayoutJob::single_section(
            text.to_owned(),
            format_of(HighlightStyle::Plain, theme, script, script),
        );
        whole.wrap.max_width = wrap_width;
        let galley = Arc::new(Galley::concat(Arc::new(whole), &galleys, pixels_per_point));
        self.galley = Some(galley.clone());
        galley
    }
}

/// Han when the interface is Chinese or the note begins with some Chinese.
pub fn script_of_note(text: &str, interface: Script) -> Script {
    let sample = text.get(..text.floor_char_boundary(SCRIPT_SAMPLE)).unwrap_or_default();
    if interface == Script::Han { Script::Han } else { script_of_text(sample) }
}

fn job_of(line: &str, state: LineState, theme: &Theme, note_script: Script, wrap_width: f32) -> LayoutJob {
    let stretches = highlight_spans_of(line, state);
    // The family follows the line, so that quotation marks have the width of its language.
    let script = script_of_text(line);
    let mut job = LayoutJob {
        wrap: TextWrapping { max_width: wrap_width, ..TextWrapping::default() },
        keep_trailing_whitespace: true,
        break_on_newline: false,
        ..LayoutJob::default()
    };
    if stretches.is_empty() {
        job.append("", 0.0, format_of(HighlightStyle::Plain, theme, note_script, script));
    }
    for stretch in stretches {
        let text = line.get(stretch.range).unwrap_or_default();
        job.append(text, 0.0, format_of(stretch.look, theme, note_script, script));
    }
    job
}

fn format_of(look: HighlightStyle, theme: &Theme, note_script: Script, script: Script) -> egui::TextFormat {
    let role = if look == HighlightStyle::Heading { Role::Lead } else { Role::Body };
    let weight = match look {
        HighlightStyle::Bold | HighlightStyle::Heading => Weight::Bold,
        _ => Weight::Regular,
    };
    let colour = match look {
        HighlightStyle::Plain | HighlightStyle::Bold | HighlightStyle::Heading => theme.ink,
        HighlightStyle::Stamp | HighlightStyle::Marker => theme.accent,
        HighlightStyle::Done => theme.ok,
        HighlightStyle::Quote | HighlightStyle::Code => theme.ink_2,
        HighlightStyle::Sign | HighlightStyle::Settled => theme.ink_3,
    };
    let mut format = Face { role, weight, colour, script }.format();
    format.line_height = Some(role.line_height(note_script));
    if look == HighlightStyle::Code {
        format.background = theme.raised;
    }
    format
}
