//! Every key with every modifier in a text field: it is listed, it is a command, or it does nothing.

use crate::driven::press;
use crate::setup::{Setup, Window};
use egui::accesskit::Role;
use egui::os::OperatingSystem;
use egui::{Event, Key, Modifiers};
use egui_kittest::kittest::Queryable;
use rostrum::ui::egui_key_of;
use rostrum_app::{Command, KeyCombination, TEXT_FIELD_SHORTCUTS};
use std::collections::BTreeMap;

/// A text on which whatever a key does is seen: words, Chinese, two lines, the caret inside.
const TEXT: &str = "alpha beta 不要超过三分钟 gamma\ndelta 请各代表团控制时间 epsilon";

/// What a field holds and where the caret is.
fn field(window: &Window, id: egui::Id) -> (String, Option<egui::text::CCursorRange>) {
    let state = egui::TextEdit::load_state(&window.ctx, id).unwrap();
    let node = window.get_by(|node| node.is_focused() && is_text(node.role()));
    (node.value().unwrap_or_default(), state.cursor.char_range())
}

fn is_text(role: Role) -> bool {
    matches!(role, Role::MultilineTextInput | Role::TextInput)
}

fn all_modifiers(mac: bool) -> Vec<(String, Modifiers)> {
    let mut all = Vec::new();
    for bits in 0..16_u8 {
        let [ctrl, shift, alt, command] = [1, 2, 4, 8].map(|bit| bits & bit != 0);
        if command && !mac {
            continue;
        }
        // As the windowing library reports them: on a Mac `command` is ⌘, elsewhere it is Ctrl.
        let modifiers =
            Modifiers { ctrl, shift, alt, mac_cmd: command, command: if mac { command } else { ctrl } };
        let names = [(ctrl, "Ctrl"), (alt, "Alt"), (command, "Cmd"), (shift, "Shift")];
        let name: Vec<&str> = names.into_iter().filter(|(held, _)| *held).map(|(_, name)| name).collect();
        all.push((name.join(" "), modifiers));
    }
    all
}

/// What each key does in the field that has the keyboard, by the name of what it does.
fn table(
    window: &mut Window,
    system: OperatingSystem,
    reset: &dyn Fn(&mut Window),
) -> BTreeMap<String, String> {
    window.ctx.set_os(system);
    let mut table = BTreeMap::new();
    reset(window);
    for key in Key::ALL {
        for (name, modifiers) in all_modifiers(system == OperatingSystem::Mac) {
            let pressed = format!("{} {}", name, key.name()).trim().to_owned();
            // Commands change the window; each has tests of its own.
            if is_command(*key, modifiers) {
                table.insert(pressed, "command".to_owned());
                continue;
            }
            let id = window.ctx.memory(|memory| memory.focused()).unwrap();
            let before = field(window, id);
            let stroke = [true, false].map(|down| Event::Key {
                key: *key,
                physical_key: None,
                pressed: down,
                repeat: false,
                modifiers,
            });
            window.input_mut().events.extend(stroke);
            window.step();
            let focused = window.ctx.memory(|memory| memory.focused());
            if focused != Some(id) {
                table.insert(pressed, "leaves".to_owned());
                reset(window);
                continue;
            }
            let after = field(window, id);
            if after.0 != before.0 {
                let kind =
                    if after.0.chars().count() < before.0.chars().count() { "deletes" } else { "inserts" };
                let by = after.0.chars().count().abs_diff(before.0.chars().count());
                table.insert(pressed, format!("{kind} {by}"));
                reset(window);
            } else if after.1 != before.1 {
                table.insert(pressed, "moves".to_owned());
                reset(window);
            }
        }
    }
    table
}

fn is_command(key: Key, modifiers: Modifiers) -> bool {
    let is = |chord: &KeyCombination| {
        let mut wanted = Modifiers::NONE;
        for (held, modifier) in [
            (chord.command, Modifiers::COMMAND),
            (chord.shift, Modifiers::SHIFT),
            (chord.alt, Modifiers::ALT),
        ] {
            if held {
                wanted |= modifier;
            }
        }
        let unshifted = Modifiers { shift: false, ..modifiers };
        egui_key_of(chord) == Some(key)
            && (modifiers.matches_exact(wanted) || key == Key::Plus && unshifted.matches_exact(wanted))
    };
    let digit = Key::ALL.iter().position(|known| *known == key).is_some() && key.name().len() == 1;
    let digit = digit && key.name().bytes().all(|byte| byte.is_ascii_digit() && byte != b'0');
    let alt = modifiers.matches_exact(Modifiers::ALT);
    let alt_shift = modifiers.matches_exact(Modifiers::ALT | Modifiers::SHIFT);
    digit && (alt || alt_shift)
        || Command::ALL.iter().any(|command| command.key_combinations().iter().any(is))
}

