//! Files dropped on the window: our own statement goes to its draft, another Word document is asked about.

use crate::reviews::{Dropped, assert_says, click, says, wait};
use crate::setup::{Setup, Window};
use egui::accesskit::Role;
use rostrum_app::{Action, Dialog, InterventionRef, Page, ReturnedTextAction};
use rostrum_documents::{
    Document, Layout, Paragraph, Statement, StatementCopyKind, Style, statement_document, write_docx,
};
use rostrum_formats::builtin_programme::builtin_programme;
use rostrum_locale::Language;
use rostrum_notebook::{Intervention, InterventionId, Notebook, SessionEntry};
use rostrum_programme::{LangTag, SessionId};
use rostrum_store::{Folders, write_notebook_copy};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

const TEXT: &str = "主席女士，社会保护不是成本。\n\n各国投入不均衡，差距还在扩大。\n\n谢谢主席。\n";

fn session() -> SessionId {
    "thematic-1".into()
}

fn intervention(id: &str, text: &str) -> Intervention {
    let mut intervention = Intervention::new(InterventionId::from(id), LangTag::new("zh-Hans"));
    intervention.body.text = text.to_owned();
    intervention
}

/// A folder whose notebook has these drafts for a session that is not the one shown first.
fn with_drafts(drafts: Vec<Intervention>, language: Language) -> Setup {
    let setup = Setup { language: Some(language), ..Setup::default() };
    let programme = builtin_programme().unwrap().value;
    let mut notebook = Notebook::new(programme.id.clone());
    let entry = SessionEntry { interventions: drafts, ..SessionEntry::default() };
    notebook.sessions.insert(session(), entry);
    let folders = Folders::resolve(Some(setup.folder.path().to_owned())).unwrap();
    let path = folders.notebook_file(&programme.id);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    write_notebook_copy(&path, &notebook, false).unwrap();
    setup
}

/// A Word document of statements, as it is handed in.
fn handed_in(folder: &Path, programme: &str, drafts: &[Intervention]) -> PathBuf {
    let mut of = builtin_programme().unwrap().value;
    of.id = programme.into();
    let session = session();
    let statements: Vec<Statement<'_>> = drafts
        .iter()
        .map(|intervention| Statement { programme: &of, session: &session, intervention, times: None })
        .collect();
    let path = folder.join("稿件.docx");
    fs::write(&path, write_docx(&statement_document(StatementCopyKind::Interpreters, &statements)).unwrap())
        .unwrap();
    path
}

/// Another program's Word document.
fn other(folder: &Path, lines: &[&str]) -> PathBuf {
    let mut document = Document::new(Layout::Report, LangTag::new("zh-Hans"), "x");
    for line in lines {
        document.push(Paragraph::new(Style::Body, *line));
    }
    let path = folder.join("other.docx");
    fs::write(&path, write_docx(&document).unwrap()).unwrap();
    path
}

fn drop_on(window: &mut Window, path: &Path) {
    window.input_mut().dropped_files.push(Arc::new(Dropped(path.to_owned())));
    window.run();
}

fn returned(window: &Window, at: usize) -> usize {
    let all = window.state().state().notebook.interventions_of(&session());
    all[at].returned_paragraph_diffs().iter().filter(|piece| piece.is_change()).count()
}

#[test]
fn our_own_statement_goes_to_the_review_of_its_draft() {
    let setup =
        with_drafts(vec![intervention("d1", TEXT), intervention("d2", "别的稿子。\n")], Language::ZhHans);
    let mut window = setup.open();
    // Whatever is shown.
    let ctx = window.ctx.clone();
    window.state_mut().dispatch(&ctx, Action::Open(Page::Overview));
    let came = intervention("d1", &TEXT.replace("不是成本", "不是成本，而是投资"));
    drop_on(&mut window, &handed_in(setup.folder.path(), "ilo-forum-2022", &[came]));
    wait(&mut window, "the text", |window| returned(window, 0) == 1);
    assert_eq!(window.state().state().window.page, Page::Session(session()));
    assert!(window.state().state().reviewing.is_none() && window.state().state().dialog.is_none());
    assert_says(&window, "1处修改待定");
    assert_eq!(returned(&window, 1), 0);
}

#[test]
fn a_file_of_two_statements_comes_back_for_both() {
    let second = "第二稿：各国应当加大投入，支持低收入国家。\n";
    let setup = with_drafts(vec![intervention("d1", TEXT), intervention("d2", second)], Language::ZhHans);
    let mut window = setup.open();
    let came = [
        intervention("d1", &TEXT.replace("谢谢主席", "谢谢主席女士")),
        intervention("d2", &second.replace("加大", "显著加大")),
    ];
    drop_on(&mut window, &handed_in(setup.folder.path(), "ilo-forum-2022", &came));
    wait(&mut window, "both texts", |window| returned(window, 0) == 1 && returned(window, 1) == 1);
    let open = window.state().state().open_or_first_intervention().map(|(_, open)| open.id.clone());
    assert_eq!(open, Some(InterventionId::from("d1")), "the first is shown");
}

