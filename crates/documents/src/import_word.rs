//! A text that comes back in a Word document, as Markdown; what was pasted is in `pasted`. What we put
//! around the text when it was handed in (head, numbers, minutes, signs) is taken off again.

use super::docx::{LIST_LEVEL_INDENT, docx_style_ids};
use super::likeness::{LIKE, text_likeness};
use super::note_labels::NoteLabels;
use super::origin::{StatementOrigin, statement_origins};
use super::spoken::MINUTE_SIGN;
use super::statement::{Statement, messages_for};
use rostrum_formats::ReadError;
use rostrum_formats::word::{
    AcceptedWordParagraph, AcceptedWordRun, AcceptedWordText, read_accepted_word_text,
};
use rostrum_locale::{Language, Messages};
use rostrum_markdown::{
    StyledTextRun, TextRunStyle, compose_inline, cuttable_mark, escape_composed_line_start, has_cuttable_mark,
};
use rostrum_programme::without_control_characters;
use std::collections::{BTreeMap, BTreeSet, VecDeque};

/// How many lines at the head may be ours.
const HEAD_LINES: usize = 40;

/// Reads a Word document that came back for a statement.
///
/// # Errors
/// Those of [`read_accepted_word_text`].
pub fn read_returned_docx(bytes: &[u8], statement: &Statement<'_>) -> Result<String, ReadError> {
    let text = read_accepted_word_text(bytes)?;
    let ours = is_ours(&text.paragraphs);
    let origins = statement_origins(bytes)?;
    let mut paragraphs = of_statement(text.paragraphs.clone(), statement, ours, &origins);
    let comments = comments_of(&paragraphs, &text);
    paragraphs.retain(|paragraph| !is_around(paragraph, ours));
    let known = AddedWording::of(statement);
    if !ours {
        paragraphs = without_head(paragraphs, &known, AcceptedWordParagraph::text);
    }
    Ok(without_control_characters(
        &Composer::new(statement, &text, &paragraphs).compose(&paragraphs, comments),
    )
    .into_owned())
}

/// What was remarked on the paragraphs and on their notes; also on notes that nothing calls any more, since the
/// call was deleted or stands in a box.
fn comments_of(paragraphs: &[AcceptedWordParagraph], text: &AcceptedWordText) -> VecDeque<WordRemark> {
    let called = |paragraphs: &[AcceptedWordParagraph]| -> BTreeSet<String> {
        paragraphs.iter().flat_map(|one| &one.runs).filter_map(|run| run.note.clone()).collect()
    };
    let (here, anywhere) = (called(paragraphs), called(&text.paragraphs));
    let notes = text.notes.iter().filter(|(id, _)| here.contains(*id) || !anywhere.contains(*id));
    let paragraphs = paragraphs.iter().chain(notes.flat_map(|(_, note)| note));
    paragraphs.flat_map(|paragraph| paragraph.comments.clone()).collect()
}

/// Lines that were printed by earlier versions in the place of ours. What was handed in with them still comes back.
const EARLIER_LINES: [&str; 2] = ["Vérifier au prononcé", "Cotéjese con el texto leído"];

/// Names of fields in heads of earlier versions.
const EARLIER_FIELDS: [&str; 1] = ["Orateur ou oratrice"];

/// What we put around a text, to be known again without styles.
pub(super) struct AddedWording {
    /// Whole lines of the head.
    lines: Vec<String>,
    /// Names of fields.
    fields: Vec<String>,
    /// "[can be cut]" in every language.
    pub cut_signs: Vec<String>,
}

