//! What can be asked about texts that come back, and what goes outside.

use crate::InterventionRef;
use rostrum_documents::StatementOrigin;
use rostrum_formats::ReadError;
use rostrum_notebook::Intervention;
use rostrum_programme::Programme;
use std::path::PathBuf;
use std::sync::Arc;

/// What can be asked about texts that come back.
#[derive(Debug, Clone, PartialEq)]
pub enum ReturnedTextAction {
    /// Show the dialog that takes one in.
    Show,
    /// Ask for the file.
    Pick,
    /// No dialog could be shown: ask for a path instead.
    NoDialog,
    /// Read this file.
    Read(PathBuf),
    /// Take in what was pasted.
    Pasted(String),
    /// A file was read, or why not.
    Came {
        /// The intervention that it came back for.
        at: InterventionRef,
        /// The file's name.
        origin: String,
        /// The text as Markdown.
        text: Result<String, ReadError>,
    },
    /// A file was dropped on the window, or given to the program: a programme, or a text that comes back.
    Dropped(PathBuf),
    /// What a dropped Word document is made of, as far as it says.
    DroppedRead {
        /// The work that looked.
        ticket: u64,
        /// The file.
        path: PathBuf,
        /// The interventions that it was made of; none where it is none of ours.
        origins: Vec<StatementOrigin>,
        /// The interventions whose text it is like, the most alike first.
        alike: Vec<InterventionRef>,
    },
    /// Read it for this intervention.
    ReadFor {
        /// The intervention.
        at: InterventionRef,
        /// The file.
        path: PathBuf,
    },
    /// Accept a piece of the open intervention's text, by its place.
    Accept(usize),
    /// Decline it.
    Decline(usize),
    /// Accept the first piece that is not decided.
    AcceptNext,
    /// Decline it.
    DeclineNext,
    /// Accept everything.
    AcceptAll,
    /// Decline everything that is left.
    DeclineAll,
}

/// What they ask of the outside.
#[derive(Debug, Clone, PartialEq)]
pub enum ReturnedTextEffect {
    /// Show a dialog for the file.
    Pick,
    /// Read it.
    Read(Box<ReturnedTextJob>),
    /// Look what a dropped Word document is.
    Look {
        /// The work that looks.
        ticket: u64,
        /// The file.
        path: PathBuf,
        /// The interventions that it may belong to, with their texts.
        candidates: Vec<(InterventionRef, String)>,
    },
}

/// Everything that reading takes.
#[derive(Debug, Clone, PartialEq)]
pub struct ReturnedTextJob {
    pub(super) path: PathBuf,
    pub(super) at: InterventionRef,
    pub(super) intervention: Intervention,
    pub(super) programme: Arc<Programme>,
}
