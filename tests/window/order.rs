//! What reaches the window within one frame is taken in the order in which it came: the same events, one frame or many,
//! lead to the same.

use crate::driven::press;
use crate::setup::{Setup, Window};
use egui::accesskit::{ActionRequest, Role};
use egui::{Event, ImeEvent, Key, Modifiers, PointerButton, Pos2};
use egui_kittest::kittest::{NodeT, Queryable};
use rostrum::ui::egui_key_of;
use rostrum_app::{Action, Command, Dialog, Page};
use rostrum_notebook::NotePlace;

/// One thing that somebody does.
#[derive(Clone)]
enum Doing {
    Types(&'static str),
    Presses(Modifiers, Key),
    Does(Vec<Event>),
    Drops(&'static str),
    Closes,
}

impl Doing {
    fn events(&self) -> Vec<Event> {
        match self {
            Self::Types(text) => text.chars().flat_map(letter).collect(),
            Self::Presses(modifiers, key) => stroke(*modifiers, *key).to_vec(),
            Self::Does(events) => events.clone(),
            Self::Drops(_) | Self::Closes => Vec::new(),
        }
    }

    fn put(&self, window: &mut Window) {
        let events = self.events();
        let input = window.input_mut();
        input.events.extend(events);
        match self {
            Self::Drops(path) => input.dropped_files.push(dropped(path)),
            Self::Closes => {
                let root = input.viewports.entry(egui::ViewportId::ROOT).or_default();
                root.events.push(egui::ViewportEvent::Close);
            }
            _ => {}
        }
    }
}

fn dropped(path: &str) -> egui::DroppedFileHandle {
    std::sync::Arc::new(crate::reviews::Dropped(path.into()))
}

/// A letter as the system sends it: the key goes down, the text comes, the key goes up.
fn letter(c: char) -> Vec<Event> {
    let key = Key::from_name(&c.to_uppercase().to_string());
    let [down, up] = match key {
        Some(key) => stroke(Modifiers::NONE, key).map(Some),
        None => [None, None],
    };
    [down, Some(Event::Text(c.to_string())), up].into_iter().flatten().collect()
}

fn stroke(modifiers: Modifiers, key: Key) -> [Event; 2] {
    [true, false].map(|pressed| Event::Key { key, physical_key: None, pressed, repeat: false, modifiers })
}

fn chord(command: Command) -> Doing {
    let chord = command.key_combinations()[0];
    let mut modifiers = Modifiers::NONE;
    for (held, modifier) in
        [(chord.command, Modifiers::COMMAND), (chord.shift, Modifiers::SHIFT), (chord.alt, Modifiers::ALT)]
    {
        if held {
            modifiers |= modifier;
        }
    }
    Doing::Presses(modifiers, egui_key_of(&chord).unwrap())
}

/// Where the keyboard is when it begins.
const BEGINNINGS: [&str; 5] = ["note", "list in a note", "draft", "palette", "find"];

fn begun(place: &str) -> (Setup, Window) {
    // A note and find in the wide window; the others in the narrow one, which is drawn faster.
    let size = if place == "note" || place == "find" { [1280.0, 800.0] } else { [560.0, 460.0] };
    let setup = Setup { saves: false, size, ..Setup::default() };
    let mut window = setup.open();
    press(&mut window, Command::FocusNotes);
    let typed = |window: &mut Window, text: &'static str| {
        Doing::Types(text).put(window);
        window.run();
    };
    typed(&mut window, "start ");
    match place {
        "note" => {}
        "list in a note" => {
            press(&mut window, Command::List);
            typed(&mut window, "item");
            Doing::Presses(Modifiers::NONE, Key::Enter).put(&mut window);
            window.run();
        }
        "draft" => {
            press(&mut window, Command::NewIntervention);
            typed(&mut window, "speech ");
        }
        "palette" => press(&mut window, Command::Palette),
        "find" => press(&mut window, Command::Find),
        other => panic!("{other}"),
    }
    (setup, window)
}

/// All that can be seen of a window, to be compared.
fn seen(window: &Window) -> String {
    let state = window.state().state();
    let fields: Vec<String> = window
        .root()
        .children_recursive()
        .filter_map(|node| {
            let node = node.accesskit_node();
            let is_text = matches!(node.role(), Role::TextInput | Role::MultilineTextInput);
            is_text.then(|| format!("{:?} {:?} focused {}", node.label(), node.value(), node.is_focused()))
        })
        .collect();
    // What asks for nothing leaves by itself, after a time that more frames take.
    let asking: Vec<_> = state.notices.iter().filter(|notice| notice.stands_for().is_none()).collect();
    format!(
        "{:?} {:?} {:?} {:?} reading {} whole {}\nnotices {:?}\n{:#?}\n{:#?}\n{fields:#?}",
        state.window.page,
        state.window.side_tab,
        state.dialog,
        state.window.narrow_pane,
        state.window.reading,
        state.window.whole_timeline,
        asking,
        state.notebook,
        state.settings,
    )
}

/// Does everything in one frame, and the same with a frame for each thing; both must lead to the same, and so must
/// taking it back.
fn agrees(place: &str, name: &str, doings: &[Doing]) -> Result<(), String> {
    let (first, mut slow) = begun(place);
    for doing in doings {
        doing.put(&mut slow);
    }
    slow.run();
    let (second, mut quick) = begun(place);
    for doing in doings {
        doing.put(&mut quick);
        quick.run();
    }
    let differing = |one: &str, many: &str| -> Vec<(String, String)> {
        let lines = one.lines().zip(many.lines()).filter(|(a, b)| a != b).take(6);
        lines.map(|(a, b)| (a.to_owned(), b.to_owned())).collect()
    };
    let folder = |setup: &Setup| setup.folder.path().display().to_string();
    crate::reviews::settle(&mut slow);
    crate::reviews::settle(&mut quick);
    let one = seen(&slow).replace(&folder(&first), "FOLDER");
    let many = seen(&quick).replace(&folder(&second), "FOLDER");
    if one != many {
        return Err(format!("{place}, {name}: {:#?}", differing(&one, &many)));
    }
    // A field of one line takes back by its own clock; the notebook's history goes by what was typed.
    let in_text =
        slow.query_by(|node| node.is_focused() && node.role() == Role::MultilineTextInput).is_some();
    for back in (1..=3).filter(|_| in_text) {
        press(&mut slow, Command::Undo);
        press(&mut quick, Command::Undo);
        let [one, many] = [&slow, &quick].map(|window| format!("{:#?}", window.state().state().notebook));
        if one != many {
            return Err(format!("{place}, {name}, {back} steps back: {:#?}", differing(&one, &many)));
        }
    }
    Ok(())
}

fn all_agree(place: &str, cases: impl IntoIterator<Item = (String, Doing)>) {
    let failures: Vec<String> = cases
        .into_iter()
        .filter_map(|(name, border)| {
            let doings = match border {
                // What is dropped comes apart from the events of its frame, so behind them.
                Doing::Drops(_) => vec![Doing::Types("abc"), border],
                border => {
                    vec![
                        Doing::Types("abc"),
                        border.clone(),
                        Doing::Types("xyz"),
                        border,
                        Doing::Types("uvw"),
                    ]
                }
            };
            agrees(place, &name, &doings).err()
        })
        .collect();
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

fn commands(place: &str) {
    all_agree(place, Command::ALL.iter().map(|command| (format!("{command:?}"), chord(*command))));
}

#[test]
fn letters_around_every_command_stand_where_they_were_typed_in_a_note() {
    commands("note");
}

#[test]
fn letters_around_every_command_stand_where_they_were_typed_in_a_intervention() {
    commands("draft");
}

#[test]
fn letters_around_every_command_stand_where_they_were_typed_in_the_palette() {
    commands("palette");
}

#[test]
fn letters_around_every_command_stand_where_they_were_typed_in_find() {
    commands("find");
}

#[test]
fn letters_around_every_command_stand_where_they_were_typed_in_a_list() {
    commands("list in a note");
}

/// What is no command and still moves the keyboard, or changes what the letters behind it do.
fn borders(window: &Window) -> Vec<(String, Doing)> {
    let plain = |key| Doing::Presses(Modifiers::NONE, key);
    let mut all = vec![
        ("Tab".to_owned(), plain(Key::Tab)),
        ("Shift Tab".to_owned(), Doing::Presses(Modifiers::SHIFT, Key::Tab)),
        ("Enter".to_owned(), plain(Key::Enter)),
        ("Escape".to_owned(), plain(Key::Escape)),
        ("down".to_owned(), plain(Key::ArrowDown)),
        ("up".to_owned(), plain(Key::ArrowUp)),
        ("left".to_owned(), plain(Key::ArrowLeft)),
        ("backspace".to_owned(), plain(Key::Backspace)),
        ("home".to_owned(), plain(Key::Home)),
        ("select all".to_owned(), Doing::Presses(Modifiers::COMMAND, Key::A)),
        ("session 3".to_owned(), Doing::Presses(Modifiers::ALT, Key::Num3)),
        ("point 1".to_owned(), Doing::Presses(Modifiers::ALT | Modifiers::SHIFT, Key::Num1)),
        ("paste".to_owned(), Doing::Does(vec![Event::Paste("粘贴".into())])),
        ("cut".to_owned(), Doing::Does(vec![Event::Cut])),
        ("commit".to_owned(), Doing::Does(vec![Event::Ime(ImeEvent::Commit("底线".into()))])),
        ("composition".to_owned(), {
            let preedit =
                |text: &str| Event::Ime(ImeEvent::Preedit { text: text.into(), active_range_chars: None });
            Doing::Does(vec![
                preedit("di"),
                preedit("dixian"),
                preedit(""),
                Event::Ime(ImeEvent::Commit("底线".into())),
            ])
        }),
        ("drop".to_owned(), Doing::Drops("nothing-of-this-name.json")),
    ];
    for role in [Role::ListItem, Role::Button] {
        let Some(node) = window.query_all_by_role(role).nth(1) else { continue };
        let at = node.rect().center();
        all.push((format!("click on {:?}", node.accesskit_node().label()), Doing::Does(click(at))));
    }
    all
}

fn click(at: Pos2) -> Vec<Event> {
    let button = |pressed| Event::PointerButton {
        pos: at,
        button: PointerButton::Primary,
        pressed,
        modifiers: Modifiers::NONE,
    };
    vec![Event::PointerMoved(at), button(true), button(false)]
}

#[test]
fn letters_around_every_border_stand_where_they_were_typed() {
    for place in BEGINNINGS {
        let (_desk, window) = begun(place);
        let borders = borders(&window);
        drop(window);
        all_agree(place, borders);
    }
}

/// What the trial script does in the real window, each by name.
#[test]
fn a_stalled_frame_loses_misplaces_and_splits_no_letter() {
    let (_desk, mut window) = begun("note");
    let note = |window: &Window, session: &str| {
        window.state().state().notebook.text(&NotePlace::Session(session.into())).to_owned()
    };
    for doing in [Doing::Types("xyz"), chord(Command::Reading)] {
        doing.put(&mut window);
    }
    window.run();
    assert_eq!(note(&window, "thematic-2"), "start xyz");
    assert!(window.state().state().window.reading);

    let (_desk, mut window) = begun("note");
    for doing in [Doing::Types("xyz"), Doing::Presses(Modifiers::ALT, Key::Num5), Doing::Types("other")] {
        doing.put(&mut window);
    }
    window.run();
    assert_eq!(note(&window, "thematic-2"), "start xyz");
    assert_eq!(window.state().state().window.page, Page::Session("thematic-4".into()));
    assert_eq!(note(&window, "thematic-4"), "other", "letters go where the keyboard went");

    let (_desk, mut window) = begun("note");
    for doing in [Doing::Types("xyz"), chord(Command::Stamp)] {
        doing.put(&mut window);
    }
    window.run();
    assert_eq!(note(&window, "thematic-2"), "start xyz\n[13:26] ");

    let (_desk, mut window) = begun("note");
    // Letters that find nothing: with a hit, the hit is what a reader is told to have the keyboard.
    for doing in [chord(Command::Palette), Doing::Types("qqzx")] {
        doing.put(&mut window);
    }
    window.run();
    assert_eq!(note(&window, "thematic-2"), "start ");
    assert_eq!(window.state().state().dialog, Some(Dialog::Palette));
    window.get_by(|node| node.is_focused() && node.value().as_deref() == Some("qqzx"));

    let (_desk, mut window) = begun("note");
    // A pause ends the step of the word before.
    let ctx = window.ctx.clone();
    window.state_mut().dispatch(&ctx, Action::EndTypingRun);
    for doing in [Doing::Types("xyz"), chord(Command::Undo)] {
        doing.put(&mut window);
    }
    window.run();
    assert_eq!(note(&window, "thematic-2"), "start ", "what was typed last is taken back");
    press(&mut window, Command::Redo);
    assert_eq!(note(&window, "thematic-2"), "start xyz");
}

#[test]
fn letters_before_the_closing_of_the_window_are_taken_and_hold_it_open() {
    let setup = Setup::default();
    let mut window = setup.open();
    press(&mut window, Command::FocusNotes);
    for doing in [Doing::Types("last words"), Doing::Closes] {
        doing.put(&mut window);
    }
    window.step();
    let commands = &window.output().viewport_output[&egui::ViewportId::ROOT].commands;
    assert!(commands.contains(&egui::ViewportCommand::CancelClose), "{commands:?}");
    window.run();
    crate::driven::wait_until_saved(&mut window);
    drop(window);
    assert_eq!(crate::driven::note(&setup.open(), "thematic-2"), "last words");
}

#[test]
fn a_request_of_a_screen_reader_waits_for_the_letters_before_it() {
    let (_desk, mut window) = begun("note");
    let block = window.get_all_by_role(Role::ListItem).next().unwrap();
    let (target_node, target_tree) = block.accesskit_node().locate();
    let request =
        ActionRequest { action: egui::accesskit::Action::Click, target_tree, target_node, data: None };
    Doing::Types("xyz").put(&mut window);
    Doing::Does(vec![Event::AccessKitActionRequest(request)]).put(&mut window);
    window.run();
    assert_ne!(window.state().state().window.page, Page::Session("thematic-2".into()));
    assert_eq!(crate::driven::note(&window, "thematic-2"), "start xyz");
}

#[test]
fn many_commands_in_one_frame_are_all_done() {
    let (_desk, mut window) = begun("note");
    for _ in 0..40 {
        chord(Command::Stamp).put(&mut window);
        Doing::Types("a").put(&mut window);
    }
    window.run();
    assert_eq!(crate::driven::note(&window, "thematic-2"), format!("start {}", "\n[13:26] a".repeat(40)));
}

#[test]
fn a_window_that_was_typed_in_is_idle_again() {
    let (_desk, mut window) = begun("note");
    Doing::Types("xyz").put(&mut window);
    chord(Command::Stamp).put(&mut window);
    window.run();
    window.step();
    let repaint = window.output().viewport_output[&egui::ViewportId::ROOT].repaint_delay;
    assert!(repaint > std::time::Duration::from_secs(1), "{repaint:?}");
}

#[test]
fn a_file_that_is_dropped_is_read_once() {
    let (_desk, mut window) = begun("note");
    for doing in [Doing::Types("abc"), Doing::Drops("nothing-of-this-name.json")] {
        doing.put(&mut window);
    }
    window.run();
    crate::reviews::settle(&mut window);
    assert_eq!(window.state().state().notices.len(), 1, "{:?}", window.state().state().notices);
    assert_eq!(crate::driven::note(&window, "thematic-2"), "start abc");
}

#[test]
fn what_is_pasted_committed_or_dictated_loses_its_controls() {
    let dirty = "a\u{1b}[31mb\u{202e}c\u{0}d\r\ne\u{9b}f\u{2067}g\u{feff}h\rI\tj\u{200d}k\u{7f}";
    let clean = "a[31mbcd\nefgh\nI\tj\u{200d}k";
    for event in
        [Event::Paste(dirty.into()), Event::Ime(ImeEvent::Commit(dirty.into())), Event::Text(dirty.into())]
    {
        let (_desk, mut window) = begun("note");
        window.event(event.clone());
        window.run();
        assert_eq!(crate::driven::note(&window, "thematic-2"), format!("start {clean}"), "{event:?}");
    }
    let (_desk, mut window) = begun("palette");
    window.event(Event::Paste(dirty.into()));
    window.run();
    let field = window.get_by(|node| node.is_focused() && node.role() == Role::TextInput);
    assert_eq!(field.value().unwrap(), clean.replace('\n', " "));
}
