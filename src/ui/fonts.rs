//! The bundled fonts: two families by language, each in two weights, and the icons.
//!
//! Order decides the width of quotation marks: Noto Sans SC first makes them full width, as
//! Chinese wants; Noto Sans first makes them narrow, as Latin scripts want. So the family is
//! chosen by the language of the text, never by the interface alone.

use egui::{FontData, FontDefinitions, FontFamily, FontTweak};
use std::sync::Arc;

/// Regular or bold: static fonts, since egui's `strong` only changes the colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Weight {
    /// For running text.
    Regular,
    /// For titles and what must be seen first.
    Bold,
}

/// Whether text is set as Chinese or as a Latin script.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Script {
    /// Chinese: Noto Sans SC first, generous lines.
    Han,
    /// Latin scripts: Noto Sans first.
    Latin,
}

/// The family of a script and weight.
pub fn family(script: Script, weight: Weight) -> FontFamily {
    static NAMES: std::sync::OnceLock<[FontFamily; 4]> = std::sync::OnceLock::new();
    let [han, han_bold, latin, latin_bold] = NAMES
        .get_or_init(|| ["han", "han-bold", "latin", "latin-bold"].map(|name| FontFamily::Name(name.into())));
    match (script, weight) {
        (Script::Han, Weight::Regular) => han,
        (Script::Han, Weight::Bold) => han_bold,
        (Script::Latin, Weight::Regular) => latin,
        (Script::Latin, Weight::Bold) => latin_bold,
    }
    .clone()
}

/// The family of the filled icons; they share their code points with the outlined ones.
pub fn filled_icon_family() -> FontFamily {
    FontFamily::Name("icons-fill".into())
}

/// All bundled fonts. Characters in none of them fall back to the system's fonts.
pub fn definitions() -> FontDefinitions {
    let mut fonts = FontDefinitions::empty();
    let files: [(&str, &'static [u8]); 7] = [
        ("sc", include_bytes!("../../assets/fonts/NotoSansSC-Regular.subset.ttf")),
        ("sc-bold", include_bytes!("../../assets/fonts/NotoSansSC-Bold.subset.ttf")),
        ("latin", include_bytes!("../../assets/fonts/NotoSans-Regular.subset.ttf")),
        ("latin-bold", include_bytes!("../../assets/fonts/NotoSans-Bold.subset.ttf")),
        ("math", include_bytes!("../../assets/fonts/NotoSansMath-Regular.subset.ttf")),
        ("icons", include_bytes!("../../assets/fonts/Phosphor.subset.ttf")),
        ("icons-fill", include_bytes!("../../assets/fonts/PhosphorFill.subset.ttf")),
    ];
    // The files carry no hints of their own, so egui would have each outline hinted by rule: that took more than half of
    // the first frame, and Chinese characters look no better for it.
    let tweak = FontTweak { hinting: Some(false), ..FontTweak::default() };
    for (name, bytes) in files {
        let data = FontData::from_static(bytes).tweak(tweak.clone());
        fonts.font_data.insert(name.to_owned(), Arc::new(data));
    }
    let order = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>();
    let families = [
        (family(Script::Han, Weight::Regular), order(&["sc", "latin", "math", "icons"])),
        (family(Script::Han, Weight::Bold), order(&["sc-bold", "latin-bold", "math", "icons"])),
        (family(Script::Latin, Weight::Regular), order(&["latin", "sc", "math", "icons"])),
        (family(Script::Latin, Weight::Bold), order(&["latin-bold", "sc-bold", "math", "icons"])),
        (filled_icon_family(), order(&["icons-fill"])),
        (FontFamily::Proportional, order(&["latin", "sc", "math", "icons"])),
        (FontFamily::Monospace, order(&["latin", "sc", "math", "icons"])),
    ];
    fonts.families.extend(families);
    fonts
}
