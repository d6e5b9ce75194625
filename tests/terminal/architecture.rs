//! The layers: only the application knows a window, and what is done in one place is done there.

use super::imports::circles;
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// Every source file of the product: the application's and each layer's.
fn sources(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(sources(&path));
        } else if path.extension().is_some_and(|end| end == "rs") {
            found.push(path);
        }
    }
    found.sort();
    found
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn src() -> PathBuf {
    root().join("src")
}

/// The layers below the application, by the names of their folders.
fn layers() -> Vec<String> {
    let mut names: Vec<String> = fs::read_dir(root().join("crates"))
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .filter(|name| name != "testing")
        .collect();
    names.sort();
    assert!(names.len() >= 9, "the layers are elsewhere by now: {names:?}");
    names
}

fn product() -> Vec<PathBuf> {
    let mut found = sources(&src());
    for layer in layers() {
        found.extend(sources(&root().join("crates").join(layer).join("src")));
    }
    found
}

/// Packages by name with the names of those that they depend on, as the lock file has them.
fn locked() -> Vec<(String, Vec<String>)> {
    let text = fs::read_to_string(root().join("Cargo.lock")).unwrap();
    let name_of = |line: &str| line.split('"').nth(1).unwrap().split(' ').next().unwrap().to_owned();
    text.split("[[package]]")
        .skip(1)
        .map(|package| {
            let name = package.lines().find(|line| line.starts_with("name = ")).map(name_of).unwrap();
            let needs = package.lines().filter(|line| line.starts_with(" \"")).map(name_of).collect();
            (name, needs)
        })
        .collect()
}

/// The compiler holds the order of the layers; that none of them reaches a window, also not through others nor for
/// its tests, is held here.
#[test]
fn no_crate_below_the_application_depends_on_a_window() {
    let packages = locked();
    let reached = |from: &str| {
        let (mut seen, mut next) = (BTreeSet::new(), vec![from.to_owned()]);
        while let Some(name) = next.pop() {
            if !seen.insert(name.clone()) {
                continue;
            }
            next.extend(packages.iter().filter(|(it, _)| *it == name).flat_map(|(_, needs)| needs.clone()));
        }
        seen
    };
    assert!(reached("rostrum").contains("winit"), "the lock file is read wrongly");
    for layer in layers().iter().map(|layer| format!("rostrum-{layer}")) {
        let all = reached(&layer);
        assert!(all.len() > 5, "{layer} is not in the lock file");
        for window in ["egui", "eframe", "winit", "rfd", "wayland-sys", "x11-dl", "zbus"] {
            assert!(!all.contains(window), "{layer} depends on {window}");
        }
    }
}

/// Whoever reads one file of a layer needs those that it imports, not all of them.
#[test]
fn no_files_of_a_layer_import_each_other_in_a_circle() {
    for layer in layers() {
        let src = root().join("crates").join(&layer).join("src");
        let files = sources(&src);
        assert!(files.len() >= 4, "the layer {layer} is elsewhere by now");
        let found = circles(&src, &files);
        assert_eq!(found, [[""; 0]; 0], "{layer}");
    }
}

#[test]
fn a_circle_of_files_is_found_through_re_exports_and_paths() {
    let found = |files: &[(&str, &str)]| {
        let folder = tempfile::tempdir().unwrap();
        for (name, text) in files {
            let path = folder.path().join(name);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        }
        circles(folder.path(), &sources(folder.path()))
    };
    let lib = (
        "lib.rs",
        "mod state;\nmod notes;\npub use notes::{Note, change};\npub use state::State as Whole;\n",
    );
    let state = ("state.rs", "use crate::Note;\npub struct State(Note);\n");
    let notes = ("notes/mod.rs", "mod note;\npub use note::Note;\npub fn change(_: &mut super::Whole) {}\n");
    let note = ("notes/note.rs", "/// See crate::Whole.\npub struct Note(pub &'static str);\n");
    assert_eq!(found(&[lib, state, notes, note]), [[""; 0]; 0]);
    let planted = ("notes/note.rs", "pub struct Note;\nfn planted(state: &crate::Whole) {}\n");
    assert_eq!(found(&[lib, state, notes, planted]), [["notes/note.rs", "state.rs"]]);
    let planted =
        ("notes/note.rs", "use {std::fmt, super::{change as planted, super::change}};\npub struct Note;\n");
    let used = ("notes/mod.rs", "mod note;\npub use note::Note;\npub fn change(_: Note) {}\n");
    assert_eq!(found(&[lib, state, used, planted]), [["notes/mod.rs", "notes/note.rs"]]);
}

