//! Menus: where something was clicked with the secondary button, below a button, in a text field.

use crate::driven::{compose, note, press};
use crate::reviews::click;
use crate::setup::{Setup, Window};
use crate::support::pictures::assert_picture;
use egui::accesskit::Role;
use egui::{OutputCommand, PointerButton, Pos2, ViewportCommand, ViewportId};
use egui_kittest::kittest::{NodeT, Queryable};
use rostrum_app::{Command, Dialog, Page, SideTab};
use rostrum_locale::Language;
use rostrum_store::ThemeChoice;

/// Clicks with the secondary button.
fn click_secondary(window: &mut Window, at: Pos2) {
    window.hover_at(at);
    window.run();
    for pressed in [true, false] {
        window.event(egui::Event::PointerButton {
            pos: at,
            button: PointerButton::Secondary,
            pressed,
            modifiers: egui::Modifiers::NONE,
        });
        window.run();
    }
    window.run();
}

/// Opens the menu of the first thing of a role whose name holds this.
fn open_menu(window: &mut Window, role: Role, part: &str) {
    let node = window.get_all_by_role(role).find(|node| {
        let told = node.accesskit_node();
        [told.label(), told.value()].into_iter().flatten().any(|name| name.contains(part))
    });
    let at = node.unwrap_or_else(|| panic!("no {role:?} with {part}")).rect().center();
    click_secondary(window, at);
}

/// The lines of the menu that is open.
fn lines(window: &Window) -> Vec<String> {
    let items = window.query_all_by_role(Role::MenuItem);
    items.map(|node| node.accesskit_node().label().unwrap_or_default()).collect()
}

/// What goes to the clipboard within the next frames.
fn copied(window: &mut Window) -> String {
    let mut copied = None;
    for _ in 0..8 {
        window.step();
        copied = copied.or(copied_now(window));
    }
    window.run();
    copied.unwrap_or_default()
}

fn copied_now(window: &Window) -> Option<String> {
    window.output().platform_output.commands.iter().find_map(|command| match command {
        OutputCommand::CopyText(text) => Some(text.clone()),
        _ => None,
    })
}

/// The menu is as wide as its words within bounds, and wholly in the window.
fn assert_fits(window: &Window) {
    let size = window.ctx.content_rect();
    for node in window.get_all_by_role(Role::MenuItem) {
        let rect = node.rect();
        assert!((180.0..=306.0).contains(&rect.width()), "{rect:?}");
        assert!(size.contains_rect(rect), "{rect:?} in {size:?}");
    }
}

#[test]
fn a_block_has_a_menu_in_either_language() {
    for (language, block, expected, copy) in [
        (
            Language::ZhHans,
            "公正过渡",
            ["打开", "标为关注", "新建发言稿", "按框架新建", "复制标题和时间"],
            "2022年2月24日",
        ),
        (
            Language::En,
            "Just transition",
            ["Open", "Star", "New draft", "New draft from", "Copy title and time"],
            "24 February 2022",
        ),
    ] {
        let setup = Setup { language: Some(language), ..Setup::default() };
        let mut window = setup.open();
        open_menu(&mut window, Role::ListItem, block);
        let found = lines(&window);
        assert_eq!(found.len(), expected.len(), "{found:?}");
        for (line, wanted) in found.iter().zip(expected) {
            assert!(line.starts_with(wanted), "{found:?}");
        }
        assert_fits(&window);
        assert_eq!(
            window.state().state().window.page,
            Page::Session("thematic-2".into()),
            "nothing was opened"
        );
        click(&mut window, Role::MenuItem, expected[1]);
        assert!(window.state().state().notebook.is_mine(&"thematic-4".into()));
        open_menu(&mut window, Role::ListItem, block);
        window.get_all_by_role(Role::MenuItem).last().unwrap().click();
        let text = copied(&mut window);
        assert!(text.contains(block) && text.contains(copy), "{text}");
        open_menu(&mut window, Role::ListItem, block);
        click(&mut window, Role::MenuItem, expected[2]);
        let state = window.state().state();
        assert_eq!(state.window.page, Page::Session("thematic-4".into()));
        assert_eq!(state.notebook.interventions_of(&"thematic-4".into()).len(), 1);
        assert_eq!(state.window.side_tab, SideTab::Interventions);
    }
}

