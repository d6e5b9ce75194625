//! The native window: renderers, icon, title, the clock's repaints, the first frame's time.

use super::app::RostrumApp;
use super::file_dialogs::SystemDialogs;
use super::fonts;
use super::input_queue::{InputQueue, MAX_PASSES_PER_FRAME};
#[cfg(feature = "wgpu")]
use super::renderers::AdapterTurn;
use rostrum_app::{Action, EffectExecutor, State, Wake};
use rostrum_store::NotebookToSave;
use std::sync::Arc;
use std::time::Instant;

/// The app id: the name of the `.desktop` file on Wayland, the window class on X11.
const APP_ID: &str = "rostrum";

/// Gives a fresh egui context its fonts and the settings that never change.
pub fn prepare_egui_context(ctx: &egui::Context) {
    keep_freed_memory();
    ctx.set_fonts(fonts::definitions());
    ctx.add_plugin(super::remark::SummaryRemarkOnCopy::default());
    ctx.add_plugin(InputQueue::default());
    ctx.add_plugin(super::names::AccessibleNameLimiter);
    ctx.options_mut(|options| {
        options.fallback_theme = egui::Theme::Light;
        // Scale is ours, so that it is remembered.
        options.zoom_with_keyboard = false;
        options.max_passes = MAX_PASSES_PER_FRAME;
    });
}

/// Has the allocator keep a few megabytes that were given back. egui copies a note's text some six times for each key; glibc
/// gave such large pieces back to the system and asked for them anew, and a third of a keystroke in a long note went into
/// the system's clearing of pages. It learns from the largest piece that was ever freed; this one is never written to, so
/// it takes no memory. Elsewhere it does nothing.
fn keep_freed_memory() {
    const LARGEST: usize = 4 << 20;
    drop(std::hint::black_box(Vec::<u8>::with_capacity(LARGEST)));
}

/// Why no window could be opened.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NoWindow {
    /// There is no display.
    #[error("no display: {0}")]
    NoDisplay(String),
    /// There is a display, but nothing that can draw on it.
    #[error("no renderer: {0}")]
    NoRenderer(String),
}

/// What draws.
enum Renderer {
    /// OpenGL.
    Glow,
    /// One adapter of wgpu.
    #[cfg(feature = "wgpu")]
    Wgpu(AdapterTurn),
}

/// Opens the window and stays until it is closed: OpenGL first, then each adapter of wgpu where it is built in.
///
/// `start` gives the state and what is to be saved; it is called again for each further renderer.
///
/// # Errors
/// [`NoWindow`]; nothing was shown then.
pub fn open_window(
    started: Instant,
    mut start: impl FnMut() -> Option<(State, Option<NotebookToSave>)>,
) -> Result<(), NoWindow> {
    let mut run = |renderer: &Renderer| match start() {
        Some(begin) => run(renderer, started, begin),
        None => Err(NoWindow::NoRenderer("the notes could not be opened again".to_owned())),
    };
    let outcome = run(&Renderer::Glow);
    #[cfg(feature = "wgpu")]
    if let Err(NoWindow::NoRenderer(error)) = outcome {
        return try_each_adapter(error, |turn| run(&Renderer::Wgpu(turn)));
    }
    outcome
}

/// Tries one adapter after another; the errors of all of them are given when none draws.
#[cfg(feature = "wgpu")]
fn try_each_adapter(
    mut errors: String,
    mut run: impl FnMut(AdapterTurn) -> Result<(), NoWindow>,
) -> Result<(), NoWindow> {
    let mut turn = Some(AdapterTurn::default());
    while let Some(now) = turn {
        tracing::info!(errors, "not drawn; trying another renderer");
        match run(now.clone()) {
            Err(NoWindow::NoRenderer(error)) => errors = format!("{errors}; {error}"),
            outcome => return outcome,
        }
        turn = now.next();
    }
    Err(NoWindow::NoRenderer(errors))
}

/// Whether the environment names a display at all. On Linux a window needs X11 or Wayland; elsewhere
/// there always is one to be tried.
pub fn display_is_named() -> bool {
    let named = |variable: &str| std::env::var_os(variable).is_some_and(|value| !value.is_empty());
    !cfg!(target_os = "linux") || ["DISPLAY", "WAYLAND_DISPLAY", "WAYLAND_SOCKET"].into_iter().any(named)
}