#[test]
fn the_terminal_names_no_window() {
    for path in sources(&src()).iter().filter(|path| !path.starts_with(src().join("ui"))) {
        let text = fs::read_to_string(path).unwrap();
        for word in ["egui::", "rfd::"] {
            assert!(!text.contains(word), "{} names {word}", path.display());
        }
    }
}

#[test]
fn colours_are_made_in_the_theme_alone() {
    let ui = src().join("ui");
    for path in sources(&ui) {
        if path.ends_with("theme.rs") {
            continue;
        }
        let text = fs::read_to_string(&path).unwrap();
        for word in [
            "from_rgb",
            "from_hex",
            "from_rgba",
            "from_gray",
            "Color32::RED",
            "Color32::WHITE",
            "Color32::BLACK",
        ] {
            assert!(!text.contains(word), "{} makes a colour: {word}", path.display());
        }
    }
}

/// The calls that take a size, with a number of their own in the place of a token.
fn sizes_made(line: &str) -> bool {
    [
        "add_space(",
        "FontId::new(",
        "FontId::proportional(",
        "FontId::monospace(",
        "CornerRadius::same(",
        "corner_radius(",
        "Margin::same(",
        "Margin::symmetric(",
        "line_height: Some(",
        "item_spacing = ",
        "item_spacing.x = ",
        "item_spacing.y = ",
    ]
    .iter()
    .flat_map(|call| line.split(call).skip(1))
    .any(|rest| rest.starts_with(|c: char| c.is_ascii_digit()) && !rest.starts_with("0.0"))
}

#[test]
fn sizes_are_tokens() {
    assert!(sizes_made("ui.add_space(12.0);") && sizes_made("x.item_spacing.y = 2.0;"));
    assert!(!sizes_made("ui.add_space(space().m);") && !sizes_made("ui.spacing_mut().item_spacing.x = 0.0;"));
    let ui = src().join("ui");
    let mut wrong = Vec::new();
    for path in sources(&ui).into_iter().filter(|path| !path.ends_with("theme.rs")) {
        let text = fs::read_to_string(&path).unwrap();
        for (index, line) in text.lines().enumerate().filter(|(_, line)| sizes_made(line)) {
            wrong.push(format!("{}:{}: {}", path.display(), index + 1, line.trim()));
        }
    }
    assert!(wrong.is_empty(), "take them from assets/tokens.json by ui/theme.rs:\n{}", wrong.join("\n"));
}

/// Who lays a text out elsewhere forgets that it may be a word of a megabyte.
#[test]
fn texts_are_laid_out_and_bounded_in_one_place() {
    let ui = src().join("ui");
    let (mut wrong, mut used) = (Vec::new(), 0);
    for path in sources(&ui) {
        let text = fs::read_to_string(&path).unwrap();
        if path.ends_with("typeset.rs") || path.ends_with("ui/rows.rs") {
            used += text.matches(".layout_job(").count() + text.matches(".on_hover_text(").count();
            continue;
        }
        for (index, line) in text.lines().enumerate() {
            if [".layout_job(", ".on_hover_text(", ".layout(text", ".layout_delayed_color("]
                .iter()
                .any(|it| line.contains(it))
            {
                wrong.push(format!("{}:{}: {}", path.display(), index + 1, line.trim()));
            }
        }
    }
    assert!(used >= 3, "the one place is elsewhere by now");
    assert!(
        wrong.is_empty(),
        "by `Face`, `lay`, `label_of` and `on_hover` of ui/typeset.rs:\n{}",
        wrong.join("\n")
    );
}

#[test]
fn the_core_does_no_io_and_reads_no_clock() {
    for path in layers()
        .iter()
        .filter(|layer| !["store", "app"].contains(&layer.as_str()))
        .flat_map(|layer| sources(&root().join("crates").join(layer).join("src")))
    {
        let text = fs::read_to_string(&path).unwrap();
        for word in ["std::fs", "File::open", "Utc::now", "Local::now", "SystemTime::now", "std::net"] {
            assert!(!text.contains(word), "{} uses {word}", path.display());
        }
    }
}

#[test]
fn every_module_says_what_it_is() {
    for path in product() {
        let text = fs::read_to_string(&path).unwrap();
        assert!(text.starts_with("//!"), "{} has no header", path.display());
    }
}

