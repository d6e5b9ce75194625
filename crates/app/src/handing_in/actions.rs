//! What is chosen in the dialogs of handing in, what is asked there, and what goes outside.

use crate::InterventionRef;
use rostrum_documents::{
    DocumentFormat, ReportOmissions, ReportOptions, ReportSessionOrder, StatementCopyKind,
};
use rostrum_locale::Language;
use rostrum_notebook::{Intervention, Notebook};
use rostrum_programme::{Programme, SessionId};
use rostrum_store::{ProtectedFiles, SaveError};
use std::collections::BTreeSet;
use std::path::PathBuf;
use std::sync::Arc;

/// What is handed in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum StatementsOrReport {
    /// Statements.
    Statements,
    /// The mission report.
    Report,
}

/// What is chosen in the dialogs of handing in.
#[derive(Debug, Clone, PartialEq)]
pub struct HandInDialogState {
    /// For whom a copy of statements is made.
    pub copy: StatementCopyKind,
    /// The form of statements.
    pub form: DocumentFormat,
    /// The interventions, in the order in which they were chosen.
    pub interventions: Vec<InterventionRef>,
    /// The form of the report.
    pub report_form: DocumentFormat,
    /// The language of the report; none follows the window.
    pub report_language: Option<Language>,
    /// The order of its sessions.
    pub order: ReportSessionOrder,
    /// Sessions that are left out of it.
    pub left_out: BTreeSet<SessionId>,
    /// With what stands under private headings.
    pub private: bool,
    /// With the names of those whose views the notes hold.
    pub names: bool,
    /// What the report leaves out, while its dialog is open.
    pub report_omissions: ReportOmissions,
    /// What was written last.
    pub last: Option<WrittenFileToHandIn>,
}

impl Default for HandInDialogState {
    fn default() -> Self {
        Self {
            copy: StatementCopyKind::Interpreters,
            form: DocumentFormat::Docx,
            interventions: Vec::new(),
            report_form: DocumentFormat::Docx,
            report_language: None,
            order: ReportSessionOrder::Time,
            left_out: BTreeSet::new(),
            private: false,
            names: true,
            report_omissions: ReportOmissions::default(),
            last: None,
        }
    }
}

/// A file that was written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WrittenFileToHandIn {
    /// Where it is.
    pub path: PathBuf,
    /// The subject line of the e-mail that it goes with; a report has none.
    pub subject: Option<String>,
}

/// What can be asked of handing in.
#[derive(Debug, Clone, PartialEq)]
pub enum HandInAction {
    /// Show the dialog for statements, with the open intervention chosen.
    ShowStatements,
    /// Show the dialog for the report.
    ShowReport,
    /// For whom the copy is.
    SetCopy(StatementCopyKind),
    /// In what form.
    SetForm(StatementsOrReport, DocumentFormat),
    /// Choose an intervention or leave it out.
    ToggleIntervention(InterventionRef),
    /// The language of the report.
    SetLanguage(Language),
    /// The order of its sessions.
    SetOrder(ReportSessionOrder),
    /// Choose a session or leave it out.
    ToggleSession(SessionId),
    /// With private headings or without.
    SetPrivate(bool),
    /// With names or without.
    SetNames(bool),
    /// Ask where to.
    Choose(StatementsOrReport),
    /// No dialog could be shown: ask for a path instead.
    NoDialog(StatementsOrReport),
    /// Write it there.
    To(StatementsOrReport, PathBuf),
    /// It was written there, or where it was not and why.
    Written(Result<WrittenFileToHandIn, (PathBuf, SaveError)>),
    /// Open what was written last.
    OpenLast,
    /// Copy the subject line that goes with it.
    CopySubject,
}

/// What handing in asks of the outside.
#[derive(Debug, Clone, PartialEq)]
pub enum HandInEffect {
    /// Show a dialog for the place.
    PickTarget {
        /// What is handed in.
        what: StatementsOrReport,
        /// The file name to begin with.
        suggested: String,
    },
    /// Write it.
    Write(Box<HandInJob>),
}

/// Everything that writing takes.
#[derive(Debug, Clone, PartialEq)]
pub struct HandInJob {
    /// Where to.
    pub(super) path: PathBuf,
    /// Where not to.
    pub(super) own: ProtectedFiles,
    pub(super) programme: Arc<Programme>,
    pub(super) form: DocumentFormat,
    pub(super) document: Wanted,
}

#[derive(Debug, Clone, PartialEq)]
pub(super) enum Wanted {
    Statements {
        copy: StatementCopyKind,
        interventions: Vec<(SessionId, Intervention, rostrum_documents::SpeakingTimeEstimate)>,
    },
    Report {
        notebook: Box<Notebook>,
        options: ReportOptions,
    },
}
