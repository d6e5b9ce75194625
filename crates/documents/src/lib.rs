//! Documents that leave the program: what is handed in, and the mission report.
//!
//! Owns a small document model, the pure functions that fill it from notebook and programme, and its
//! writers (Word, Markdown, plain text). Refuses I/O and clocks; a document is in the language of its
//! content, whatever the language of the window.

mod docx;
mod french;
mod import_word;
mod markdown;
mod model;
mod names;
mod pasted;
mod plain;
mod prose;
mod report;
mod spoken;
mod statement;
mod statement_pages;
mod text;

pub use docx::{WriteError, style_names, write_docx};
pub use import_word::read_returned_docx;
pub use markdown::write_markdown;
pub use model::{Block, Document, Footnote, Layout, Paragraph, Run, Style, Table, TableKind};
pub use names::statement_file_name;
pub use pasted::read_returned_text;
pub use plain::write_plain;
pub use prose::{ConvertedText, paragraphs_of, spoken_paragraphs_of};
pub use report::{
    NotReported, ReportOptions, ReportOrder, not_reported, report_document, report_file_name,
    report_sessions, unknown_sessions,
};
pub use spoken::MINUTE_SIGN;
pub use statement::{
    CopyFor, Head, SpokenTimes, Statement, limit_secs, spoken_times, statements_subject, words_of,
};
pub use statement_pages::statement_document;

/// A form in which a document is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum DocumentForm {
    /// A Word document.
    Docx,
    /// Markdown.
    Markdown,
    /// Plain text.
    Text,
}

impl DocumentForm {
    /// All forms, in the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::Docx, Self::Markdown, Self::Text];

    /// The ending of a file's name.
    pub fn ending(self) -> &'static str {
        match self {
            Self::Docx => "docx",
            Self::Markdown => "md",
            Self::Text => "txt",
        }
    }

    /// By the ending of a file's name.
    pub fn of_file(path: &std::path::Path) -> Option<Self> {
        match path.extension()?.to_str()?.to_ascii_lowercase().as_str() {
            "docx" => Some(Self::Docx),
            "md" | "markdown" => Some(Self::Markdown),
            "txt" | "text" => Some(Self::Text),
            _ => None,
        }
    }
}

/// Writes a document in a form.
///
/// # Errors
/// [`WriteError`] when the Word document cannot be packed; the other forms cannot fail.
pub fn write(document: &Document, form: DocumentForm) -> Result<Vec<u8>, WriteError> {
    // Notes of an older version, or edited by hand, may hold what acts on a screen.
    let document = &document.cleaned();
    match form {
        DocumentForm::Docx => write_docx(document),
        DocumentForm::Markdown => Ok(write_markdown(document).into_bytes()),
        DocumentForm::Text => Ok(write_plain(document).into_bytes()),
    }
}