/// Whether the list of keys says what a field does for a key.
fn is_listed(pressed: &str, mac: bool) -> bool {
    TEXT_FIELD_SHORTCUTS.iter().any(|listed| {
        listed.key_combinations(mac).iter().any(|chord| {
            let command = if mac { "Cmd" } else { "Ctrl" };
            let mut names: Vec<&str> = Vec::new();
            if chord.command && !mac {
                names.push(command);
            }
            if chord.alt {
                names.push("Alt");
            }
            if chord.command && mac {
                names.push(command);
            }
            if chord.shift {
                names.push("Shift");
            }
            names.push(egui_key_of(chord).unwrap().name());
            let plain = names.join(" ");
            names.insert(names.len() - 1, "Shift");
            pressed == plain || listed.selects && !chord.shift && pressed == names.join(" ")
        })
    })
}

fn hold(window: &mut Window, field: &str, reset: &dyn Fn(&mut Window)) -> String {
    let mut told = String::new();
    for (system, name) in [
        (OperatingSystem::Nix, "Linux"),
        (OperatingSystem::Windows, "Windows"),
        (OperatingSystem::Mac, "Mac"),
    ] {
        let mac = system == OperatingSystem::Mac;
        let table = table(window, system, reset);
        let unlisted: Vec<_> = table
            .iter()
            .filter(|(pressed, does)| {
                let leaves = does.as_str() == "leaves"
                    && ["Tab", "Escape", "Enter"].iter().any(|key| pressed.ends_with(key));
                *does != "command" && !leaves && !is_listed(pressed, mac)
            })
            .collect();
        assert!(unlisted.is_empty(), "{field}, {name}: a field does what no list says: {unlisted:#?}");
        for (pressed, does) in &table {
            if does != "command" {
                told.push_str(&format!("{field:<10} {name:<8} {pressed:<24} {does}\n"));
            }
        }
    }
    told
}

fn put_caret(window: &mut Window, chars: usize) {
    let id = window.ctx.memory(|memory| memory.focused()).unwrap();
    let mut state = egui::TextEdit::load_state(&window.ctx, id).unwrap();
    let caret = egui::text::CCursorRange::one(egui::text::CCursor::new(chars));
    state.cursor.set_char_range(Some(caret));
    state.store(&window.ctx, id);
}

#[test]
fn a_text_field_does_only_what_the_list_of_keys_says() {
    let setup = Setup { saves: false, size: [560.0, 460.0], ..Setup::default() };
    let mut window = setup.open();
    press(&mut window, Command::FocusNotes);
    window.event(Event::Paste(TEXT.to_owned()));
    window.run();
    let mut told = hold(&mut window, "note", &|window| {
        press(window, Command::FocusNotes);
        while crate::driven::note(window, "thematic-2") != TEXT {
            press(window, Command::Undo);
        }
        put_caret(window, 12);
    });
    let mut window = setup.open();
    press(&mut window, Command::FocusNotes);
    press(&mut window, Command::Palette);
    told.push_str(&hold(&mut window, "one line", &|window| {
        window.key_press(Key::Escape);
        window.run();
        press(window, Command::Palette);
        window.event(Event::Paste("alpha 不要超过三分钟 beta".to_owned()));
        window.run();
        put_caret(window, 8);
    }));
    insta::assert_snapshot!(told);
}

fn find_is_open(window: &Window) -> bool {
    window
        .query_by(|node| node.role() == Role::TextInput && node.label().as_deref() == Some("查找"))
        .is_some()
}

