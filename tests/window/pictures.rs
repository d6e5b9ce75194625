//! Pictures of the window in four languages, light and dark, two sizes, against stored ones.
//! `UPDATE_PICTURES=1 cargo test --test window` draws them anew; look at them before committing.

use crate::driven::press;
use crate::reviews::{Outline, drop_file, write_note};
use crate::setup::Setup;
use rostrum_app::{Action, Command, InterventionAction, InterventionFieldChange, InterventionRef, Page};
use rostrum_locale::Language;
use rostrum_notebook::{NotePlace, SpeakingLimit, Splice};
use rostrum_store::{SaveReport, ThemeChoice};

use crate::support::pictures::assert_picture;

const SIZES: [[f32; 2]; 2] = [[1280.0, 800.0], [1920.0, 1080.0]];

/// Notes as they stand half an hour into the session, in each language.
fn sample(language: Language) -> &'static str {
    match language {
        Language::ZhHans => {
            "# 会前\n先听低收入国家怎样讲筹资机制。\n\n# 会上\n[13:07] **主持人**：把讨论限在三点。\n[13:15] **雇主组**：缴费型制度要顾及小企业的现金流。\n[13:21] **工人组**：底线应写进国家预算。\n- [ ] 向财政部要2021年覆盖率\n"
        }
        Language::En => {
            "# Before\nListen to how low-income countries speak of financing.\n\n# In session\n[13:07] **Moderator:** keep to three points.\n[13:15] **Employers' group:** mind the cash flow of small firms.\n[13:21] **Workers' group:** floors belong in the national budget.\n- [ ] Ask the ministry for the 2021 coverage rate\n"
        }
        Language::Fr => {
            "# Avant\nÉcouter comment les pays à faible revenu parlent du financement.\n\n# En séance\n[13:07] **Modérateur :** s’en tenir à trois points.\n[13:15] **Groupe des employeurs :** veiller à la trésorerie des petites entreprises.\n- [ ] Demander au ministère le taux de couverture de 2021\n"
        }
        Language::Es => {
            "# Antes\nEscuchar cómo hablan de la financiación los países de ingreso bajo.\n\n# En la sesión\n[13:07] **Moderador:** ceñirse a tres puntos.\n[13:15] **Grupo de los Empleadores:** cuidar la tesorería de las pequeñas empresas.\n- [ ] Pedir al ministerio la tasa de cobertura de 2021\n"
        }
    }
}

fn draw(name: &str, language: Language, theme: ThemeChoice, size: [f32; 2], page: Page) {
    let setup =
        Setup { language: Some(language), theme: Some(theme), size, saves: false, ..Setup::default() };
    let mut window = setup.open();
    let ctx = window.ctx.clone();
    let splice = Splice { at: 0, removed: String::new(), inserted: sample(language).to_owned() };
    let place = NotePlace::Session("thematic-2".into());
    window.state_mut().dispatch(&ctx, Action::EditNote { place, splice, typing: false });
    window.state_mut().dispatch(&ctx, Action::ToggleMine("thematic-4".into()));
    let at = setup.now.parse().unwrap();
    window.state_mut().dispatch(&ctx, Action::SaveReported(SaveReport::Saved { revision: u64::MAX, at }));
    window.state_mut().dispatch(&ctx, Action::Open(page));
    window.run();
    assert_picture(name, &setup.raster.picture(&window));
}

fn draw_language(language: Language) {
    for (theme, shade) in [(ThemeChoice::Light, "light"), (ThemeChoice::Dark, "dark")] {
        for size in SIZES {
            let name = format!("main_{}_{shade}_{}", language.code(), size[0]);
            draw(&name, language, theme, size, Page::Session("thematic-2".into()));
        }
    }
}

#[test]
fn chinese() {
    draw_language(Language::ZhHans);
}

#[test]
fn english() {
    draw_language(Language::En);
}

#[test]
fn french() {
    draw_language(Language::Fr);
}

#[test]
fn spanish() {
    draw_language(Language::Es);
}

#[test]
fn overview_and_narrow() {
    let dark = ThemeChoice::Dark;
    draw("overview_zh-Hans_light", Language::ZhHans, ThemeChoice::Light, SIZES[0], Page::Overview);
    draw("overview_en_dark", Language::En, dark, SIZES[0], Page::Overview);
    draw(
        "narrow_zh-Hans_light",
        Language::ZhHans,
        ThemeChoice::Light,
        [600.0, 800.0],
        Page::Session("thematic-3".into()),
    );
}

