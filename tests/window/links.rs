//! Only http, https and mailto are links, and their real target is shown before one opens; any other is text.

use crate::setup::{Setup, Window};
use egui::accesskit::Role;
use egui::{Key, OutputCommand};
use egui_kittest::kittest::{NodeT, Queryable};
use rostrum_app::{Action, Dialog, Page};
use rostrum_locale::Language;
use rostrum_notebook::{NotePlace, Splice};
use serde_json::{Value, json};

/// Addresses that are no links, whatever they are called.
const NO_LINKS: &[&str] = &[
    "javascript:alert(1)",
    "JavaScript:alert(1)",
    "java\tscript:alert(1)",
    " javascript:alert(1)",
    "file:///etc/passwd",
    "FILE:///etc/passwd",
    "smb://host/share/x.exe",
    "data:text/html,<script>alert(1)</script>",
    "vbscript:msgbox(1)",
    "ssh://host",
    "ftp://host/file",
    "a/relative/path.html",
    "//host/path",
    "\\\\host\\share",
    "http:/host",
    "http:\\\\host",
    "https://",
    "https:///host",
    "https://user@host/",
    "https://www.example.org@evil.example/",
    "https://www.example.org\\@evil.example/",
    "https://ho st/",
    "https://host:port/",
    "mailto:",
    "mailto:a@b.example?attach=/etc/passwd",
];

fn setup(links: &Value, language: Language) -> Setup {
    let setup = Setup { language: Some(language), size: [1280.0, 1400.0], ..Setup::default() };
    let programme = json!({
        "format": "rostrum-programme", "version": 1, "id": "f", "zone": "Europe/Zurich",
        "revision": { "label": "Rev.1", "kind": "full" }, "title": "Forum of the harbours",
        "sessions": [{
            "id": "a", "kind": "talk", "start": "2022-02-23T13:00:00+01:00", "end": "2022-02-23T14:30:00+01:00",
            "title": "Quays", "links": links,
        }],
    });
    let path = setup.folder.path().join("forum.json");
    std::fs::write(&path, programme.to_string()).unwrap();
    Setup { programme: Some(path), ..setup }
}

fn open(setup: &Setup) -> Window {
    let mut window = setup.open();
    ask(&mut window, Action::Open(Page::Session("a".into())));
    window
}

fn ask(window: &mut Window, action: Action) {
    let ctx = window.ctx.clone();
    window.state_mut().dispatch(&ctx, action);
    window.run();
}

/// What was handed to the browser in the last frame.
fn opened(window: &Window) -> Vec<String> {
    let commands = &window.output().platform_output.commands;
    let url = |command: &OutputCommand| match command {
        OutputCommand::OpenUrl(open) => Some(open.url.clone()),
        _ => None,
    };
    commands.iter().filter_map(url).collect()
}

fn links(window: &Window) -> usize {
    window.query_all_by_role(Role::Link).count()
}

#[test]
fn an_address_of_another_kind_is_text_on_the_page_of_a_session() {
    for url in NO_LINKS {
        for title in [Value::Null, json!({ "en": "https://www.example.org/official" })] {
            let mut link = json!({ "url": url });
            if !title.is_null() {
                link["title"] = title.clone();
            }
            let window = open(&setup(&json!([link]), Language::En));
            assert_eq!(links(&window), 0, "{url:?} with {title}");
            // It is told: nothing that a file says is lost.
            assert!(window.query_by_label_contains(url.trim()).is_some(), "{url:?} with {title} is not told");
        }
    }
}

#[test]
fn the_real_target_is_shown_before_a_link_opens() {
    for language in Language::ALL {
        let link = json!([{ "url": "https://evil.example/x?y=1", "title": { "en": "https://www.example.org/official" } }]);
        let mut window = open(&setup(&link, language));
        window.get_by_label("https://www.example.org/official").click();
        window.run();
        assert_eq!(opened(&window), Vec::<String>::new(), "{language}: opened without a word");
        assert!(window.query_by_label("evil.example").is_some(), "{language}: the host is not shown");
        assert!(
            window.query_by_label("https://evil.example/x?y=1").is_some(),
            "{language}: the target is not shown"
        );
        // Esc leaves it closed.
        window.key_press(Key::Escape);
        window.run();
        assert_eq!(window.state().state().dialog, None);
        // Enter on the link asks, Enter there opens.
        window.get_by_label("https://www.example.org/official").focus();
        window.run();
        window.key_press(Key::Enter);
        window.run();
        assert!(matches!(window.state().state().dialog, Some(Dialog::Link(_))), "{language}");
        let open = window.state().state().words.say("link-open").into_owned();
        assert!(
            window.get_by_label(&open).accesskit_node().is_focused(),
            "{language}: the keyboard is elsewhere"
        );
        window.get_by_label(&open).click();
        let mut seen = Vec::new();
        for _ in 0..4 {
            window.step();
            seen.extend(opened(&window));
        }
        assert_eq!(seen, ["https://evil.example/x?y=1"], "{language}");
        assert_eq!(window.state().state().dialog, None);
    }
}

#[test]
fn a_host_whose_letters_may_only_look_alike_is_named_as_the_network_knows_it() {
    let mut window = open(&setup(&json!([{ "url": "https://ex\u{430}mple.org/" }]), Language::En));
    window.get_by_label("https://ex\u{430}mple.org/").click();
    window.run();
    assert!(window.query_by_label_contains("xn--exmple-4nf.org").is_some());
}

#[test]
fn the_address_can_be_copied_instead() {
    let mut window = open(&setup(&json!([{ "url": "mailto:a@b.example" }]), Language::En));
    window.get_by_label("mailto:a@b.example").click();
    window.run();
    window.get_by_label("Copy address").click();
    let mut copied = Vec::new();
    for _ in 0..4 {
        window.step();
        copied.extend(window.output().platform_output.commands.iter().filter_map(|command| match command {
            OutputCommand::CopyText(text) => Some(text.clone()),
            _ => None,
        }));
        assert!(opened(&window).is_empty());
    }
    assert_eq!(copied, ["mailto:a@b.example"]);
}

fn read_note(window: &mut Window, text: &str) {
    let place = NotePlace::Session("a".into());
    let splice = Splice { at: 0, removed: String::new(), inserted: text.to_owned() };
    ask(window, Action::EditNote { place, splice, typing: false });
    ask(window, Action::ToggleReading);
}

#[test]
fn what_is_no_link_in_a_note_is_text_with_its_address() {
    for url in [
        "javascript:alert(1)",
        "file:///etc/passwd",
        "smb://host/x",
        "notes/other.md",
        "data:text/html,x",
        "ssh://h",
    ] {
        let mut window = open(&setup(&json!([]), Language::En));
        read_note(&mut window, &format!("See [the paper]({url}) and ![a picture]({url})."));
        assert_eq!(links(&window), 0, "{url}");
        let whole = |label: &str| label.contains("the paper") && label.matches(url).count() == 2;
        let shown = window.query_all_by(|node| node.value().is_some_and(|label| whole(&label))).count();
        assert!(shown > 0, "{url}");
    }
}

#[test]
fn a_link_in_a_note_asks_too() {
    let mut window = open(&setup(&json!([]), Language::ZhHans));
    read_note(&mut window, "见[官方文件](https://other.example/file)。");
    window.get_by_role_and_label(Role::Link, "https://other.example/file").click();
    window.run();
    assert!(opened(&window).is_empty());
    assert!(window.query_by_label("other.example").is_some());
    assert!(matches!(window.state().state().dialog, Some(Dialog::Link(_))));
}