#[test]
fn another_word_document_is_asked_about_in_either_language() {
    let lines = ["主席女士，社会保护不是成本，而是投资。", "各国投入不均衡，差距还在扩大。", "谢谢主席。"];
    for (language, question, statement) in [
        (Language::ZhHans, "“other.docx”是什么文件？", "的返回稿"),
        (Language::En, "What is “other.docx”?", "returned text"),
    ] {
        let mut named = intervention("d1", TEXT);
        named.title = "立场".to_owned();
        let setup = with_drafts(vec![intervention("d0", "无关。\n"), named], language);
        let mut window = setup.open();
        drop_on(&mut window, &other(setup.folder.path(), &lines));
        wait(&mut window, "the question", |window| window.state().state().dialog.is_some());
        window.run();
        assert_says(&window, question);
        assert!(says(&window, "立场"), "the draft that it is most like");
        click(&mut window, Role::Button, statement);
        wait(&mut window, "the text", |window| returned(window, 1) == 1);
    }
}

#[test]
fn a_word_document_that_is_said_to_be_a_programme_is_reviewed_as_one() {
    let lines = ["Forum on work", "22 February 2022", "13:00–14:30 Opening", "15:00–16:00 Closing"];
    let setup = with_drafts(vec![intervention("d1", TEXT)], Language::En);
    let mut window = setup.open();
    let path = other(setup.folder.path(), &lines);
    drop_on(&mut window, &path);
    wait(&mut window, "the question", |window| window.state().state().dialog.is_some());
    window.run();
    assert!(
        matches!(&window.state().state().dialog, Some(Dialog::Dropped { path: asked, .. }) if *asked == path)
    );
    click(&mut window, Role::Button, "A programme");
    wait(&mut window, "the review", |window| window.state().state().reviewing.is_some());
    assert_eq!(returned(&window, 0), 0);
    // Without any draft nothing is asked.
    let setup = Setup { language: Some(Language::En), ..Setup::default() };
    let mut window = setup.open();
    drop_on(&mut window, &other(setup.folder.path(), &lines));
    wait(&mut window, "the review", |window| window.state().state().reviewing.is_some());
}

#[test]
fn a_statement_of_another_programme_is_named_and_not_read_as_a_programme() {
    let setup = with_drafts(vec![intervention("d1", TEXT)], Language::En);
    let mut window = setup.open();
    drop_on(&mut window, &handed_in(setup.folder.path(), "fosdem-2025", &[intervention("d1", TEXT)]));
    wait(&mut window, "the sentence", |window| !window.state().state().notices.is_empty());
    window.run();
    assert_says(&window, "fosdem-2025");
    assert!(window.state().state().reviewing.is_none());
    assert_eq!(returned(&window, 0), 0);
}

#[test]
fn comments_in_the_margin_are_shown_beside_their_paragraph_and_counted() {
    for (language, count, comment) in [
        (Language::ZhHans, "1处修改待定", "批注：李: 出处？"),
        (Language::En, "1 change", "Comment: 李: 出处？"),
    ] {
        let setup = with_drafts(vec![intervention("d1", TEXT)], language);
        let mut window = setup.open();
        let ctx = window.ctx.clone();
        window.state_mut().dispatch(&ctx, Action::Open(Page::Session(session())));
        let came = TEXT.replace("不是成本。", "不是成本。 <!-- 李: 出处？ -->");
        let path = setup.folder.path().join("came.txt");
        fs::write(&path, came).unwrap();
        let at = InterventionRef { session: session(), intervention: InterventionId::from("d1") };
        window.state_mut().dispatch(&ctx, Action::Returned(ReturnedTextAction::ReadFor { at, path }));
        wait(&mut window, "the text", |window| returned(window, 0) == 1);
        window.run();
        assert_says(&window, count);
        assert_says(&window, comment);
        assert!(!says(&window, "不是成本。 <!--"), "without its signs");
    }
}

#[test]
fn footnotes_are_shown_beneath_their_paragraph_and_decided_with_it() {
    for (language, count, note, accept) in [
        (Language::ZhHans, "1处修改待定", "新增脚注：劳工组织报告，2021年。", "接受: "),
        (Language::En, "1 change", "Footnote added: 劳工组织报告，2021年。", "Accept: "),
    ] {
        let noted = format!("{}\n[^1]: 《概览》，第3页。\n", TEXT.replace("还在扩大", "还在扩大[^1]"));
        let setup = with_drafts(vec![intervention("d1", &noted)], language);
        let mut window = setup.open();
        let ctx = window.ctx.clone();
        window.state_mut().dispatch(&ctx, Action::Open(Page::Session(session())));
        let came = format!("{}[^2]: 劳工组织报告，2021年。\n", noted.replace("不是成本", "不是成本[^2]"));
        let came = intervention("d1", &came);
        drop_on(&mut window, &handed_in(setup.folder.path(), "ilo-forum-2022", &[came]));
        wait(&mut window, "the text", |window| returned(window, 0) == 1);
        window.run();
        assert_says(&window, count);
        assert_says(&window, note);
        click(&mut window, Role::Button, accept);
        let text = window.state().state().notebook.interventions_of(&session())[0].body.text.clone();
        assert!(text.contains("不是成本[^2]") && text.contains("[^2]: 劳工组织报告，2021年。"), "{text}");
        assert_eq!(returned(&window, 0), 0);
    }
}

#[test]
fn a_statement_that_names_a_draft_with_another_text_is_asked_about() {
    let other = "企业需要技能，工人需要公正过渡。我们建议设立培训基金。\n";
    let setup = with_drafts(vec![intervention("d1", TEXT)], Language::ZhHans);
    let mut window = setup.open();
    // A colleague's first draft, or one of notes that were begun anew.
    drop_on(&mut window, &handed_in(setup.folder.path(), "ilo-forum-2022", &[intervention("d1", other)]));
    wait(&mut window, "the question", |window| window.state().state().dialog.is_some());
    assert_eq!(returned(&window, 0), 0);
}
