//! The remark that goes along with words that are a summary, however they are copied.
//!
//! The copy button beside a guiding question adds it itself. What is selected with the pointer egui copies on
//! its own, at the end of the frame: so what it is about to give to the clipboard is looked at there.

use egui::text_selection::LabelSelectionState;
use egui::{Context, Event, FullOutput, OutputCommand, Plugin};
use rostrum_app::{Page, State};
use rostrum_programme::{LangTag, LocalizedText, Paragraph, Programme, SessionId};
use std::sync::Arc;

/// From here on a stretch of a text is a quotation and not just a word of it. A Han character counts twice.
const QUOTED_FROM: usize = 20;
/// Where the copied text stands in the remark's message.
const SLOT: &str = "\u{E000}";

/// Adds the remark to what is copied from a page in our own words.
#[derive(Debug, Default)]
pub struct SummaryRemarkOnCopy {
    page: Option<OnPage>,
}

/// The page that is looked at while something is copied.
#[derive(Debug)]
struct OnPage {
    programme: Arc<Programme>,
    /// The session; `None` for the forum's own page.
    session: Option<SessionId>,
    reader: LangTag,
    /// The message with [`SLOT`] for the text.
    pattern: String,
}

impl SummaryRemarkOnCopy {
    /// Takes in what is on the page, in a frame in which something may be copied from it.
    pub fn take_in_page_before_copy(ctx: &Context, state: &State) {
        let copies =
            ctx.input(|input| input.events.iter().any(|event| matches!(event, Event::Copy | Event::Cut)));
        let selected = || ctx.plugin_opt::<LabelSelectionState>().is_some_and(|it| it.lock().has_selection());
        let page = (copies && selected()).then(|| OnPage {
            programme: state.shown_programme().clone(),
            session: match &state.window.page {
                Page::Session(id) => Some(id.clone()),
                Page::Overview => None,
            },
            reader: state.content_language(),
            pattern: state.words.say_with("question-copied-summary", &[("text", SLOT.into())]).into_owned(),
        });
        ctx.with_plugin(|remark: &mut Self| remark.page = page);
    }
}

impl Plugin for SummaryRemarkOnCopy {
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
        if quotes_one_of(&self.summaries(), &copied) {
            self.pattern.replace(SLOT, copied.trim_end())
        } else {
            copied
        }
    }

    /// What the page says in our own words, each text run together: the question, its points and the background;
    /// introduction, goals and targets.
    fn summaries(&self) -> Vec<String> {
        let programme = &self.programme;
        let paragraphs = |all| Paragraph::for_reader(all, &self.reader).map(|paragraph| &paragraph.text);
        let (texts, official): (Vec<&LocalizedText>, &[LangTag]) = match &self.session {
            Some(id) => {
                let Some(session) = programme.session(id) else { return Vec::new() };
                let question = session.guiding_question.iter();
                let points = question.clone().flat_map(|question| &question.points).map(|point| &point.text);
                let texts = question.map(|question| &question.text).chain(points);
                (texts.chain(paragraphs(&session.background)).collect(), &session.official)
            }
            None => {
                let targets = programme.global_targets.iter().map(|target| &target.statement);
                let texts = paragraphs(&programme.introduction).chain(paragraphs(&programme.goals));
                (texts.chain(targets).collect(), &programme.official)
            }
        };
        texts
            .into_iter()
            .filter_map(|text| text.resolve(&self.reader))
            .filter(|found| !official.contains(found.lang))
            .map(|found| run_together(found.text))
            .filter(|text| weight(text) >= QUOTED_FROM)
            .collect()
    }
}

/// Whether a text holds one of these, or a stretch of one that is long enough to be a quotation.
fn quotes_one_of(summaries: &[String], copied: &str) -> bool {
    let whole = run_together(copied);
    // A selection may go over several labels, each of which stands on lines of its own.
    let mut pieces = copied.lines().map(run_together).filter(|piece| weight(piece) >= QUOTED_FROM);
    summaries.iter().any(|text| whole.contains(text.as_str()))
        || pieces.any(|piece| summaries.iter().any(|text| text.contains(&piece)))
}

/// Without white space: a label breaks its lines where it likes.
fn run_together(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace() && *c != '\u{200B}').collect()
}

fn weight(text: &str) -> usize {
    text.chars().map(|c| if c.len_utf8() > 2 { 2 } else { 1 }).sum()
}
