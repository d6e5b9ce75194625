//! The program without its window, on real files: actions in, effects carried out, results back.

use rostrum_app::{
    Action, EffectExecutor, FileUnderReview, ImportDestination, LibraryAction, Page, ProgrammeFileAction,
    ReviewAction, SaveState, StartOptions, State, load_startup_data, update,
};
use rostrum_formats::rostrum_json::write_rostrum_json;
use rostrum_locale::Language;
use rostrum_notebook::{NotePlace, Splice};
use rostrum_programme::{Programme, SessionId};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, Instant};

/// How long a result is waited for; generous, since other tests share the processor.
const PATIENCE: Duration = Duration::from_secs(120);

/// The program as a delegate sits before it.
pub struct Seat {
    pub state: State,
    jobs: EffectExecutor,
}

impl Seat {
    /// Starts the program on a folder.
    pub fn at(folder: &Path) -> Self {
        Self::with(&StartOptions { data_dir: Some(folder.to_owned()), ..StartOptions::default() })
    }

    /// Starts the program.
    pub fn with(options: &StartOptions) -> Self {
        let options = StartOptions { language: Some(Language::En), ..options.clone() };
        let (opening, target) = load_startup_data(&options).unwrap();
        let state = State::new(opening);
        let jobs = EffectExecutor::new(
            state.folders.clone(),
            state.shown_programme().id.clone(),
            target,
            Arc::new(|| ()),
        );
        let mut seat = Self { state, jobs };
        seat.settle();
        seat
    }

    /// Asks for something and waits for what comes of it.
    pub fn ask(&mut self, action: Action) {
        self.ask_only(action);
        self.settle();
    }

    /// Asks for something.
    pub fn ask_only(&mut self, action: Action) {
        for effect in update(&mut self.state, action) {
            let left = self.jobs.carry_out_or_return(effect, &self.state.notebook, &self.state.settings);
            assert!(left.is_none(), "only a window can do {left:?}");
        }
    }

    /// Takes in what came back until nothing more is under way.
    pub fn settle(&mut self) {
        let until = Instant::now() + PATIENCE;
        let mut quiet = 0;
        while quiet < 3 {
            assert!(Instant::now() < until, "nothing came back: {:?}", self.state.background_work());
            let has_running_jobs = self.jobs.has_running_jobs();
            let actions = self.jobs.take_results();
            let idle = actions.is_empty() && self.state.background_work().is_none() && !has_running_jobs;
            quiet = if idle { quiet + 1 } else { 0 };
            for action in actions {
                self.ask_only(action);
            }
            std::thread::sleep(Duration::from_millis(3));
        }
    }

    /// Waits until something is so.
    pub fn until(&mut self, is_so: impl Fn(&Self) -> bool) {
        let until = Instant::now() + PATIENCE;
        while !is_so(self) {
            assert!(Instant::now() < until, "it never came to it: {:?}", self.state.notices);
            self.settle();
        }
    }

    /// Saves, and waits until it is on the disk: the thread that writes is no job that `settle` knows of.
    pub fn save(&mut self) {
        self.ask(Action::SaveNow);
        self.until(|seat| matches!(seat.state.save_state(), SaveState::Saved(_) | SaveState::Untouched));
    }

    /// Opens a programme file.
    pub fn open(&mut self, path: &Path) {
        self.ask(Action::Update(ProgrammeFileAction::OpenFile(path.to_owned())));
    }

    /// The review that is open.
    pub fn reviewing(&self) -> &FileUnderReview {
        let said: Vec<&String> = self.state.notices.iter().map(|notice| &notice.text).collect();
        self.state.reviewing.as_ref().unwrap_or_else(|| panic!("no review: {said:?}"))
    }

    pub fn review(&mut self, action: ReviewAction) {
        self.ask(Action::Review(action));
    }

    pub fn library(&mut self, action: LibraryAction) {
        self.ask(Action::Library(action));
    }

    /// Opens an update and accepts it.
    pub fn accept(&mut self, path: &Path) {
        self.open(path);
        assert_eq!(
            self.reviewing().destination(),
            ImportDestination::Update,
            "{:?}",
            self.reviewing().relation
        );
        self.review(ReviewAction::Accept);
        assert!(self.state.reviewing.is_none(), "{:?}", self.state.notices);
    }

    /// Shows a session and types into its notes.
    pub fn write(&mut self, session: &str, text: &str) {
        self.ask_only(Action::Open(Page::Session(session.into())));
        let place = NotePlace::Session(session.into());
        let at = self.state.notebook.text(&place).len();
        let splice = Splice { at, removed: String::new(), inserted: text.to_owned() };
        self.ask_only(Action::EditNote { place, splice, typing: false });
    }

    pub fn text(&self, session: &SessionId) -> &str {
        self.state.notebook.text(&NotePlace::Session(session.clone()))
    }

    /// The last thing that was said.
    pub fn said(&self) -> &str {
        self.state.notices.last().map_or("", |notice| &notice.text)
    }

    /// What the delegate has, to be compared.
    pub fn all(&self) -> (Arc<Programme>, rostrum_notebook::Notebook) {
        (self.state.shown_programme().clone(), self.state.notebook.clone())
    }
}

/// A file of Rostrum JSON.
pub fn file(folder: &Path, name: &str, programme: &Programme) -> PathBuf {
    let path = folder.join(name);
    std::fs::write(&path, write_rostrum_json(programme).unwrap()).unwrap();
    path
}

/// Every file below a folder with its bytes, for telling whether anything was touched.
pub fn files_in(folder: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    let mut found = Vec::new();
    let Ok(entries) = std::fs::read_dir(folder) else { return found };
    for entry in entries.flatten() {
        let path = entry.path();
        if path.is_dir() {
            found.extend(files_in(&path));
        } else {
            found.push((path.clone(), std::fs::read(&path).unwrap()));
        }
    }
    found.sort();
    found
}
