//! The figures as data: value, unit, year, qualifier, what they are a share of or compared with,
//! and a sentence in each language that quotes them rightly.

use super::{LANGUAGES, programme, say, session};
use rostrum_programme::{FigureValue, KeyFigure, Programme, Qualifier, Scale, Unit};

/// Session (none: the programme), card, figure.
fn figure<'a>(programme: &'a Programme, session_id: &str, id: &str) -> &'a KeyFigure {
    if session_id.is_empty() {
        let targets = programme.global_targets.iter().flat_map(|target| &target.figures);
        return programme.figures.iter().chain(targets).find(|figure| figure.id == id).unwrap();
    }
    let cards = &session(programme, session_id).figures;
    cards.iter().flat_map(|card| &card.figures).find(|figure| figure.id == id).unwrap()
}

fn all_figures(programme: &Programme) -> Vec<&KeyFigure> {
    let of_sessions =
        programme.sessions.iter().flat_map(|session| &session.figures).flat_map(|card| &card.figures);
    let of_targets = programme.global_targets.iter().flat_map(|target| &target.figures);
    programme.figures.iter().chain(of_targets).chain(of_sessions).collect()
}

#[test]
fn every_value_has_its_unit_year_and_qualifiers() {
    use Qualifier::{About, AtLeast, Equivalent, Estimated, FewerThan, May, MoreThan};
    let one = FigureValue::One;
    let range = |from, to| FigureValue::Range { from, to };
    let wanted = [
        ("", "member-states", one(187.0), Unit::MemberStates, None, vec![]),
        ("", "new-decent-jobs", one(400e6), Unit::Jobs, None, vec![AtLeast]),
        ("", "without-protection", one(50.0), Unit::Percent, None, vec![MoreThan]),
        ("thematic-1", "hours-2020", one(258e6), Unit::FullTimeJobs, Some(2020), vec![Equivalent]),
        ("thematic-1", "hours-2021", one(125e6), Unit::FullTimeJobs, Some(2021), vec![Equivalent]),
        ("thematic-2", "covered", one(50.0), Unit::Percent, None, vec![FewerThan]),
        ("thematic-2", "middle-income", range(3.1, 5.1), Unit::Percent, None, vec![]),
        ("thematic-2", "low-income", one(15.9), Unit::Percent, None, vec![Estimated]),
        ("thematic-2", "tax-share", one(45.0), Unit::Percent, None, vec![Equivalent]),
        ("thematic-4", "jobs-created", one(100e6), Unit::Jobs, Some(2030), vec![About, May, Estimated]),
        ("thematic-4", "jobs-lost", one(80e6), Unit::Jobs, None, vec![May]),
    ];
    let programme = programme();
    assert_eq!(all_figures(&programme).len(), wanted.len());
    for (session, id, value, unit, year, qualifiers) in wanted {
        let figure = figure(&programme, session, id);
        assert_eq!(figure.value, value, "{id}");
        assert_eq!(figure.unit, unit, "{id}");
        assert_eq!(figure.year, year, "{id}");
        assert_eq!(figure.qualifiers, qualifiers, "{id}");
    }
}

#[test]
fn every_percentage_says_of_what() {
    let programme = programme();
    for figure in all_figures(&programme) {
        assert_eq!(figure.of.is_some(), figure.unit == Unit::Percent, "{}", figure.id);
    }
    let of = |session: &str, id: &str| {
        LANGUAGES.map(|l| say(figure(&programme, session, id).of.as_ref().unwrap(), l))
    };
    for id in ["middle-income", "low-income"] {
        assert_eq!(of("thematic-2", id), ["国内生产总值", "GDP", "PIB", "PIB"]);
    }
    assert_eq!(
        of("thematic-2", "tax-share"),
        [
            "目前税收收入",
            "current tax revenue",
            "recettes fiscales actuelles",
            "ingresos tributarios actuales"
        ]
    );
    for id in ["hours-2020", "hours-2021"] {
        let compared = figure(&programme, "thematic-1", id).compared.as_ref().unwrap();
        assert_eq!(say(compared, "en"), "the level before the pandemic");
        assert_eq!(say(compared, "zh-Hans"), "疫情前水平");
    }
}

#[test]
fn charts_show_their_whole() {
    let programme = programme();
    let scale = |session_id: &str, card: &str| {
        let cards = &session(&programme, session_id).figures;
        cards.iter().find(|found| found.id == card).map(|found| found.scale.clone()).unwrap()
    };
    assert_eq!(scale("thematic-1", "hours-lost"), Scale::Shared);
    assert_eq!(scale("thematic-2", "floor-cost"), Scale::Shared, "both are shares of GDP");
    assert_eq!(scale("thematic-2", "same-amount"), Scale::Whole, "a share of tax revenue, on its own scale");
    assert_eq!(scale("thematic-2", "coverage"), Scale::Whole);
    assert_eq!(scale("thematic-4", "jobs-2030"), Scale::Shared);
    let cards = &session(&programme, "thematic-2").figures;
    let note = cards.iter().find(|card| card.id == "same-amount").unwrap().note.as_ref().unwrap();
    assert!(say(note, "en").contains("from domestic resources alone is unrealistic"), "S2-07");
}