impl AddedWording {
    pub fn of(statement: &Statement<'_>) -> Self {
        let mut known = Self { lines: Vec::new(), fields: Vec::new(), cut_signs: Vec::new() };
        let head = statement.head(&messages_for(statement.lang()));
        known.lines.extend([head.title, head.subtitle, head.time]);
        for language in Language::ALL {
            let words = Messages::new(language);
            known.lines.push(words.say("handin-check").into_owned());
            known.cut_signs.push(format!("[{}]", words.say("handin-cuttable")));
            for key in [
                "handin-session",
                "handin-when",
                "handin-speaker",
                "handin-delegation",
                "handin-capacity",
                "handin-on-behalf",
                "handin-language",
                "handin-length",
                "handin-speaking-time",
            ] {
                known.fields.push(words.say(key).into_owned());
            }
        }
        known.lines.extend(EARLIER_LINES.map(str::to_owned));
        known.fields.extend(EARLIER_FIELDS.map(str::to_owned));
        known.lines.retain(|line| !line.trim().is_empty());
        known
    }

    fn is_head(&self, line: &str) -> bool {
        let line = line.trim().trim_start_matches(['#', '*', '-', ' ']).trim_end_matches('*');
        // Of spaces nothing is said: editors part lines, and `专题会议 2` was written with one earlier.
        let letters = |text: &str| text.chars().filter(|c| !c.is_whitespace()).collect::<String>();
        let written = letters(line);
        if self.lines.iter().any(|known| letters(known) == written) {
            return true;
        }
        self.fields.iter().any(|field| {
            line.strip_prefix(field.as_str()).is_some_and(|rest| {
                rest.trim_start_matches(['*', '\u{A0}', ' ']).starts_with(['\t', ':', '：'])
                    || rest.is_empty()
            })
        })
    }
}

/// Takes the head off: everything up to the last line of it, where at least two are known.
pub(super) fn without_head<T>(
    mut paragraphs: Vec<T>,
    known: &AddedWording,
    text: impl Fn(&T) -> String,
) -> Vec<T> {
    let heads: Vec<usize> = paragraphs
        .iter()
        .take(HEAD_LINES)
        .enumerate()
        .filter(|(_, paragraph)| {
            let text = text(paragraph);
            !text.trim().is_empty() && known.is_head(&text)
        })
        .map(|(at, _)| at)
        .collect();
    if let (Some(last), true) = (heads.last(), heads.len() >= 2) {
        paragraphs.drain(..=*last);
    }
    paragraphs
}

/// The texts of the statements in a Word document that came back; one where it is none of ours.
///
/// # Errors
/// Those of [`read_accepted_word_text`].
pub fn returned_statement_texts(bytes: &[u8]) -> Result<Vec<String>, ReadError> {
    let paragraphs = read_accepted_word_text(bytes)?.paragraphs;
    let ours = is_ours(&paragraphs);
    Ok(parts_of(&paragraphs, ours).into_iter().map(|part| text_of(part, ours)).collect())
}

/// Whether a document has our styles.
fn is_ours(paragraphs: &[AcceptedWordParagraph]) -> bool {
    paragraphs.iter().any(|paragraph| paragraph.style.starts_with("Rostrum"))
}

/// The statements of a file, each from its title on.
fn parts_of(paragraphs: &[AcceptedWordParagraph], ours: bool) -> Vec<&[AcceptedWordParagraph]> {
    let starts: Vec<usize> = paragraphs
        .iter()
        .enumerate()
        .filter(|(_, paragraph)| ours && paragraph.style == docx_style_ids::TITLE_STYLE)
        .map(|(at, _)| at)
        .collect();
    if starts.len() < 2 {
        return vec![paragraphs];
    }
    let ends = starts.iter().skip(1).copied().chain([paragraphs.len()]);
    starts.iter().zip(ends).filter_map(|(start, end)| paragraphs.get(*start..end)).collect()
}

/// The words of a statement without what we put around them.
fn text_of(part: &[AcceptedWordParagraph], ours: bool) -> String {
    part.iter().filter(|one| !is_around(one, ours)).map(|one| one.text() + "\n").collect()
}