fn draw_review(name: &str, language: Language, theme: ThemeChoice, size: [f32; 2]) {
    let setup =
        Setup { language: Some(language), theme: Some(theme), size, saves: false, ..Setup::default() };
    let path = Outline::default().write(setup.folder.path(), "方案概述 Rev.1.txt");
    let mut window = setup.open();
    for session in ["thematic-1", "thematic-2", "closing"] {
        write_note(&mut window, session, sample(language));
    }
    drop_file(&mut window, &path);
    window.run();
    assert_picture(name, &setup.raster.picture(&window));
}

#[test]
fn a_review() {
    draw_review("review_zh_light", Language::ZhHans, ThemeChoice::Light, SIZES[0]);
    draw_review("review_en_dark", Language::En, ThemeChoice::Dark, SIZES[1]);
}

/// A draft as it stands the evening before: two points answered, a deadline, a limit that is tight.
fn draw_drafting(name: &str, language: Language, theme: ThemeChoice, size: [f32; 2], over: Option<Command>) {
    let setup =
        Setup { language: Some(language), theme: Some(theme), size, saves: false, ..Setup::default() };
    let mut window = setup.open();
    let ctx = window.ctx.clone();
    let mut ask = |action| window.state_mut().dispatch(&ctx, action);
    ask(Action::Intervention(InterventionAction::New { framed: false }));
    let at = InterventionRef { session: "thematic-2".into(), intervention: "d1".into() };
    let text = match language {
        Language::ZhHans => {
            "主席女士，各位代表：\n\n我们赞同把社会保护放在复苏的中心。仅靠国内资源，低收入国家补不上缺口：所需的投入相当于**国内生产总值的15.9%**。\n\n因此，我们支持建立新的国际融资机制，并承诺在三年内把社会保护支出提高两个百分点。\n\n谢谢主席。\n"
        }
        _ => {
            "Chair, Excellencies, dear social partners,\n\nWe agree that social protection belongs at the centre of the recovery. In low-income countries the investment needed equals an estimated **15.9% of gross domestic product**.\n\nWe therefore support a new international financing mechanism, and commit to raising our own spending by two points within three years.\n\nThank you.\n"
        }
    };
    let place = NotePlace::Intervention(at.session.clone(), at.intervention.clone());
    let splice = Splice { at: 0, removed: String::new(), inserted: text.to_owned() };
    ask(Action::EditNote { place, splice, typing: false });
    let hand_in = "2022-02-22T18:00:00".parse().ok();
    for field in [
        InterventionFieldChange::Limit(Some(SpeakingLimit::Secs(60))),
        InterventionFieldChange::HandIn(hand_in),
    ] {
        ask(Action::Intervention(InterventionAction::Set { at: at.clone(), field, typing: false }));
    }
    let session = rostrum_programme::SessionId::from("thematic-2");
    let points: Vec<_> = {
        let state = window.state().state();
        let question = state
            .shown_session_even_if_unlisted(&session)
            .and_then(|session| session.guiding_question.as_ref());
        question.unwrap().points.iter().take(2).map(|point| point.id.clone()).collect()
    };
    let mut ask = |action| window.state_mut().dispatch(&ctx, action);
    for point in points {
        ask(Action::Intervention(InterventionAction::TogglePoint(point)));
    }
    let at = setup.now.parse().unwrap();
    ask(Action::SaveReported(SaveReport::Saved { revision: u64::MAX, at }));
    window.run();
    if let Some(command) = over {
        press(&mut window, command);
    }
    window.run();
    assert_picture(name, &setup.raster.picture(&window));
}

#[test]
fn interventions_view() {
    draw_drafting("drafting_zh_light", Language::ZhHans, ThemeChoice::Light, SIZES[0], None);
    draw_drafting("drafting_zh_dark", Language::ZhHans, ThemeChoice::Dark, SIZES[1], None);
    draw_drafting("drafting_en_light", Language::En, ThemeChoice::Light, SIZES[1], None);
    draw_drafting("drafting_en_dark", Language::En, ThemeChoice::Dark, SIZES[0], None);
}

#[test]
fn the_report_is_asked_for() {
    draw_drafting("report_zh_light", Language::ZhHans, ThemeChoice::Light, SIZES[0], Some(Command::Report));
    draw_drafting("report_zh_dark", Language::ZhHans, ThemeChoice::Dark, SIZES[1], Some(Command::Report));
    draw_drafting("report_en_light", Language::En, ThemeChoice::Light, SIZES[1], Some(Command::Report));
    draw_drafting("report_en_dark", Language::En, ThemeChoice::Dark, SIZES[0], Some(Command::Report));
}
