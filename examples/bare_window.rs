//! A bare window with the product's fonts and renderer: the floor under the product's own time to the first frame.
//!
//! Prints `first frame after N ms` to stderr, then stays open; with the argument `once` it closes. Run it in the
//! release profile: `cargo run --release --example bare_window -- once`.

use std::sync::Arc;
use std::time::Instant;

use eframe::egui::{self, FontData, FontDefinitions, FontFamily};

fn main() -> eframe::Result {
    // Before anything else: what the loader did earlier is a few milliseconds, and no portable clock shows it.
    let start = Instant::now();
    let once = std::env::args().nth(1).is_some_and(|argument| argument == "once");
    // As large as the product's window: what software GL takes for a frame grows with its area.
    let viewport = egui::ViewportBuilder::default().with_inner_size(egui::vec2(1280.0, 800.0));
    let options = eframe::NativeOptions { viewport, renderer: eframe::Renderer::Glow, ..Default::default() };
    eframe::run_native(
        "bare window",
        options,
        Box::new(move |creation| {
            creation.egui_ctx.set_fonts(bundled_fonts());
            Ok(Box::new(BareWindow { first_frame: FirstFrame { start, passes: 0 }, once }))
        }),
    )
}

struct BareWindow {
    first_frame: FirstFrame,
    once: bool,
}

impl eframe::App for BareWindow {
    fn ui(&mut self, ui: &mut egui::Ui, _frame: &mut eframe::Frame) {
        egui::CentralPanel::default().show(ui, |ui| ui.label("讲坛 Rostrum"));
        if self.first_frame.report(ui.ctx()) && self.once {
            ui.ctx().send_viewport_cmd(egui::ViewportCommand::Close);
        }
    }
}

/// Measures from the start of `main` to the first picture on the screen.
struct FirstFrame {
    start: Instant,
    passes: u32,
}

impl FirstFrame {
    /// Call once a pass. The pass after the first starts when the first has been painted and handed to the window
    /// system, so it is asked for, and it prints the figure and returns true.
    fn report(&mut self, ctx: &egui::Context) -> bool {
        self.passes = self.passes.saturating_add(1);
        match self.passes {
            1 => ctx.request_repaint(),
            2 => eprintln!("first frame after {} ms", self.start.elapsed().as_millis()),
            _ => {}
        }
        self.passes == 2
    }
}

/// The four text fonts of the product: regular for text, bold as a family of its own.
fn bundled_fonts() -> FontDefinitions {
    let files: [(&str, &'static [u8]); 4] = [
        ("latin", include_bytes!("../assets/fonts/NotoSans-Regular.subset.ttf")),
        ("han", include_bytes!("../assets/fonts/NotoSansSC-Regular.subset.ttf")),
        ("latin-bold", include_bytes!("../assets/fonts/NotoSans-Bold.subset.ttf")),
        ("han-bold", include_bytes!("../assets/fonts/NotoSansSC-Bold.subset.ttf")),
    ];
    let mut fonts = FontDefinitions::empty();
    for (name, bytes) in files {
        fonts.font_data.insert(name.to_owned(), Arc::new(FontData::from_static(bytes)));
    }
    for (family, names) in [
        (FontFamily::Proportional, ["latin", "han"]),
        (FontFamily::Monospace, ["latin", "han"]),
        (FontFamily::Name("bold".into()), ["latin-bold", "han-bold"]),
    ] {
        fonts.families.insert(family, names.map(str::to_owned).to_vec());
    }
    fonts
}