/// Of a file with several statements, the part that is this one's; nothing where it has none.
fn of_statement(
    paragraphs: Vec<AcceptedWordParagraph>,
    statement: &Statement<'_>,
    ours: bool,
    origins: &[StatementOrigin],
) -> Vec<AcceptedWordParagraph> {
    let parts = parts_of(&paragraphs, ours);
    if parts.len() < 2 && origins.len() < 2 {
        return paragraphs;
    }
    // None was taken out: they stand as they were written.
    let own = origins.iter().position(|origin| origin.is_of(statement));
    if let Some(own) = own.filter(|_| parts.len() == origins.len()) {
        return parts.get(own).map(|part| part.to_vec()).unwrap_or_default();
    }
    let wanted = &statement.intervention.body.text;
    let likely = parts.into_iter().map(|part| (text_likeness(wanted, &text_of(part, ours)), part));
    let likely = likely.max_by(|(one, _), (other, _)| one.total_cmp(other));
    likely.filter(|(likeness, _)| *likeness >= LIKE).map(|(_, part)| part.to_vec()).unwrap_or_default()
}

/// Whether a paragraph is one of those that we put around the text.
fn is_around(paragraph: &AcceptedWordParagraph, ours: bool) -> bool {
    let style = paragraph.style.as_str();
    let head = [
        docx_style_ids::FIELD_VALUE_STYLE,
        docx_style_ids::FIELD_NAME_STYLE,
        docx_style_ids::REMARK_STYLE,
        docx_style_ids::MINUTE_MARK_STYLE,
    ];
    head.contains(&style)
        || paragraph.framed
        || (ours && [docx_style_ids::TITLE_STYLE, docx_style_ids::SUBTITLE_STYLE].contains(&style))
}

/// Who remarked it, and the words.
type WordRemark = (String, String);

struct Composer<'a> {
    statement: &'a Statement<'a>,
    text: &'a AcceptedWordText,
    /// The label of each note, by its id in the file.
    labels: BTreeMap<String, String>,
    /// The notes that are called, in order.
    called: Vec<String>,
    /// The intervention's own lines of the notes whose words came back as they were, by label.
    own: BTreeMap<String, String>,
}

impl<'a> Composer<'a> {
    fn new(
        statement: &'a Statement<'a>,
        text: &'a AcceptedWordText,
        paragraphs: &[AcceptedWordParagraph],
    ) -> Self {
        let own = &statement.intervention.body.text;
        let NoteLabels { labels, own } = NoteLabels::of(own, paragraphs, &text.notes);
        Self { statement, text, labels, called: Vec::new(), own }
    }

    fn compose(mut self, paragraphs: &[AcceptedWordParagraph], mut comments: VecDeque<WordRemark>) -> String {
        let mut written = self.body(paragraphs, &mut comments);
        let notes = self.notes(&mut comments);
        // Those on what was taken off, or on an empty line.
        for comment in &comments {
            written.push_str(&format!("\n\n{}", remark(comment)));
        }
        if !notes.is_empty() {
            written.push_str(&format!("\n\n{}", notes.join("\n")));
        }
        let written = written.trim();
        if written.is_empty() { String::new() } else { format!("{written}\n") }
    }

    /// The lines of the text. A comment that is written is taken from those that are left.
    fn body(&mut self, paragraphs: &[AcceptedWordParagraph], left: &mut VecDeque<WordRemark>) -> String {
        let mut written = String::new();
        let mut before: Option<&AcceptedWordParagraph> = None;
        let mut rows = 0;
        for paragraph in paragraphs {
            let (line, item) = self.line(paragraph);
            if line.trim().is_empty() {
                continue;
            }
            part(&mut written, before, paragraph, item, &mut rows);
            written.push_str(&line);
            let remarks = remarks_on(paragraph, left);
            written.push_str(&if paragraph.cell.is_some() { remarks.replace('|', "\\|") } else { remarks });
            before = Some(paragraph);
        }
        if before.is_some_and(|one| one.cell.is_some()) {
            written.push_str(" |");
        }
        written
    }

