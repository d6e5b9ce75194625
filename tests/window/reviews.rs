//! What the tests of updates share: files as a secretariat sends them, and waiting for the window.

use crate::setup::Window;
use egui::accesskit::Role;
use egui_kittest::kittest::{AccessKitNode, NodeT, Queryable};
use rostrum_app::{Action, Command};
use rostrum_formats::builtin_programme::builtin_programme;
use rostrum_locale::Language;
use rostrum_notebook::{NotePlace, Splice};
use rostrum_programme::SessionKind;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, Instant};

/// What of the built-in programme's sessions is written into a document, and how.
pub struct Outline {
    /// What stands below the forum's name.
    pub heading: &'static str,
    /// The dates below the name; empty for none.
    pub dates: &'static str,
    /// The words before the times.
    pub zone_words: &'static str,
    /// Ids of the sessions that are listed.
    pub sessions: Vec<&'static str>,
    /// Whether the texts are written.
    pub texts: bool,
    /// The time of thematic session 2.
    pub second: &'static str,
    /// Replaced in all texts.
    pub replaced: Vec<(&'static str, &'static str)>,
}

impl Default for Outline {
    fn default() -> Self {
        Self {
            heading: "▶ 方案概述（Rev.1）",
            dates: "2022年2月22日至24日",
            zone_words: "欧洲中部时间",
            sessions: vec!["opening", "thematic-1", "thematic-2", "thematic-3", "thematic-4"],
            texts: true,
            second: "15:00 – 16:30",
            replaced: vec![("青年、妇女、", "青年、妇女、残疾人、")],
        }
    }
}

impl Outline {
    /// The document as plain text.
    pub fn text(&self) -> String {
        let programme = builtin_programme().unwrap().value;
        let tag = Language::ZhHans.tag();
        let mut out =
            format!("以人为本复苏全球论坛\n\n{}\n\n{}\n\n暂定会议计划说明\n\n", self.dates, self.heading);
        for session in &programme.sessions {
            if !self.sessions.contains(&session.id.as_str()) {
                continue;
            }
            let name = match (&session.kind, session.number) {
                (SessionKind::Opening, _) => "开幕会议".to_owned(),
                (SessionKind::Closing, _) => "闭幕会议".to_owned(),
                (_, number) => format!("专题会议{}", number.unwrap()),
            };
            let span = programme.span(session);
            let day = span.start_date().format("%-m月%-d日");
            let times = match session.id.as_str() {
                "thematic-2" => self.second.to_owned(),
                _ => format!("{} – {}", span.start.format("%H:%M"), span.end.format("%H:%M")),
            };
            out.push_str(&format!("{name}：{day}，{}{times}\n\n", self.zone_words));
            out.push_str(&format!("{}\n\n", session.title.text(&tag)));
            if self.texts {
                for paragraph in &session.background {
                    out.push_str(&format!("{}\n\n", paragraph.text.text(&tag)));
                }
                if let Some(question) = &session.guiding_question {
                    out.push_str(&format!("- **{}**\n\n", question.text.text(&tag)));
                }
            }
        }
        for (old, new) in &self.replaced {
            out = out.replace(old, new);
        }
        out
    }

    /// The document as a file.
    pub fn write(&self, folder: &Path, name: &str) -> PathBuf {
        let path = folder.join(name);
        std::fs::write(&path, self.text()).unwrap();
        path
    }
}

/// A file that is dropped on the window.
#[derive(Debug)]
pub struct Dropped(pub PathBuf);

impl egui::DroppedFile for Dropped {
    fn path(&self) -> &Path {
        &self.0
    }

    fn bytes(&self) -> Result<Vec<u8>, String> {
        std::fs::read(&self.0).map_err(|error| error.to_string())
    }
}

/// Drops a file on the window and waits until it was read.
pub fn drop_file(window: &mut Window, path: &Path) {
    window.input_mut().dropped_files.push(Arc::new(Dropped(path.to_owned())));
    window.run();
    settle(window);
}

/// Waits until nothing goes on off the frame.
pub fn settle(window: &mut Window) {
    wait(window, "the work to end", |window| window.state().state().background_work().is_none());
}

