//! The whole program on a temporary folder, driven as a delegate drives it: no display, real files.

use egui_kittest::Harness;
use rostrum::ui::{FileDialogs, FileQuestion, RostrumApp, prepare_egui_context};
use rostrum_app::{Action, Clock, EffectExecutor, StartOptions, State, Wake, load_startup_data};
use rostrum_locale::Language;
use rostrum_programme::Zone;
use rostrum_store::ThemeChoice;
use std::path::PathBuf;
use std::sync::mpsc::Sender;
use std::sync::{Arc, Mutex};

use crate::support::raster::Raster;

/// A window under test.
pub type Window = Harness<'static, RostrumApp>;

/// What the user would choose in a file dialog; `None` stands for a desktop without dialogs.
#[derive(Clone, Default)]
pub struct Answers(Arc<Mutex<Option<PathBuf>>>);

impl Answers {
    /// The next dialog is answered with this path.
    pub fn choose(&self, path: PathBuf) {
        *self.0.lock().unwrap() = Some(path);
    }
}

impl FileDialogs for Answers {
    fn ask(&self, question: FileQuestion, (sender, wake): (Sender<Action>, Wake)) {
        let action = match self.0.lock().unwrap().take() {
            Some(path) => question.wanted.action_for(path),
            None => question.wanted.action_without_dialog(),
        };
        sender.send(action).unwrap();
        wake();
    }
}

/// A delegate's desk: a folder that outlives the windows that are opened on it.
pub struct Setup {
    pub folder: tempfile::TempDir,
    pub language: Option<Language>,
    pub theme: Option<ThemeChoice>,
    pub now: &'static str,
    /// A clock that the test moves instead of one that stands at `now`.
    pub watch: Option<&'static std::sync::atomic::AtomicI64>,
    pub size: [f32; 2],
    pub first_run: bool,
    /// Without saving, nothing in the window depends on the disk's speed: for pictures.
    pub saves: bool,
    /// What stands on the command line.
    pub argument: Option<PathBuf>,
    /// A programme file instead of the built-in programme.
    pub programme: Option<PathBuf>,
    pub answers: Answers,
    pub raster: Raster,
}

impl Default for Setup {
    fn default() -> Self {
        Self {
            folder: tempfile::tempdir().unwrap(),
            language: Some(Language::ZhHans),
            theme: Some(ThemeChoice::Light),
            now: "2022-02-23T12:26:00Z",
            watch: None,
            size: [1280.0, 800.0],
            first_run: false,
            saves: true,
            argument: None,
            programme: None,
            answers: Answers::default(),
            raster: Raster::default(),
        }
    }
}

impl Setup {
    /// Opens a window on what the folder holds.
    pub fn open(&self) -> Window {
        let options = StartOptions {
            data_dir: Some(self.folder.path().to_owned()),
            language: self.language,
            theme: self.theme,
            zone: Zone::named("Asia/Shanghai"),
            open: self.argument.clone(),
            programme: self.programme.clone(),
            ..StartOptions::default()
        };
        let (mut opening, target) = load_startup_data(&options).unwrap();
        opening.clock = match self.watch {
            Some(watch) => Clock::ByHand(watch),
            None => Clock::Frozen(self.now.parse().unwrap()),
        };
        opening.settings.first_run_closed |= !self.first_run;
        let state = State::new(opening);
        let wake: Wake = Arc::new(|| ());
        let target = target.filter(|_| self.saves);
        let jobs =
            EffectExecutor::new(state.folders.clone(), state.shown_programme().id.clone(), target, wake);
        let app = RostrumApp::new(state, jobs, Box::new(self.answers.clone()));
        let mut window = Harness::builder()
            .with_size(self.size)
            // Work off the frame may answer late on a busy machine; the window settles all the same.
            .with_max_steps(40)
            .with_context_setup(prepare_egui_context)
            .renderer(self.raster.clone())
            .build_eframe(|_| app);
        window.run();
        window
    }
}