#[test]
fn the_keyboard_opens_menus_and_chooses_from_them() {
    let setup = Setup::default();
    let mut window = setup.open();
    press(&mut window, Command::FocusTimeline);
    window.run();
    window.key_press_modifiers(egui::Modifiers::SHIFT, egui::Key::F10);
    window.run();
    assert_eq!(lines(&window)[..2], ["打开", "标为关注"], "of the block that has the keyboard");
    assert_fits(&window);
    // Closed, it gives the keyboard back to its block.
    window.key_press(egui::Key::Escape);
    window.run();
    assert!(lines(&window).is_empty());
    window.get_by(|node| node.is_focused() && node.role() == Role::ListItem);
    window.key_press_modifiers(egui::Modifiers::SHIFT, egui::Key::F10);
    window.run();
    // Down to the second line, and Enter.
    for key in [egui::Key::ArrowDown, egui::Key::ArrowDown, egui::Key::Enter] {
        window.key_press(key);
        window.run();
    }
    assert!(window.state().state().notebook.is_mine(&"thematic-2".into()));
    press(&mut window, Command::FocusNotes);
    compose(&mut window, "ji", "第一句。");
    window.key_press_modifiers(egui::Modifiers::SHIFT, egui::Key::F10);
    window.run();
    assert_eq!(lines(&window)[..2], ["粘贴", "全选"]);
    window.key_press(egui::Key::Escape);
    window.run();
    assert!(lines(&window).is_empty());
    compose(&mut window, "ji", "第二句。");
    assert_eq!(note(&window, "thematic-2"), "第一句。第二句。", "the keyboard is in the text again");
}

#[test]
fn a_menu_opens_upwards_where_the_window_ends() {
    let setup = Setup { size: [1280.0, 560.0], ..Setup::default() };
    let mut window = setup.open();
    let block = window
        .get_all_by_role(Role::ListItem)
        .find(|node| node.accesskit_node().label().is_some_and(|label| label.contains("闭幕")))
        .unwrap()
        .rect();
    let at = egui::pos2(block.center().x, (block.bottom() - 4.0).min(550.0));
    click_secondary(&mut window, at);
    assert_fits(&window);
    let lowest = window.get_all_by_role(Role::MenuItem).map(|node| node.rect().bottom()).fold(0.0, f32::max);
    assert!(lowest <= at.y + 1.0, "{lowest} below {at:?}");
}

#[test]
fn a_text_field_cuts_copies_pastes_and_selects_all_by_its_menu() {
    let setup = Setup::default();
    let mut window = setup.open();
    press(&mut window, Command::FocusNotes);
    compose(&mut window, "ji", "第一句。");
    open_menu(&mut window, Role::MultilineTextInput, "第一句");
    assert_eq!(lines(&window)[..2], ["粘贴", "全选"], "nothing is selected: {:?}", lines(&window));
    click(&mut window, Role::MenuItem, "全选");
    window.run();
    open_menu(&mut window, Role::MultilineTextInput, "第一句");
    assert_eq!(lines(&window)[..4], ["剪切", "复制", "粘贴", "全选"]);
    assert_fits(&window);
    window.get_by_role_and_label(Role::MenuItem, "复制").click();
    assert_eq!(copied(&mut window), "第一句。");
    open_menu(&mut window, Role::MultilineTextInput, "第一句");
    click(&mut window, Role::MenuItem, "剪切");
    window.run();
    assert_eq!(note(&window, "thematic-2"), "");
    press(&mut window, Command::Undo);
    assert_eq!(note(&window, "thematic-2"), "第一句。");
    open_menu(&mut window, Role::MultilineTextInput, "第一句");
    window.get_by_role_and_label(Role::MenuItem, "粘贴").click();
    let mut asked = false;
    for _ in 0..8 {
        window.step();
        let root = window.output().viewport_output.get(&ViewportId::ROOT);
        asked |= root.is_some_and(|root| root.commands.contains(&ViewportCommand::RequestPaste));
    }
    assert!(asked, "only the system knows what there is to paste");
    // It answers so; the field has the keyboard.
    window.event(egui::Event::Paste("贴入。".to_owned()));
    window.run();
    assert!(note(&window, "thematic-2").contains("贴入。"), "{}", note(&window, "thematic-2"));
}