    /// The notes that are called, each as the intervention has it or as it came, and what was remarked on it.
    fn notes(&mut self, left: &mut VecDeque<WordRemark>) -> Vec<String> {
        let mut defined: Vec<(String, String)> = Vec::new();
        for id in std::mem::take(&mut self.called) {
            let (Some(label), Some(note)) = (self.labels.get(&id).cloned(), self.text.notes.get(&id)) else {
                continue;
            };
            if let Some((_, written)) = defined.iter_mut().find(|(known, _)| *known == label) {
                written.extend(note.iter().map(|paragraph| remarks_on(paragraph, left)));
                continue;
            }
            let written = match self.own.get(&label) {
                Some(own) => {
                    let remarks: String = note.iter().map(|paragraph| remarks_on(paragraph, left)).collect();
                    format!("{own}{remarks}")
                }
                None => {
                    let paragraphs = note.iter().map(|paragraph| {
                        let text = self.inline(&paragraph.runs).trim().to_owned();
                        text + &remarks_on(paragraph, left)
                    });
                    let text = paragraphs.collect::<Vec<_>>().join("\n    ");
                    format!("[^{label}]: {}", text.trim())
                }
            };
            defined.push((label, written));
        }
        defined.into_iter().map(|(_, written)| written).collect()
    }

    /// A paragraph as a line, and whether it is an item of a list.
    fn line(&mut self, paragraph: &AcceptedWordParagraph) -> (String, bool) {
        for run in &paragraph.runs {
            self.called.extend(run.note.clone());
        }
        let text = self.inline(&paragraph.runs);
        let text = text.trim();
        let style = paragraph.style.as_str();
        if paragraph.cell.is_some() {
            return (text.replace('|', "\\|"), false);
        }
        if let Some(level) = paragraph.heading {
            let level = usize::from(level.clamp(1, 6));
            return (format!("{} {text}", "#".repeat(level)), false);
        }
        let cuttable =
            matches!(style, docx_style_ids::CUTTABLE_STYLE | docx_style_ids::CUTTABLE_NUMBERED_STYLE)
                || paragraph.runs.iter().any(is_cut_sign);
        let cut = |line: String| {
            if cuttable { format!("{line} {}", cuttable_mark(self.statement.lang())) } else { line }
        };
        if style == docx_style_ids::NUMBERED_ITEM_STYLE {
            let (number, text) = text.split_once('.').unwrap_or(("1", text));
            return (cut(format!("{number}. {}", text.trim_start())), true);
        }
        let numbered = matches!(
            style,
            docx_style_ids::NUMBERED_STYLE
                | docx_style_ids::CUTTABLE_NUMBERED_STYLE
                | docx_style_ids::QUOTE_NUMBERED_STYLE
        );
        if text.starts_with(['☐', '☑']) && (numbered || style == docx_style_ids::BULLET_STYLE) {
            // The box is the bullet.
            return (cut(format!("- {}", boxed(text))), true);
        }
        if let Some(lead) = lead_of(paragraph).filter(|_| numbered) {
            return (cut(format!("{lead}{}", boxed(text))), true);
        }
        if let Some(list) = paragraph.list.filter(|_| !numbered) {
            let indent = "  ".repeat(usize::from(list.level));
            let mark = if list.numbered { "1." } else { "-" };
            return (cut(format!("{indent}{mark} {}", boxed(text))), true);
        }
        match style {
            docx_style_ids::QUOTE_STYLE | docx_style_ids::QUOTE_NUMBERED_STYLE => {
                (format!("> {text}"), false)
            }
            _ => (cut(escape_composed_line_start(text)), false),
        }
    }

    fn inline(&self, runs: &[AcceptedWordRun]) -> String {
        let chinese = self.statement.lang().is_chinese();
        let mut composed: Vec<StyledTextRun> = Vec::new();
        for run in runs {
            if run.style == docx_style_ids::ADDED_SIGN_STYLE {
                continue;
            }
            if let Some(id) = &run.note {
                if let Some(label) = self.labels.get(id) {
                    composed.push(StyledTextRun {
                        text: label.clone(),
                        ink: TextRunStyle { note: true, ..TextRunStyle::default() },
                    });
                }
                continue;
            }
            // Han text is emphasised by weight, under a style that says so.
            let emphasis = chinese && run.style == "Emphasis";
            let ink = TextRunStyle {
                bold: run.bold && !emphasis,
                italic: run.italic || emphasis,
                struck: run.struck,
                ..TextRunStyle::default()
            };
            let text = run.text.replace(MINUTE_SIGN, "").replace(['\t', '\n'], " ");
            composed.push(StyledTextRun { text, ink });
        }
        compose_inline(&composed)
    }
}