#[test]
fn ctrl_w_closes_what_lies_on_top_and_else_does_nothing() {
    let mut window = Setup::default().open();
    press(&mut window, Command::FocusNotes);
    window.event(Event::Text("不要超过三分钟".into()));
    window.run();
    press(&mut window, Command::CloseTop);
    assert_eq!(crate::driven::note(&window, "thematic-2"), "不要超过三分钟");
    press(&mut window, Command::Find);
    assert!(find_is_open(&window));
    press(&mut window, Command::Settings);
    press(&mut window, Command::CloseTop);
    assert!(window.state().state().dialog.is_none());
    assert!(find_is_open(&window), "one thing at a time");
    press(&mut window, Command::CloseTop);
    assert!(!find_is_open(&window));
    window.event(Event::Text("。".into()));
    window.run();
    assert_eq!(crate::driven::note(&window, "thematic-2"), "不要超过三分钟。", "the keyboard is back");
    window.get_by_label("语言").click();
    window.run();
    assert!(window.query_by_label("Français").is_some());
    press(&mut window, Command::CloseTop);
    assert!(window.query_by_label("Français").is_none());
}

/// What the windowing library sends for a key: the press, a sign where the system has one, the release.
fn stroke(key: Key, modifiers: Modifiers, sign: &str) -> [Event; 3] {
    let [down, up] = [true, false].map(|pressed| Event::Key {
        key,
        physical_key: None,
        pressed,
        repeat: false,
        modifiers,
    });
    [down, Event::Text(sign.to_owned()), up]
}

/// A sign is typed where the keys with it are meant to type one, and nowhere else.
fn types_only_what_is_meant(window: &mut Window, field: &str) {
    let signs: Vec<Key> = Key::ALL.iter().copied().filter(|key| key.symbol_or_name().len() == 1).collect();
    assert!(signs.len() > 40, "{signs:?}");
    for system in [OperatingSystem::Nix, OperatingSystem::Windows, OperatingSystem::Mac] {
        window.ctx.set_os(system);
        let mac = system == OperatingSystem::Mac;
        for key in &signs {
            for (name, modifiers) in all_modifiers(mac) {
                // Select all, and a field's own undo, change what the next sign does.
                let edits = modifiers.command && matches!(key, Key::A | Key::Y | Key::Z);
                if edits || is_command(*key, modifiers) {
                    continue;
                }
                let Modifiers { ctrl, alt, mac_cmd, .. } = modifiers;
                let types = if mac { !ctrl && !mac_cmd } else { ctrl == alt };
                let own = key.symbol_or_name().to_lowercase();
                // AltGr and Option have signs of their own.
                let sign = if alt && types { "ł" } else { own.as_str() };
                let id = window.ctx.memory(|memory| memory.focused()).unwrap();
                let count = |window: &Window| self::field(window, id).0.chars().count();
                let before = count(window);
                window.input_mut().events.extend(stroke(*key, modifiers, sign));
                window.step();
                assert!(
                    window.ctx.memory(|memory| memory.focused()) == Some(id),
                    "{field}, {system:?}: {name} {} leaves",
                    key.name()
                );
                assert_eq!(
                    count(window),
                    before + usize::from(types),
                    "{field}, {system:?}: {name} {}",
                    key.name()
                );
            }
        }
    }
}

#[test]
fn a_letter_with_alt_or_command_that_asks_for_nothing_is_not_typed() {
    let setup = Setup { saves: false, size: [560.0, 460.0], ..Setup::default() };
    let mut window = setup.open();
    press(&mut window, Command::FocusNotes);
    types_only_what_is_meant(&mut window, "note");
    let mut window = setup.open();
    press(&mut window, Command::FocusNotes);
    press(&mut window, Command::Palette);
    window.event(Event::Paste("alpha".to_owned()));
    window.run();
    types_only_what_is_meant(&mut window, "one line");
}

/// AltGr is no modifier of its own on Linux: its sign comes with the bare key.
#[test]
fn signs_of_altgr_come_in() {
    let mut window = Setup { saves: false, ..Setup::default() }.open();
    press(&mut window, Command::FocusNotes);
    let as_ctrl_alt = Modifiers::CTRL | Modifiers::COMMAND | Modifiers::ALT;
    for (key, sign) in [(Key::E, "€"), (Key::Q, "@"), (Key::L, "ł")] {
        window.input_mut().events.extend(stroke(key, Modifiers::NONE, sign));
        if !is_command(key, as_ctrl_alt) {
            window.input_mut().events.extend(stroke(key, as_ctrl_alt, sign));
        }
    }
    window.run();
    assert_eq!(crate::driven::note(&window, "thematic-2"), "€@@łł");
}
