//! Where in a file something stands: what warnings and errors point at.

/// Where in a file something stands. Lines, columns and paragraphs count from 1.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum SourceLocation {
    /// Nowhere in particular.
    #[default]
    Whole,
    /// A line and column of the text.
    Line {
        /// Line, from 1.
        line: usize,
        /// Column in characters, from 1; 0 when unknown.
        column: usize,
    },
    /// A value inside a structured file: `sessions[3].start`, with its line where known.
    Path {
        /// The path as a person would write it.
        path: String,
        /// Line, from 1; 0 when unknown.
        line: usize,
        /// Column in characters, from 1; 0 when unknown.
        column: usize,
    },
    /// A session, by title or id, and the field concerned.
    Session {
        /// Its id or title as it stands in the file.
        session: String,
        /// The field.
        field: String,
    },
    /// A paragraph of a document, with what stands there.
    Paragraph {
        /// The paragraph's number, from 1.
        number: usize,
        /// The words concerned.
        text: String,
    },
}
