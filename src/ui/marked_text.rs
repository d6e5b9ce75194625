//! Texts of programme files that were written in Markdown, as those of pretalx are, shown without their marks. The text
//! itself stays as it came: it is set so only where it is painted.

use super::fonts::Script;
use super::links::inert_link_text;
use super::theme::space;
use super::typeset::{Face, Role, label_from_job};
use super::view::View;
use egui::Ui;
use egui::text::LayoutJob;
use rostrum_markdown::{Block, BlockKind, ListItemPrefix, blocks_of};

/// A text that is longer than this is shown as it stands, in bytes: it is set anew in each frame.
const LONGEST: usize = 20_000;

/// Whether a text has marks that are certainly marks: a bold word, a link, or a list. What only looks a little like it is
/// shown as it is.
pub fn is_marked(text: &str) -> bool {
    // A comment has no words on the screen, and a programme's text must not lose any.
    if text.len() > LONGEST || text.contains("<!--") {
        return false;
    }
    let has_bold = text.match_indices("**").count() >= 2;
    let has_link = text.contains("](http");
    let items = text.lines().filter(|line| line.starts_with("- ") || line.starts_with("* ")).count();
    has_bold || has_link || items >= 2
}

/// Shows such a text, a label for each of its blocks.
pub fn marked_text_ui(ui: &mut Ui, view: &View<'_>, text: &str, script: Script) {
    for (index, block) in blocks_of(text).iter().enumerate() {
        if index > 0 {
            ui.add_space(space().xs);
        }
        let job = job_of(ui, view, block, script);
        label_from_job(ui, job);
    }
}

fn job_of(ui: &Ui, view: &View<'_>, block: &Block, script: Script) -> LayoutJob {
    let mut job = LayoutJob::default();
    job.wrap.max_width = ui.available_width();
    let face = Face::new(Role::Body, view.theme.ink, script);
    let is_heading = matches!(block.kind, BlockKind::Heading(_));
    let marker = match &block.kind {
        BlockKind::Item(ListItemPrefix::Number(number)) => format!("{number}. "),
        BlockKind::Item(_) => "• ".to_owned(),
        _ => String::new(),
    };
    job.append(&marker, 0.0, face.format());
    for (index, cell) in block.cells.iter().enumerate() {
        if index > 0 {
            job.append(" · ", 0.0, face.format());
        }
        for run in cell {
            let text = match &run.ink.link {
                Some(url) if *url != run.text => inert_link_text(&run.text, url),
                _ => run.text.clone(),
            };
            let face = if run.ink.bold || is_heading { face.bold() } else { face };
            let mut format = face.format();
            // Han text is never slanted.
            format.italics = run.ink.italic && script == Script::Latin;
            job.append(&text, 0.0, format);
        }
    }
    job
}