#[test]
fn a_field_of_a_dialog_has_the_menu_too_and_read_only_notes_only_what_changes_nothing() {
    let setup = Setup { language: Some(Language::En), ..Setup::default() };
    let mut first = setup.open();
    press(&mut first, Command::Palette);
    first.event(egui::Event::Text("just".to_owned()));
    first.run();
    open_menu(&mut first, Role::TextInput, "just");
    assert_eq!(lines(&first), ["Paste", "Select all"]);
    let mut second = setup.open();
    assert!(second.state().state().read_only_reason().is_some());
    let field = second.get_all_by_role(Role::MultilineTextInput).next().unwrap().rect().center();
    click_secondary(&mut second, field);
    assert_eq!(lines(&second), ["Select all"]);
}

#[test]
fn paragraphs_are_quoted_where_the_right_pane_is_and_copied_with_their_remark() {
    // The whole page is in sight.
    let setup = Setup { size: [1280.0, 1500.0], ..Setup::default() };
    let mut window = setup.open();
    let paragraph = {
        let state = window.state().state();
        let session = state.shown_programme().session(&"thematic-2".into()).unwrap();
        session.background[0].text.text(&state.content_language()).chars().take(12).collect::<String>()
    };
    open_menu(&mut window, Role::Label, &paragraph);
    assert_eq!(lines(&window), ["引用到笔记", "引用到发言稿", "复制本段"]);
    assert_fits(&window);
    click(&mut window, Role::MenuItem, "引用到笔记");
    assert!(note(&window, "thematic-2").contains(&paragraph));
    press(&mut window, Command::NewIntervention);
    open_menu(&mut window, Role::Label, &paragraph);
    assert_eq!(lines(&window), ["引用到发言稿", "引用到笔记", "复制本段"]);
    click(&mut window, Role::MenuItem, "引用到发言稿");
    let body = window.state().state().notebook.interventions_of(&"thematic-2".into())[0].body.text.clone();
    assert!(body.contains(&paragraph), "{body}");
    open_menu(&mut window, Role::Label, &paragraph);
    window.get_by_role_and_label(Role::MenuItem, "复制本段").click();
    let text = copied(&mut window);
    assert!(text.starts_with(&paragraph) && text.ends_with("（摘要，非官方措辞）"), "{text}");
}

#[test]
fn the_menu_of_a_draft_is_grouped_and_removal_stands_last() {
    for (language, more, heads, remove) in [
        (Language::ZhHans, "更多操作", ["文本", "送审与返回", "另建语言版本"], "删除发言稿"),
        (Language::En, "More", ["Text", "Review and return", "New language version"], "Delete the draft"),
    ] {
        let setup = Setup { language: Some(language), ..Setup::default() };
        let mut window = setup.open();
        press(&mut window, Command::NewIntervention);
        window.get_by_role_and_label(Role::Button, more).click();
        window.run();
        for head in heads {
            window.get_by_role_and_label(Role::Heading, head);
        }
        let below_button = lines(&window);
        assert_eq!(below_button.last().unwrap(), remove);
        assert_fits(&window);
        let (last, before) = {
            let mut rects: Vec<_> = window.get_all_by_role(Role::MenuItem).map(|node| node.rect()).collect();
            rects.sort_by(|one, other| one.top().total_cmp(&other.top()));
            (rects[rects.len() - 1], rects[rects.len() - 2])
        };
        assert!(last.top() > before.bottom() + 4.0, "a rule parts it");
        window.key_press(egui::Key::Escape);
        window.run();
        // The same where the draft's own row is clicked with the secondary button.
        let choose = if language == Language::En { "Choose a draft" } else { "选择发言稿" };
        open_menu(&mut window, Role::Button, choose);
        assert_eq!(lines(&window), below_button);
        click(&mut window, Role::MenuItem, remove);
        assert!(window.state().state().notebook.interventions_of(&"thematic-2".into()).is_empty());
    }
}