/// The marker of an item that is numbered among all paragraphs, from the sign before its text.
fn lead_of(paragraph: &AcceptedWordParagraph) -> Option<String> {
    let sign = paragraph.runs.iter().find(|run| !run.text.trim().is_empty())?;
    if sign.style != docx_style_ids::ADDED_SIGN_STYLE {
        return None;
    }
    let bare = sign.text.trim_start_matches(LIST_LEVEL_INDENT);
    let indent = "  ".repeat((sign.text.len() - bare.len()) / LIST_LEVEL_INDENT.len());
    let bare = bare.trim();
    let number = bare.strip_suffix('.').filter(|number| number.chars().all(|c| c.is_ascii_digit()));
    match number {
        Some(number) if !number.is_empty() => Some(format!("{indent}{number}. ")),
        _ => (bare == "•").then(|| format!("{indent}- ")),
    }
}

/// Parts a paragraph from the one before it: cells and rows of one table, items of a list, all others.
fn part(
    written: &mut String,
    before: Option<&AcceptedWordParagraph>,
    paragraph: &AcceptedWordParagraph,
    item: bool,
    rows: &mut usize,
) {
    let listed =
        |one: &AcceptedWordParagraph| one.list.is_some() || one.style == docx_style_ids::NUMBERED_ITEM_STYLE;
    let cells = before.and_then(|one| one.cell.zip(paragraph.cell));
    match (before, cells) {
        (Some(_), Some((was, is))) if (was.table, was.row) == (is.table, is.row) => {
            written.push_str(if was == is { "<br>" } else { " | " });
        }
        (Some(_), Some((was, is))) if was.table == is.table => {
            written.push_str(" |\n");
            *rows += 1;
            if *rows == 1 {
                written.push_str(&format!("|{}\n", "---|".repeat(was.cell + 1)));
            }
            written.push_str("| ");
        }
        (other, _) => {
            if other.is_some_and(|one| one.cell.is_some()) {
                written.push_str(" |");
            }
            *rows = 0;
            if !written.is_empty() {
                let together = item && other.is_some_and(listed);
                written.push_str(if together { "\n" } else { "\n\n" });
            }
            if paragraph.cell.is_some() {
                written.push_str("| ");
            }
        }
    }
}

/// What was remarked on a paragraph, to stand behind it; it is taken from what is left.
fn remarks_on(paragraph: &AcceptedWordParagraph, left: &mut VecDeque<WordRemark>) -> String {
    let mut written = String::new();
    for comment in &paragraph.comments {
        written.push_str(&format!(" {}", remark(comment)));
        if let Some(at) = left.iter().position(|one| one == comment) {
            left.remove(at);
        }
    }
    written
}

/// A comment from the margin as a comment of the text: neither said nor printed, and named before it is.
fn remark((author, words): &WordRemark) -> String {
    let said = if author.is_empty() { words.clone() } else { format!("{author}: {words}") };
    // What would end the comment is parted; words that are the mark that a line can be cut are not that mark.
    let mark = format!("<!-- {} -->", said.replace("-->", "-- >"));
    if has_cuttable_mark(&mark) { format!("<!-- : {said} -->") } else { mark }
}

/// A box to tick as Markdown has it.
fn boxed(text: &str) -> String {
    match (text.strip_prefix('☐'), text.strip_prefix('☑')) {
        (Some(rest), _) => format!("[ ]{rest}"),
        (_, Some(rest)) => format!("[x]{rest}"),
        _ => text.to_owned(),
    }
}

fn is_cut_sign(run: &AcceptedWordRun) -> bool {
    run.style == docx_style_ids::ADDED_SIGN_STYLE && run.text.trim_start().starts_with('[')
}