fn run(
    renderer: &Renderer,
    started: Instant,
    (state, target): (State, Option<NotebookToSave>),
) -> Result<(), NoWindow> {
    let size = state.settings.window.as_ref().map_or(egui::vec2(1280.0, 800.0), |window| {
        egui::vec2(window.width.max(480.0), window.height.max(360.0))
    });
    let mut viewport = egui::ViewportBuilder::default()
        .with_app_id(APP_ID)
        .with_title(state.window_title())
        .with_inner_size(size)
        .with_min_inner_size(egui::vec2(480.0, 360.0));
    if let Ok(icon) = eframe::icon_data::from_png_bytes(include_bytes!("../../assets/icon.png")) {
        viewport = viewport.with_icon(Arc::new(icon));
    }
    let options = native_options(viewport, renderer);
    // A missing system library makes winit panic; that, too, means that there is no window.
    let outcome = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
        eframe::run_native(
            APP_ID,
            options,
            Box::new(move |creation| {
                let ctx = &creation.egui_ctx;
                prepare_egui_context(ctx);
                let dialogs = SystemDialogs::of_window(creation);
                Ok(Box::new(Windowed::new(ctx, state, target, started, dialogs)))
            }),
        )
    }));
    match outcome {
        Ok(Ok(())) => Ok(()),
        // Where neither Wayland nor X11 answers there is no loop of events to begin with.
        Ok(Err(error @ eframe::Error::WinitEventLoop(_))) => Err(NoWindow::NoDisplay(error.to_string())),
        Ok(Err(error)) => Err(NoWindow::NoRenderer(error.to_string())),
        Err(_) => Err(NoWindow::NoRenderer("a system library for the display is missing".to_owned())),
    }
}

fn native_options(viewport: egui::ViewportBuilder, renderer: &Renderer) -> eframe::NativeOptions {
    let mut options = eframe::NativeOptions { viewport, ..eframe::NativeOptions::default() };
    match renderer {
        Renderer::Glow => options.renderer = eframe::Renderer::Glow,
        #[cfg(feature = "wgpu")]
        Renderer::Wgpu(turn) => {
            options.renderer = eframe::Renderer::Wgpu;
            options.wgpu_options.wgpu_setup = turn.setup();
        }
    }
    #[cfg(target_os = "macos")]
    {
        use winit::platform::macos::EventLoopBuilderExtMacOS;
        // The menu that winit makes ends the program at Cmd Q past the questions about what is unsaved.
        options.event_loop_builder = Some(Box::new(|builder| {
            builder.with_default_menu(false);
        }));
    }
    options
}

/// The program in a native window: what tests leave out.
struct Windowed {
    app: RostrumApp,
    started: Instant,
    frames: u32,
    /// The system's appearance, as it was said last.
    system_theme: Option<egui::Theme>,
}

impl Windowed {
    fn new(
        ctx: &egui::Context,
        state: State,
        target: Option<NotebookToSave>,
        started: Instant,
        dialogs: SystemDialogs,
    ) -> Self {
        let waker = ctx.clone();
        let wake: Wake = Arc::new(move || waker.request_repaint());
        let jobs =
            EffectExecutor::new(state.folders.clone(), state.shown_programme().id.clone(), target, wake);
        super::display_loss::when_this_thread_ends(jobs.last_save());
        #[cfg(unix)]
        super::signals::close_when_told_to_end(&jobs);
        #[cfg(target_os = "linux")]
        follow_appearance(&jobs);
        let app = RostrumApp::new(state, jobs, Box::new(dialogs));
        let mut windowed = Self { app, started, frames: 0, system_theme: None };
        windowed.follow_theme(ctx);
        windowed
    }

    /// Takes up the system's appearance where winit knows it, when it changes.
    fn follow_theme(&mut self, ctx: &egui::Context) {
        let theme = ctx.system_theme();
        if let Some(theme) = theme.filter(|theme| self.system_theme != Some(*theme)) {
            self.system_theme = Some(theme);
            self.app.dispatch(ctx, Action::SystemThemeFound { dark: theme == egui::Theme::Dark });
        }
    }
}

#[cfg(target_os = "linux")]
fn follow_appearance(jobs: &EffectExecutor) {
    let (sender, wake) = jobs.result_sender();
    let spawned = std::thread::Builder::new().name("appearance".to_owned()).spawn(move || {
        super::portal::follow_appearance(|dark| {
            // The window may have closed meanwhile.
            let _ = sender.send(Action::SystemThemeFound { dark });
            wake();
        });
    });
    if let Err(error) = spawned {
        tracing::warn!(%error, "the system's appearance is not followed");
    }
}

impl eframe::App for Windowed {
    fn logic(&mut self, ctx: &egui::Context, frame: &mut eframe::Frame) {
        if self.frames == 1 {
            tracing::debug!("first frame after {} ms", self.started.elapsed().as_millis());
        }
        self.frames = self.frames.saturating_add(1);
        if self.frames == 1 {
            // The second pass tells when the first frame was handed over.
            if tracing::enabled!(tracing::Level::DEBUG) {
                ctx.request_repaint();
            }
        }
        // On Linux the portal says it.
        if cfg!(not(target_os = "linux")) {
            self.follow_theme(ctx);
        }
        // There Cmd Q is a key like others, since the menu is not winit's: it asks what closing the window asks.
        if cfg!(target_os = "macos")
            && ctx.input_mut(|input| input.consume_key(egui::Modifiers::COMMAND, egui::Key::Q))
        {
            ctx.send_viewport_cmd(egui::ViewportCommand::Close);
        }
        eframe::App::logic(&mut self.app, ctx, frame);
    }

    fn ui(&mut self, ui: &mut egui::Ui, frame: &mut eframe::Frame) {
        eframe::App::ui(&mut self.app, ui, frame);
    }

    fn on_exit(&mut self, _gl: Option<&eframe::glow::Context>) {
        // Dropping the jobs saves what is unsaved; nothing else is owed.
    }
}
