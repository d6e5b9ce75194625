//! Pictures of the window in four languages, light and dark, two sizes, against stored ones.
//! `UPDATE_PICTURES=1 cargo test --test window` draws them anew; look at them before committing.

use crate::desk::Desk;
use rostrum::app::{Action, Page};
use rostrum::locale::Language;
use rostrum::notebook::{NotePlace, Splice};
use rostrum::store::{SaveReport, ThemeChoice};

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
    let desk = Desk { language: Some(language), theme: Some(theme), size, saves: false, ..Desk::default() };
    let mut window = desk.open();
    let ctx = window.ctx.clone();
    let splice = Splice { at: 0, removed: String::new(), inserted: sample(language).to_owned() };
    let place = NotePlace::Session("thematic-2".into());
    window.state_mut().ask(&ctx, Action::EditNote { place, splice, typing: false });
    window.state_mut().ask(&ctx, Action::ToggleMine("thematic-4".into()));
    let at = desk.now.parse().unwrap();
    window.state_mut().ask(&ctx, Action::SaveReported(SaveReport::Saved { revision: u64::MAX, at }));
    window.state_mut().ask(&ctx, Action::Open(page));
    window.run();
    assert_picture(name, &desk.raster.picture(&window));
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