#[test]
fn every_token_is_a_colour_and_text_can_be_read_on_its_ground() {
    let tokens: serde_json::Value =
        serde_json::from_str(&fs::read_to_string(root().join("assets/tokens.json")).unwrap()).unwrap();
    for theme in ["light", "dark"] {
        let colours = &tokens[theme];
        let colour = |name: &str| luminance(colours[name].as_str().unwrap());
        for ink in ["ink", "ink_2", "ink_3"] {
            for ground in ["canvas", "surface", "raised"] {
                let ratio = contrast(colour(ink), colour(ground));
                assert!(ratio >= 4.5, "{theme}: {ink} on {ground} is {ratio:.2}");
            }
        }
        for (ink, ground) in
            [("warn", "warn_tint"), ("ok", "ok_tint"), ("danger", "danger_tint"), ("accent", "accent_tint")]
        {
            let ratio = contrast(colour(ink), colour(ground));
            assert!(ratio >= 4.5, "{theme}: {ink} on {ground} is {ratio:.2}");
        }
        let kinds = colours["kind"].as_object().unwrap();
        for (kind, ink) in kinds {
            let ground = luminance(colours["kind_tint"][kind].as_str().unwrap());
            let ratio = contrast(luminance(ink.as_str().unwrap()), ground);
            assert!(ratio >= 4.5, "{theme}: kind {kind} is {ratio:.2}");
        }
        let ratio = contrast(colour("border"), colour("surface"));
        assert!(ratio >= 3.0, "{theme}: border is {ratio:.2}");
    }
}

#[test]
fn the_prompter_can_be_read_on_either_ground() {
    let tokens: serde_json::Value =
        serde_json::from_str(&fs::read_to_string(root().join("assets/tokens.json")).unwrap()).unwrap();
    for ground in ["black", "white"] {
        let colours = tokens["prompter"][ground].as_object().unwrap();
        let colour = |name: &str| luminance(colours[name].as_str().unwrap());
        for name in colours.keys().filter(|name| !["ground", "track"].contains(&name.as_str())) {
            let ratio = contrast(colour(name), colour("ground"));
            assert!(ratio >= 4.5, "{ground}: {name} is {ratio:.2}");
        }
        // Past, now and next are told apart by tone as well as by place.
        assert!(contrast(colour("ink"), colour("past")) > 2.0);
    }
}

/// Relative luminance (WCAG 2.2).
fn luminance(hex: &str) -> f64 {
    let channel = |at: usize| {
        let value = f64::from(u8::from_str_radix(&hex[at..at + 2], 16).unwrap()) / 255.0;
        if value <= 0.04045 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
    };
    0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5)
}

fn contrast(one: f64, other: f64) -> f64 {
    let (light, dark) = if one > other { (one, other) } else { (other, one) };
    (light + 0.05) / (dark + 0.05)
}

/// chrono's own ways panic where a clock stands before 1970, or a file bears a time far away.
#[test]
fn the_time_is_asked_for_in_one_place() {
    for path in product().into_iter().filter(|path| !path.ends_with("store/src/time.rs")) {
        let text = fs::read_to_string(&path).unwrap();
        for word in [
            "SystemTime::now(",
            "Utc::now(",
            "Local::now(",
            "DateTime::<Utc>::from(",
            "DateTime::from(modified",
        ] {
            assert!(!text.contains(word), "{} names {word}", path.display());
        }
    }
}

/// A pipe or a device is never opened: what reads a file asks the one function that looks first.
#[test]
fn files_are_opened_to_be_read_in_one_place() {
    for path in product().into_iter().filter(|path| !path.ends_with("store/src/reading.rs")) {
        let text = fs::read_to_string(&path).unwrap();
        // A folder is opened to be synced.
        let text = text.replace("fs::File::open(folder)", "");
        for word in ["fs::read(", "fs::read_to_string", "File::open("] {
            assert!(!text.contains(word), "{} uses {word}", path.display());
        }
    }
}

#[test]
fn an_address_is_opened_and_a_text_printed_in_one_place_each() {
    let product = product();
    for (word, place) in [
        ("open_url(", "ui/app.rs"),
        ("hyperlink", "nowhere"),
        ("Hyperlink", "nowhere"),
        ("println!", "nowhere"),
        ("eprint", "nowhere"),
        ("io::stdout()", "cli/console.rs"),
        ("io::stderr().lock", "cli/console.rs"),
        ("io::stderr().write", "cli/console.rs"),
        ("(io::stderr()", "cli/console.rs"),
        ("error.print()", "nowhere"),
    ] {
        for path in product.iter().filter(|path| !path.ends_with(place)) {
            let text = fs::read_to_string(path).unwrap();
            let told = text.lines().filter(|line| line.contains(word) && !line.contains("hyperlink_color"));
            assert_eq!(told.count(), 0, "{} does {word} itself", path.display());
        }
    }
}