/// Figure, and what its sentence must hold in each language: the number as written there, and the
/// words that hedge it.
const SENTENCES: [(&str, &str, [&[&str]; 4]); 11] = [
    (
        "",
        "member-states",
        [&["187个成员国"], &["187 member States"], &["187 États Membres"], &["187 Estados Miembros"]],
    ),
    (
        "",
        "new-decent-jobs",
        [&["至少4亿个"], &["at least 400 million"], &["au moins 400 millions"], &["al menos 400 millones"]],
    ),
    (
        "",
        "without-protection",
        [&["50%以上"], &["More than 50%"], &["Plus de 50\u{a0}%"], &["Más del 50\u{a0}%"]],
    ),
    (
        "thematic-1",
        "hours-2020",
        [
            &["2020年", "相当于减少2.58亿个全职工作岗位", "与疫情前相比"],
            &["In 2020", "equivalent to 258 million full-time jobs", "the level before the pandemic"],
            &["En 2020", "équivalait à 258 millions d’emplois à plein temps", "niveau d’avant la pandémie"],
            &[
                "En 2020",
                "equivalió a 258 millones de empleos a tiempo completo",
                "nivel anterior a la pandemia",
            ],
        ],
    ),
    (
        "thematic-1",
        "hours-2021",
        [
            &["2021年", "相当于减少1.25亿个全职工作岗位", "与疫情前相比"],
            &["In 2021", "equivalent to 125 million full-time jobs", "the level before the pandemic"],
            &["En 2021", "équivalait à 125 millions d’emplois à plein temps", "niveau d’avant la pandémie"],
            &[
                "En 2021",
                "equivalió a 125 millones de empleos a tiempo completo",
                "nivel anterior a la pandemia",
            ],
        ],
    ),
    (
        "thematic-2",
        "covered",
        [
            &["不到一半", "至少一项社会保护待遇有效覆盖"],
            &["Fewer than half", "effectively covered by at least one"],
            &["Moins de la moitié", "couverture effective par au moins une"],
            &["Menos de la mitad", "cobertura efectiva por al menos una"],
        ],
    ),
    (
        "thematic-2",
        "middle-income",
        [
            &["中等收入国家", "国内生产总值的3.1%至5.1%"],
            &["middle-income countries", "3.1–5.1% of GDP"],
            &["revenu intermédiaire", "3,1 à 5,1\u{a0}% du PIB"],
            &["ingreso mediano", "del 3,1\u{a0}% al 5,1\u{a0}% del PIB"],
        ],
    ),
    (
        "thematic-2",
        "low-income",
        [
            &["低收入国家", "估计为国内生产总值的15.9%"],
            &["low-income countries", "estimated at 15.9% of GDP"],
            &["faible revenu", "estimées à 15,9\u{a0}% du PIB"],
            &["ingreso bajo", "se estiman en el 15,9\u{a0}% del PIB"],
        ],
    ),
    (
        "thematic-2",
        "tax-share",
        [
            &["低收入国家", "估计", "目前税收收入的45%"],
            &["low-income countries", "estimated", "equal to 45% of current tax revenue"],
            &["faible revenu", "estimées", "équivalent à 45\u{a0}% des recettes fiscales actuelles"],
            &["ingreso bajo", "estimados", "equivalen al 45\u{a0}% de los ingresos tributarios actuales"],
        ],
    ),
    (
        "thematic-4",
        "jobs-created",
        [
            &["劳工组织估计", "到2030年可以创造约1亿个"],
            &["ILO’s estimate", "could create about 100 million", "by 2030"],
            &["l’estimation de l’OIT", "pourrait créer environ 100 millions", "d’ici à 2030"],
            &["la estimación de la OIT", "podría crear unos 100 millones", "de aquí a 2030"],
        ],
    ),
    (
        "thematic-4",
        "jobs-lost",
        [
            &["可能会失去8,000万个"],
            &["80 million jobs may be lost"],
            &["80 millions d’emplois pourraient disparaître"],
            &["podrían perderse 80 millones"],
        ],
    ),
];

#[test]
fn every_sentence_quotes_its_figure_with_its_qualifiers() {
    let programme = programme();
    for (session, id, by_language) in SENTENCES {
        let sentence = &figure(&programme, session, id).sentence;
        for (lang, words) in LANGUAGES.into_iter().zip(by_language) {
            for word in words {
                // A number and its unit are not parted in the text; here the space may be plain.
                assert!(
                    say(sentence, lang).replace('\u{a0}', " ").contains(&word.replace('\u{a0}', " ")),
                    "{id}, {lang}: {word} in {}",
                    say(sentence, lang)
                );
            }
        }
    }
}

#[test]
fn every_figure_points_at_the_paragraph_that_states_it() {
    let programme = programme();
    let outside: Vec<_> = programme.introduction.iter().chain(&programme.goals).collect();
    let own =
        programme.figures.iter().chain(programme.global_targets.iter().flat_map(|target| &target.figures));
    let of_sessions = programme.sessions.iter().flat_map(|session| {
        let paragraphs: Vec<_> = session.background.iter().collect();
        session.figures.iter().flat_map(|card| &card.figures).map(move |figure| (figure, paragraphs.clone()))
    });
    for (figure, paragraphs) in own.map(|figure| (figure, outside.clone())).chain(of_sessions) {
        let id = figure.paragraph.as_ref().expect(&figure.id);
        let paragraph = paragraphs.iter().find(|paragraph| paragraph.id == *id).expect(&figure.id);
        let number = match (figure.id.as_str(), figure.value) {
            ("covered", _) => "half".to_owned(),
            (_, FigureValue::Range { from, to }) => format!("{from}–{to}%"),
            (_, FigureValue::One(value)) if value >= 1e6 => format!("{}\u{a0}million", value / 1e6),
            (_, FigureValue::One(value)) => value.to_string(),
        };
        let text = say(&paragraph.text, "en");
        assert!(text.contains(&number), "{} in {}: {number}", figure.id, paragraph.id);
    }
}
