//! Documents that leave the program: what is handed in, and the mission report.
//!
//! Owns a small document model, the pure functions that fill it from notebook and programme, and its
//! writers (Word, Markdown, plain text). Refuses I/O and clocks; a document is in the language of its
//! content, whatever the language of the window.

mod docx;
mod french;
mod import_word;
mod likeness;
mod markdown;
mod model;
mod names;
mod note_labels;
mod origin;
mod pasted;
mod plain;
mod prose;
mod report;
mod spoken;
mod statement;
mod statement_pages;
mod text;

pub use docx::{DocxWriteError, docx_style_ids, write_docx};
pub use import_word::{read_returned_docx, returned_statement_texts};
pub use likeness::{LIKE, text_likeness};
pub use markdown::write_markdown;
pub use model::{Block, Document, Footnote, Layout, Paragraph, Style, Table, TableKind, TextRun};
pub use names::statement_file_name;
pub use origin::{StatementOrigin, statement_origins};
pub use pasted::read_returned_text;
pub use plain::write_plain;
pub use prose::{ConvertedMarkdown, blocks_from_markdown, spoken_blocks_from_markdown};
pub use report::{
    ReportOmissions, ReportOptions, ReportSessionOrder, noted_sessions_not_in_programme, report_document,
    report_file_name, report_omissions, report_sessions,
};
pub use spoken::MINUTE_SIGN;
pub use statement::{
    SpeakingTimeEstimate, Statement, StatementCopyKind, StatementHeader, limit_secs, messages_for,
    speaking_time_estimate, statements_email_subject,
};
pub use statement_pages::statement_document;

/// A form in which a document is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum DocumentFormat {
    /// A Word document.
    Docx,
    /// Markdown.
    Markdown,
    /// Plain text.
    Text,
}

impl DocumentFormat {
    /// All forms, in the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::Docx, Self::Markdown, Self::Text];

    /// The ending of a file's name.
    pub fn file_extension(self) -> &'static str {
        match self {
            Self::Docx => "docx",
            Self::Markdown => "md",
            Self::Text => "txt",
        }
    }

    /// By the ending of a file's name.
    pub fn from_extension(path: &std::path::Path) -> Option<Self> {
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
/// [`DocxWriteError`] when the Word document cannot be packed; the other forms cannot fail.
pub fn write(document: &Document, form: DocumentFormat) -> Result<Vec<u8>, DocxWriteError> {
    // Notes of an older version, or edited by hand, may hold what acts on a screen.
    let document = &document.without_control_characters();
    match form {
        DocumentFormat::Docx => write_docx(document),
        DocumentFormat::Markdown => Ok(write_markdown(document).into_bytes()),
        DocumentFormat::Text => Ok(write_plain(document).into_bytes()),
    }
}