/// Waits until something is so.
pub fn wait(window: &mut Window, what: &str, done: impl Fn(&Window) -> bool) {
    let limit = Instant::now() + Duration::from_secs(60);
    while !done(window) {
        assert!(Instant::now() < limit, "waited in vain for {what}: {:?}", window.state().state().notices);
        std::thread::sleep(Duration::from_millis(10));
        window.run();
    }
}

/// Presses the first key of a command.
pub fn press(window: &mut Window, command: Command) {
    let chord = command.key_combinations()[0];
    let mut modifiers = egui::Modifiers::NONE;
    if chord.command {
        modifiers |= egui::Modifiers::COMMAND;
    }
    if chord.shift {
        modifiers |= egui::Modifiers::SHIFT;
    }
    if chord.alt {
        modifiers |= egui::Modifiers::ALT;
    }
    window.key_press_modifiers(modifiers, rostrum::ui::egui_key_of(&chord).unwrap());
    window.run();
}

/// Writes a note without the editor.
pub fn write_note(window: &mut Window, session: &str, text: &str) {
    let ctx = window.ctx.clone();
    let splice = Splice { at: 0, removed: String::new(), inserted: text.to_owned() };
    let place = NotePlace::Session(session.into());
    window.state_mut().dispatch(&ctx, Action::EditNote { place, splice, typing: false });
    window.run();
}

/// The note of a session.
pub fn note(window: &Window, session: &str) -> String {
    window.state().state().notebook.text(&NotePlace::Session(session.into())).to_owned()
}

fn text_of(node: &AccessKitNode<'_>) -> String {
    node.label().or_else(|| node.value()).unwrap_or_default()
}

/// What the rows of a review say, from top to bottom.
pub fn rows(window: &Window) -> Vec<String> {
    window
        .get_all_by_role(Role::ListItem)
        .map(|node| node.accesskit_node().label().unwrap_or_default())
        .collect()
}

/// The only row of a review whose sentence holds this.
pub fn row_with(window: &Window, part: &str) -> String {
    let rows = rows(window);
    let found: Vec<&String> = rows.iter().filter(|row| row.contains(part)).collect();
    assert_eq!(found.len(), 1, "{part} in {rows:#?}");
    found[0].clone()
}

/// Clicks the row whose sentence holds this.
pub fn click_row(window: &mut Window, part: &str) {
    window
        .get_all_by_role(Role::ListItem)
        .find(|node| node.accesskit_node().label().is_some_and(|label| label.contains(part)))
        .unwrap_or_else(|| panic!("no row with {part}"))
        .click();
    window.run();
}

/// Clicks the first thing of a role whose name holds this.
pub fn click(window: &mut Window, role: Role, part: &str) {
    window
        .get_all_by_role(role)
        .find(|node| node.accesskit_node().label().is_some_and(|label| label.contains(part)))
        .unwrap_or_else(|| panic!("no {role:?} with {part}"))
        .click();
    window.run();
}

/// Whether anything in the window says this.
pub fn says(window: &Window, part: &str) -> bool {
    window.query_all_by(|node: &AccessKitNode<'_>| text_of(node).contains(part)).next().is_some()
}

/// Panics unless something in the window says this.
pub fn assert_says(window: &Window, part: &str) {
    if says(window, part) {
        return;
    }
    let all: Vec<String> = window
        .query_all_by(|node: &AccessKitNode<'_>| !text_of(node).is_empty())
        .map(|node| {
            node.accesskit_node().label().or_else(|| node.accesskit_node().value()).unwrap_or_default()
        })
        .collect();
    panic!("nothing says {part}: {all:#?}");
}

/// Types into the field of this name.
pub fn type_into(window: &mut Window, name: &str, text: &str) {
    let is_field = |node: &AccessKitNode<'_>| {
        node.role() == Role::TextInput && node.label().is_some_and(|label| label == name)
    };
    let field = window.query_by(is_field).unwrap_or_else(|| panic!("no field {name}"));
    field.focus();
    window.run();
    window.query_by(is_field).unwrap().type_text(text);
    window.run();
}
