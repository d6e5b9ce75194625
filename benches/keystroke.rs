//! One key in the middle of a long note: the whole frame of the window with only the notes in it, from
//! the events to the shapes, without tessellation and without painting.
#![allow(missing_docs, clippy::unwrap_used)]

use criterion::{Criterion, criterion_group, criterion_main};
use egui::{Context, Event, RawInput, Rect, Vec2};
use rostrum::ui::{FileDialogs, FileQuestion, RostrumApp, prepare_egui_context};
use rostrum_app::{
    Action, Clock, EffectExecutor, Page, Pane, ProgrammeWithSessionLookup, StartupData, State, Wake,
};
use rostrum_formats::builtin_programme::builtin_programme;
use rostrum_locale::Language;
use rostrum_notebook::{Edit, NotePlace, Notebook, Splice};
use rostrum_programme::Zone;
use rostrum_store::{Folders, Revisions, Settings, ThemeChoice};
use std::sync::Arc;
use std::sync::mpsc::Sender;
use std::time::{Duration, Instant};

const BACKSPACE: Event = Event::Key {
    key: egui::Key::Backspace,
    physical_key: None,
    pressed: true,
    repeat: false,
    modifiers: egui::Modifiers::NONE,
};

struct NoDialogs;

impl FileDialogs for NoDialogs {
    fn ask(&self, _question: FileQuestion, _answers: (Sender<Action>, Wake)) {}
}

/// Notes as they are taken: half Chinese, half English, stamps, speakers, tasks, headings.
fn long_note(bytes: usize) -> String {
    let page = "## 会上\n\
                [13:07] **主持人**：把讨论限在三点：设计、可持续融资和管理，先听低收入国家怎样讲筹资机制。\n\
                [13:15] **Employers' group:** contributory schemes must mind the cash flow of small firms, \
                and what a floor costs has to be said before it is promised.\n\
                - [ ] 向财政部要 2021 年覆盖率\n\
                - [x] ask the office for the table behind “45 per cent of tax revenue”\n\
                \n";
    page.repeat(bytes / page.len() + 1)
}

struct Window {
    ctx: Context,
    app: RostrumApp,
    time: f64,
}

impl Window {
    fn new(bytes: usize) -> Self {
        let programme = builtin_programme().unwrap().value;
        let session = programme.sessions_by_time().first().unwrap().id.clone();
        let mut notebook = Notebook::new(programme.id.clone());
        let splice = Splice { at: 0, removed: String::new(), inserted: long_note(bytes) };
        let place = NotePlace::Session(session.clone());
        notebook.apply(&Edit::Text { place: place.clone(), splice, edited: (None, None) }).unwrap();
        let folder = std::env::temp_dir().join("rostrum-bench");
        let mut state = State::new(StartupData {
            programme: ProgrammeWithSessionLookup::new(programme),
            revisions: Revisions::default(),
            open: None,
            given: None,
            notebook,
            settings: Settings { first_run_closed: true, ..Settings::default() },
            folders: Folders::resolve(Some(folder)).unwrap(),
            clock: Clock::System,
            language: Some(Language::ZhHans),
            theme: Some(ThemeChoice::Light),
            zone: None,
            system_zone: Zone(chrono_tz::Europe::Zurich),
            system_language: None,
            read_only: None,
            notices: Vec::new(),
            held_back: None,
            note: None,
        });
        state.window.page = Page::Session(session);
        state.window.narrow_pane = Pane::Notes;
        let wake: Wake = Arc::new(|| ());
        let jobs = EffectExecutor::new(state.folders.clone(), state.shown_programme().id.clone(), None, wake);
        let ctx = Context::default();
        prepare_egui_context(&ctx);
        let mut window = Self { ctx, app: RostrumApp::new(state, jobs, Box::new(NoDialogs)), time: 0.0 };
        window.app.dispatch(&window.ctx, Action::FocusPane(Pane::Notes));
        window.frame(Vec::new());
        // An undo puts the caret where it was: into the middle, where no shortcut of the end helps.
        let text = window.app.state().notebook.text(&place);
        let at = text.floor_char_boundary(text.len() / 2);
        let splice = Splice { at, removed: String::new(), inserted: "x".to_owned() };
        window.app.dispatch(&window.ctx, Action::EditNote { place, splice, typing: false });
        window.app.dispatch(&window.ctx, Action::Undo);
        for _ in 0..3 {
            window.frame(Vec::new());
        }
        window
    }

    fn frame(&mut self, events: Vec<Event>) {
        self.time += 1.0 / 60.0;
        let input = RawInput {
            screen_rect: Some(Rect::from_min_size(egui::Pos2::ZERO, Vec2::new(620.0, 800.0))),
            time: Some(self.time),
            events,
            ..RawInput::default()
        };
        let app = &mut self.app;
        let mut output = self.ctx.run_ui(input, |ui| app.draw_frame(ui));
        std::hint::black_box(output.shapes.len());
        // Nobody paints, so nobody wants the glyphs.
        output.textures_delta.clear();
    }
}

fn keystroke(criterion: &mut Criterion) {
    for kilobytes in [10, 100, 500] {
        let mut window = Window::new(kilobytes * 1000);
        criterion.bench_function(&format!("a keystroke in a note of {kilobytes} kB"), |bencher| {
            bencher.iter_custom(|times| {
                let mut spent = Duration::ZERO;
                for _ in 0..times {
                    let began = Instant::now();
                    window.frame(vec![Event::Text("字".to_owned())]);
                    spent += began.elapsed();
                    // Taken back unmeasured, or the line would grow with each turn.
                    window.frame(vec![BACKSPACE]);
                }
                spent
            });
        });
        criterion.bench_function(&format!("a still frame of a note of {kilobytes} kB"), |bencher| {
            bencher.iter(|| window.frame(Vec::new()));
        });
    }
}

criterion_group!(benches, keystroke);
criterion_main!(benches);
