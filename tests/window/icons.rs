//! Every icon constant has its glyph in the bundled subset, and the subsets hold nothing else.

use std::sync::Arc;

use egui::{FontData, FontDefinitions, FontFamily, FontId};

const SOURCE: &str = include_str!("../../src/ui/icons.rs");
const OUTLINED: &[u8] = include_bytes!("../../assets/fonts/Phosphor.subset.ttf");
const FILLED: &[u8] = include_bytes!("../../assets/fonts/PhosphorFill.subset.ttf");

/// The names and characters of the constants, in the file's order: outlined, then filled.
fn constants() -> [Vec<(String, char)>; 2] {
    let read = |part: &str| -> Vec<(String, char)> {
        let found: Vec<_> = part
            .lines()
            .filter_map(|line| line.trim().strip_prefix("pub const "))
            .map(|rest| {
                let (name, value) = rest.split_once(": &str = \"\\u{").expect(rest);
                let code = u32::from_str_radix(value.strip_suffix("}\";").expect(rest), 16).unwrap();
                (name.to_owned(), char::from_u32(code).unwrap())
            })
            .collect();
        assert_eq!(found.len(), part.matches("pub const").count());
        found
    };
    let (outlined, filled) = SOURCE.split_once("pub mod fill {").unwrap();
    [read(outlined), read(filled)]
}

/// The characters of the private use area that a font has a glyph for.
fn private_characters(font: &'static [u8]) -> Vec<char> {
    let mut fonts = FontDefinitions::empty();
    fonts.font_data.insert("icons".to_owned(), Arc::new(FontData::from_static(font)));
    for family in [FontFamily::Proportional, FontFamily::Monospace] {
        fonts.families.insert(family, vec!["icons".to_owned()]);
    }
    let ctx = egui::Context::default();
    ctx.set_fonts(fonts);
    ctx.run_ui(egui::RawInput::default(), |_| ()).textures_delta.clear();
    let id = FontId::proportional(16.0);
    ctx.fonts_mut(|fonts| ('\u{e000}'..='\u{f8ff}').filter(|c| fonts.has_glyph(&id, *c)).collect())
}

#[test]
fn each_constant_has_a_glyph_and_each_glyph_a_constant() {
    for (constants, font) in constants().into_iter().zip([OUTLINED, FILLED]) {
        let glyphs = private_characters(font);
        for (name, character) in &constants {
            assert!(glyphs.contains(character), "{name} has no glyph");
        }
        for glyph in &glyphs {
            assert!(constants.iter().any(|(_, character)| character == glyph), "{glyph:?} has no constant");
        }
        assert_eq!(constants.len(), glyphs.len(), "two constants for one glyph");
    }
}

#[test]
fn the_constants_are_in_alphabetical_order() {
    for constants in constants() {
        assert!(!constants.is_empty());
        // By words: USER, USER_SOUND, USERS.
        assert!(constants.is_sorted_by_key(|(name, _)| name.replace('_', " ")));
    }
}

/// A constant that no view names is dead weight, in the code and in the font.
#[test]
fn each_constant_is_used() {
    fn collect(folder: &std::path::Path, text: &mut String) {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                collect(&path, text);
            } else if !path.ends_with("icons.rs") {
                text.push_str(&std::fs::read_to_string(&path).unwrap());
            }
        }
    }
    let mut code = String::new();
    collect(&std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("src/ui"), &mut code);
    let words: std::collections::HashSet<&str> =
        code.split(|c: char| !c.is_ascii_uppercase() && !c.is_ascii_digit() && c != '_').collect();
    for (name, _) in constants().concat() {
        assert!(words.contains(name.as_str()), "no view shows {name}");
    }
}
