//! The remark that goes along with words that are a summary, however they are copied.
//!
//! The copy button beside a guiding question adds it itself. What is selected with the pointer egui copies on
//! its own, at the end of the frame: so what it is about to give to the clipboard is looked at there.

use crate::app::{Page, State};
use crate::programme::{LangTag, Paragraph, Programme, Session, SessionId};
use egui::text_selection::LabelSelectionState;
use egui::{Context, Event, FullOutput, OutputCommand, Plugin};
use std::sync::Arc;

/// From here on a stretch of a text is a quotation and not just a word of it. A Han character counts twice.
const QUOTED_FROM: usize = 20;
/// Where the copied text stands in the remark's message.
const SLOT: &str = "\u{E000}";

/// Adds the remark to what is copied from a page in our own words.
#[derive(Debug, Default)]
pub struct Remark {
    page: Option<OnPage>,
}

/// The page that is looked at while something is copied.
#[derive(Debug)]
struct OnPage {
    programme: Arc<Programme>,
    session: SessionId,
    reader: LangTag,
    /// The message with [`SLOT`] for the text.
    pattern: String,
}

impl Remark {
    /// Takes in what is on the page, in a frame in which something may be copied from it.
    pub fn follow(ctx: &Context, state: &State) {
        let copies =
            ctx.input(|input| input.events.iter().any(|event| matches!(event, Event::Copy | Event::Cut)));
        let selected = || ctx.plugin_opt::<LabelSelectionState>().is_some_and(|it| it.lock().has_selection());
        let page = match &state.page {
            Page::Session(session) if copies && selected() => Some(OnPage {
                programme: state.programme.clone(),
                session: session.clone(),
                reader: state.tag(),
                pattern: state
                    .words
                    .say_with("question-copied-summary", &[("text", SLOT.into())])
                    .into_owned(),
            }),
            _ => None,
        };
        ctx.with_plugin(|remark: &mut Self| remark.page = page);
    }
}

impl Plugin for Remark {
    fn debug_name(&self) -> &'static str {
        "summary remark"
    }

    fn output_hook(&mut self, _ctx: &Context, output: &mut FullOutput) {
        let Some(page) = &self.page else { return };
        for command in &mut output.platform_output.commands {
            if let OutputCommand::CopyText(text) = command {
                *text = page.remarked(std::mem::take(text));
            }
        }
    }
}

impl OnPage {
    fn remarked(&self, copied: String) -> String {
        let session = self.programme.session(&self.session);
        if session.is_some_and(|session| quotes_summary(session, &self.reader, &copied)) {
            self.pattern.replace(SLOT, copied.trim_end())
        } else {
            copied
        }
    }
}

/// Whether a text quotes what the session says in our own words: the question, its points, the background, or
/// a stretch of one of them.
fn quotes_summary(session: &Session, reader: &LangTag, copied: &str) -> bool {
    let question = session.guiding_question.iter();
    let points = question.clone().flat_map(|question| &question.points);
    let background = Paragraph::for_reader(&session.background, reader).map(|paragraph| &paragraph.text);
    let texts = question.map(|question| &question.text).chain(points.map(|point| &point.text));
    let ours: Vec<String> = texts
        .chain(background)
        .filter_map(|text| text.resolve(reader))
        .filter(|found| !session.is_official(found.lang))
        .map(|found| run_together(found.text))
        .filter(|text| weight(text) >= QUOTED_FROM)
        .collect();
    // A selection may go over several labels, each of which stands on lines of its own.
    let mut pieces = copied.lines().map(run_together);
    let whole = run_together(copied);
    ours.iter().any(|text| whole.contains(text.as_str()))
        || pieces.any(|piece| weight(&piece) >= QUOTED_FROM && ours.iter().any(|text| text.contains(&piece)))
}

/// Without white space: a label breaks its lines where it likes.
fn run_together(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace() && *c != '\u{200B}').collect()
}

fn weight(text: &str) -> usize {
    text.chars().map(|c| if c.len_utf8() > 2 { 2 } else { 1 }).sum()
}