#[test]
fn the_zones_in_the_bar_are_a_button_and_the_overview_is_the_first_row() {
    let setup = Setup::default();
    let mut window = setup.open();
    click(&mut window, Role::Button, "时区: ");
    assert_eq!(window.state().state().dialog, Some(Dialog::Zone));
    press(&mut window, Command::CloseTop);
    let rows: Vec<_> = window
        .get_all_by_role(Role::ListItem)
        .map(|node| (node.rect().top(), node.accesskit_node().label()))
        .collect();
    let first = rows.iter().min_by(|one, other| one.0.total_cmp(&other.0)).unwrap();
    assert_eq!(first.1.as_deref(), Some("论坛概览"));
    click(&mut window, Role::ListItem, "论坛概览");
    assert_eq!(window.state().state().window.page, Page::Overview);
}

#[test]
fn ctrl_o_opens_a_programme_and_a_copy_of_notes_has_another_key() {
    let setup = Setup::default();
    let mut window = setup.open();
    window.key_press_modifiers(egui::Modifiers::COMMAND, egui::Key::O);
    window.run();
    assert_eq!(window.state().state().dialog, Some(Dialog::OpenFilePath), "no dialog of the system here");
    press(&mut window, Command::CloseTop);
    window.key_press_modifiers(egui::Modifiers::ALT | egui::Modifiers::SHIFT, egui::Key::O);
    window.run();
    assert_eq!(window.state().state().dialog, Some(Dialog::OpenCopyPath));
}

#[test]
fn a_menu_that_is_higher_than_the_window_scrolls() {
    let setup = Setup { language: Some(Language::En), size: [960.0, 420.0], ..Setup::default() };
    let mut window = setup.open();
    press(&mut window, Command::NewIntervention);
    click(&mut window, Role::Button, "More");
    window.run();
    let size = window.ctx.content_rect();
    let seen = |window: &Window, name: &str| {
        let rect = window.get_by_role_and_label(Role::MenuItem, name).rect();
        size.contains_rect(rect)
    };
    assert!(seen(&window, "Rename the draft") && !seen(&window, "Delete the draft"));
    // The keyboard brings what it is on into view.
    window.get_by_role_and_label(Role::MenuItem, "Delete the draft").focus();
    window.run();
    assert!(seen(&window, "Delete the draft"));
}

#[test]
fn a_paragraph_of_the_read_view_has_a_menu() {
    let setup = Setup { language: Some(Language::En), ..Setup::default() };
    let mut window = setup.open();
    press(&mut window, Command::FocusNotes);
    compose(&mut window, "a", "The **first** point.");
    press(&mut window, Command::Reading);
    open_menu(&mut window, Role::Label, "The first point.");
    assert_eq!(lines(&window)[0], "Copy paragraph");
    assert_fits(&window);
    window.get_by_role_and_label(Role::MenuItem, "Copy paragraph").click();
    assert_eq!(copied(&mut window), "The first point.");
    open_menu(&mut window, Role::Label, "The first point.");
    window.get_all_by_role(Role::MenuItem).nth(1).unwrap().click();
    window.run();
    assert_eq!(window.query_all_by_role(Role::MultilineTextInput).count(), 1, "the editor again");
}

/// Pictures of menus, one at a time as they open.
#[test]
fn menus_are_drawn() {
    let zh = Setup { saves: false, ..Setup::default() };
    let mut window = zh.open();
    open_menu(&mut window, Role::ListItem, "公正过渡");
    assert_picture("menu_block_zh_light", &zh.raster.picture(&window));
    let en = Setup {
        saves: false,
        language: Some(Language::En),
        theme: Some(ThemeChoice::Dark),
        size: [1366.0, 768.0],
        ..Setup::default()
    };
    let mut window = en.open();
    press(&mut window, Command::NewIntervention);
    compose(&mut window, "a", "Madam Chair, we act now.");
    click(&mut window, Role::Button, "More");
    window.run();
    assert_picture("menu_draft_en_dark", &en.raster.picture(&window));
    window.key_press(egui::Key::Escape);
    window.run();
    open_menu(&mut window, Role::MultilineTextInput, "Madam Chair");
    click(&mut window, Role::MenuItem, "Select all");
    window.run();
    open_menu(&mut window, Role::MultilineTextInput, "Madam Chair");
    assert_picture("menu_field_en_dark", &en.raster.picture(&window));
}
