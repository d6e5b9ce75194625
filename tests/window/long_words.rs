//! Files with words of ten thousands of letters, in every field that the model has: the window stays, and what it lays out
//! does not grow with them.

use crate::driven::press;
use crate::setup::{Setup, Window};
use egui::Galley;
use egui::epaint::{ClippedShape, Shape};
use rostrum_app::{Action, Command, Page};
use rostrum_notebook::{NotePlace, Splice};
use rostrum_programme::SessionId;
use serde_json::Value;
use std::sync::Arc;

/// What is written to by people, as opposed to what a program must understand.
fn is_wording(key: &str) -> bool {
    !matches!(
        key,
        "id" | "guid"
            | "start"
            | "end"
            | "zone"
            | "timezone"
            | "kind"
            | "part"
            | "status"
            | "mode"
            | "url"
            | "languages"
            | "schema"
            | "$schema"
            | "format_version"
            | "date"
            | "unit"
            | "language"
            | "at"
            | "hue"
            | "order"
    )
}

/// Puts a word behind each wording of a programme.
fn lengthen(value: &mut Value, word: &str, fields: &mut usize) {
    match value {
        Value::Object(object) => {
            // A text by language.
            let is_text = !object.is_empty()
                && object.iter().all(|(key, text)| {
                    text.is_string() && matches!(key.as_str(), "en" | "fr" | "es" | "zh-Hans" | "und")
                });
            for (key, inner) in object.iter_mut() {
                match inner {
                    Value::String(text) if is_text || matches!(key.as_str(), "room" | "track") => {
                        text.push_str(word);
                        *fields += 1;
                    }
                    inner if is_wording(key) => lengthen(inner, word, fields),
                    _ => {}
                }
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|item| lengthen(item, word, fields)),
        _ => {}
    }
}

/// The built-in programme with a long word in every text.
fn programme_with(word: &str, id: Option<&str>) -> (Value, usize) {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("data/ilo-forum-2022.json");
    let mut programme: Value = serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap();
    let mut fields = 0;
    for session in programme["sessions"].as_array_mut().unwrap() {
        session["room"] = "Room ".into();
        session["track"] = "Track ".into();
    }
    lengthen(&mut programme, word, &mut fields);
    match id {
        Some(id) => programme["id"] = id.into(),
        None => programme["revision"]["sequence"] = 1.into(),
    }
    (programme, fields)
}

fn write(setup: &Setup, programme: &Value) -> std::path::PathBuf {
    let path = setup.folder.path().join("long.json");
    std::fs::write(&path, serde_json::to_vec(programme).unwrap()).unwrap();
    path
}

fn painted(shape: &Shape, found: &mut Vec<Arc<Galley>>) {
    match shape {
        Shape::Text(text) => found.push(text.galley.clone()),
        Shape::Vec(shapes) => shapes.iter().for_each(|shape| painted(shape, found)),
        _ => {}
    }
}

/// How many texts egui holds laid out, how many glyphs were painted, and the longest single text.
fn laid_out(window: &Window) -> (usize, usize, usize) {
    let mut galleys = Vec::new();
    for ClippedShape { shape, .. } in &window.output().shapes {
        painted(shape, &mut galleys);
    }
    let glyphs = |galley: &Arc<Galley>| galley.rows.iter().map(|row| row.glyphs.len()).sum::<usize>();
    let kept = window.ctx.fonts(|fonts| fonts.num_galleys_in_cache());
    (kept, galleys.iter().map(glyphs).sum(), galleys.iter().map(glyphs).max().unwrap_or(0))
}

/// Letters of which no long stretch is like another.
fn word(letters: usize, seed: usize) -> String {
    (0..letters).map(|at| char::from(b'a' + ((at * at + at / 7 + seed) % 26) as u8)).collect()
}

fn pages() -> Vec<Page> {
    vec![
        Page::Overview,
        Page::Session(SessionId::from("thematic-2")),
        Page::Session(SessionId::from("closing")),
    ]
}

#[test]
fn what_is_laid_out_does_not_grow_with_a_word_of_a_programme() {
    let mut costs = Vec::new();
    for letters in [2_500, 30_000] {
        let mut setup = Setup::default();
        let (programme, fields) = programme_with(&word(letters, 3), Some("long"));
        assert!(fields > 300, "too few texts were lengthened: {fields}");
        setup.programme = Some(write(&setup, &programme));
        let mut window = setup.open();
        assert_eq!(window.state().state().shown_programme().id.as_str(), "long");
        let mut cost = vec![laid_out(&window)];
        for page in pages() {
            let ctx = window.ctx.clone();
            window.state_mut().dispatch(&ctx, Action::Open(page));
            window.run();
            cost.push(laid_out(&window));
        }
        costs.push(cost);
    }
    for (few, many) in costs[0].iter().zip(&costs[1]) {
        assert!(many.0 <= few.0 * 3 / 2 + 20, "texts laid out: {few:?}, then {many:?}");
        assert!(many.1 <= few.1 * 3 / 2 + 2_000, "glyphs painted: {few:?}, then {many:?}");
        assert!(many.2 <= 8_100, "one text of {} glyphs", many.2);
    }
}

#[test]
fn an_update_with_long_words_is_reviewed_and_accepted_and_the_window_starts_again() {
    let mut setup = Setup::default();
    let (programme, _) = programme_with(&word(12_000, 5), None);
    setup.argument = Some(write(&setup, &programme));
    let mut window = setup.open();
    crate::reviews::settle(&mut window);
    assert!(window.state().state().reviewing.is_some());
    let (_, glyphs, longest) = laid_out(&window);
    assert!(longest <= 8_100 && glyphs < 200_000, "{glyphs} glyphs, {longest} in one text");
    crate::reviews::press(&mut window, rostrum_app::Command::AcceptUpdate);
    crate::reviews::settle(&mut window);
    assert!(window.state().state().reviewing.is_none());
    assert_eq!(window.state().state().notebook.revision, 1);
    drop(window);
    setup.argument = None;
    let mut window = setup.open();
    for page in pages() {
        let ctx = window.ctx.clone();
        window.state_mut().dispatch(&ctx, Action::Open(page));
        window.run();
        let (kept, glyphs, longest) = laid_out(&window);
        assert!(
            longest <= 8_100 && glyphs < 100_000 && kept < 3_000,
            "{kept} texts, {glyphs} glyphs, {longest}"
        );
    }
    // Nothing was cut but on the screen.
    let state = window.state().state();
    let title = state.shown_programme().sessions[1].title.text(&state.content_language());
    assert!(title.chars().count() > 12_000);
    assert!(state.window_title().chars().count() < 500);
}

/// The galley of the note's editor.
fn editor_galley(window: &Window) -> Arc<Galley> {
    let mut galleys = Vec::new();
    for ClippedShape { shape, .. } in &window.output().shapes {
        painted(shape, &mut galleys);
    }
    galleys.into_iter().max_by_key(|galley| galley.text().len()).unwrap()
}

fn rows_of(galley: &Galley) -> Vec<String> {
    galley.rows.iter().map(|row| row.glyphs.iter().map(|glyph| glyph.chr).collect()).collect()
}

#[test]
fn a_note_of_one_word_is_shown_whole_in_rows_and_goes_on_being_written() {
    let setup = Setup::default();
    let mut window = setup.open();
    let text = word(60_000, 1);
    crate::reviews::write_note(&mut window, "thematic-2", &text);
    window.run();
    let galley = editor_galley(&window);
    assert_eq!(galley.text(), text);
    assert_eq!(rows_of(&galley).concat(), text, "a letter is in no row, or in two");
    let width = galley.job.wrap.max_width;
    let widest = galley.rows.iter().map(|row| row.rect().right()).fold(0.0, f32::max);
    assert!(widest <= width + 1.0, "a row of {widest} in {width}");
    // The pieces that it is laid out in are not to be seen: no row but the last has room for one more letter.
    let mut rows = galley.rows.iter().rev().skip(1);
    assert!(rows.all(|row| row.rect().right() > width - 16.0), "a row ends early");
    window.event(egui::Event::Text("终".to_owned()));
    window.run();
    let place = window.state().state().edited_text_place();
    let written = window.state().state().notebook.text(&place);
    assert!(
        written.contains('终') && written.chars().count() == 60_001,
        "{} letters",
        written.chars().count()
    );
}

fn write_at(window: &mut Window, at: usize, text: &str) {
    let place = NotePlace::Session("thematic-2".into());
    let splice = Splice { at, removed: String::new(), inserted: text.to_owned() };
    let ctx = window.ctx.clone();
    window.state_mut().dispatch(&ctx, Action::EditNote { place, splice, typing: true });
    window.run();
}

/// Each width is a whole layout in memory, some 170 bytes a letter.
#[test]
fn a_long_note_has_its_width_from_the_first_frame_on() {
    let setup = Setup::default();
    let mut window = setup.open();
    let open = |window: &mut Window, page| {
        let ctx = window.ctx.clone();
        window.state_mut().dispatch(&ctx, Action::Open(page));
    };
    open(&mut window, Page::Overview);
    window.run();
    write_at(&mut window, 0, &word(60_000, 1));
    open(&mut window, Page::Session("thematic-2".into()));
    window.step();
    let first = editor_galley(&window);
    window.run();
    let settled = editor_galley(&window);
    assert_eq!(first.text().len(), 60_000);
    assert_eq!(first.job.wrap.max_width, settled.job.wrap.max_width);
    assert_eq!(rows_of(&first), rows_of(&settled));
}

#[test]
fn a_key_in_a_long_word_lays_out_what_it_moves_and_gives_the_rows_of_a_fresh_layout() {
    for text in [word(60_000, 1), "社会保护全民就业复苏论坛（日内瓦）".chars().cycle().take(20_000).collect()]
    {
        let setup = Setup::default();
        let mut window = setup.open();
        crate::reviews::write_note(&mut window, "thematic-2", &text);
        window.run();
        let before = editor_galley(&window);
        write_at(&mut window, text.len(), "end");
        let after = editor_galley(&window);
        let same =
            before.rows.iter().zip(&after.rows).take_while(|(a, b)| Arc::ptr_eq(&a.row, &b.row)).count();
        assert!(same > before.rows.len() - 200, "{same} of {} rows stayed", before.rows.len());
        // In the middle all behind it moves; what stands is what a window shows that was opened on it.
        let middle = text.floor_char_boundary(text.len() / 2);
        write_at(&mut window, middle, "middle");
        let typed = editor_galley(&window);
        let mut whole = text.clone();
        whole.insert_str(middle, "middle");
        whole.push_str("end");
        assert_eq!(typed.text(), whole);
        let fresh = Setup::default();
        let mut fresh = fresh.open();
        crate::reviews::write_note(&mut fresh, "thematic-2", &whole);
        fresh.run();
        let fresh = editor_galley(&fresh);
        assert_eq!(rows_of(&typed), rows_of(&fresh));
        assert_eq!(typed.size(), fresh.size());
        let ends = |galley: &Galley| {
            galley.rows.iter().map(|row| (row.pos, row.ends_with_newline)).collect::<Vec<_>>()
        };
        assert_eq!(ends(&typed), ends(&fresh));
    }
}

/// The read view and the editor each lay the text out; of a long one only what is shown is kept so.
#[test]
fn a_long_note_is_laid_out_for_the_view_alone_that_is_shown() {
    let setup = Setup::default();
    let mut window = setup.open();
    let lines: String = (0..800).map(|at| word(300, at) + "\n\n").collect();
    crate::reviews::write_note(&mut window, "thematic-2", &lines);
    window.run();
    let longest = |window: &Window| Arc::downgrade(&editor_galley(window));
    let toggle = |window: &mut Window| {
        press(window, Command::Reading);
        // egui keeps a text for a frame or two after it was last asked for.
        (0..4).for_each(|_| window.step());
    };
    let editor = longest(&window);
    assert!(editor.upgrade().is_some_and(|galley| galley.text().len() > 200_000));
    toggle(&mut window);
    assert!(editor.upgrade().is_none(), "the editor's is gone");
    let mut shown = Vec::new();
    for ClippedShape { shape, .. } in &window.output().shapes {
        painted(shape, &mut shown);
    }
    let read = shown.iter().find(|galley| galley.text() == word(300, 0)).map(Arc::downgrade).unwrap();
    drop(shown);
    toggle(&mut window);
    assert!(read.upgrade().is_none(), "the read view's is gone");
    assert_eq!(editor_galley(&window).text(), lines, "the editor shows the text again");
    window.event(egui::Event::Text("终".to_owned()));
    window.run();
    let place = NotePlace::Session("thematic-2".into());
    assert!(window.state().state().notebook.text(&place).contains('终'), "it goes on");
}
