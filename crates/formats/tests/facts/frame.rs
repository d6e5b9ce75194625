//! The frame as data: ids, kinds, status, who speaks as what; and that nothing was invented.

use super::{LANGUAGES, points_of, programme, say, session};
use rostrum_formats::builtin_programme::{BUILTIN_PROGRAMME_ID, builtin_programme_bytes};
use rostrum_programme::{Mode, RevisionStage, SessionKind, SessionStatus, SpeakerPart};
use std::collections::BTreeSet;

#[test]
fn the_programme_says_what_it_is() {
    let programme = programme();
    assert_eq!(programme.id.as_str(), BUILTIN_PROGRAMME_ID);
    assert_eq!(programme.mode, Some(Mode::Virtual), "F06");
    assert_eq!(programme.revision.stage, Some(RevisionStage::Preliminary), "F03");
    assert_eq!(programme.revision.issued, None, "the document bears no date of issue");
    assert_eq!(programme.revision.symbol, None, "the document bears no symbol");
    assert_eq!(programme.official, [], "all of it is our summary");
    let labels = programme.zone_label.as_ref().unwrap();
    assert_eq!(LANGUAGES.map(|lang| say(labels, lang)), ["日内瓦", "Geneva", "Genève", "Ginebra"]);
    let chips = programme.revision.short_label.as_ref().unwrap();
    assert_eq!(
        LANGUAGES.map(|lang| say(chips, lang)),
        ["初步方案", "Preliminary", "Préliminaire", "Preliminar"]
    );
}

#[test]
fn there_are_six_tentative_sessions_two_a_day() {
    let programme = programme();
    let listed: Vec<_> =
        programme.sessions.iter().map(|s| (s.id.as_str(), s.kind.clone(), s.number)).collect();
    assert_eq!(
        listed,
        [
            ("opening", SessionKind::Opening, None),
            ("thematic-1", SessionKind::Thematic, Some(1)),
            ("thematic-2", SessionKind::Thematic, Some(2)),
            ("thematic-3", SessionKind::Thematic, Some(3)),
            ("thematic-4", SessionKind::Thematic, Some(4)),
            ("closing", SessionKind::Closing, None),
        ]
    );
    for session in &programme.sessions {
        assert_eq!(session.status, SessionStatus::Tentative, "F04, {}", session.id);
    }
    let days: Vec<_> = programme.days().iter().map(|day| day.sessions.len()).collect();
    assert_eq!(days, [2, 2, 2], "F08");
}

#[test]
fn each_area_of_action_is_one_thematic_session() {
    let programme = programme();
    let areas: Vec<_> =
        programme.areas_of_action.iter().map(|area| area.session.as_ref().unwrap().as_str()).collect();
    assert_eq!(areas, ["thematic-1", "thematic-2", "thematic-3", "thematic-4"], "T5");
    for area in &programme.areas_of_action {
        assert_eq!(area.name, programme.session(area.session.as_ref().unwrap()).unwrap().title);
    }
    let targets: Vec<_> = programme.global_targets.iter().map(|target| target.id.as_str()).collect();
    assert_eq!(targets, ["T1", "T2", "T3", "T4"]);
}

#[test]
fn speakers_are_those_of_the_document_and_no_others() {
    let programme = programme();
    let parts = |id: &str| -> Vec<(bool, String)> {
        session(&programme, id)
            .speakers
            .iter()
            .map(|speaker| (speaker.name.is_some(), speaker.part.as_str().to_owned()))
            .collect()
    };
    let wanted = |list: &[(bool, SpeakerPart)]| -> Vec<(bool, String)> {
        list.iter().map(|(named, part)| (*named, part.as_str().to_owned())).collect()
    };
    assert_eq!(
        parts("opening"),
        wanted(&[
            (false, SpeakerPart::OpeningRemarks),
            (false, SpeakerPart::Address),
            (false, SpeakerPart::Address),
            (true, SpeakerPart::Address),
        ]),
        "P01, P02: nobody moderates the opening"
    );
    for number in 1..=4 {
        assert_eq!(
            parts(&format!("thematic-{number}")),
            wanted(&[
                (false, SpeakerPart::OpeningRemarks),
                (false, SpeakerPart::Panellist),
                (false, SpeakerPart::Panellist),
            ]),
            "P03 to P05"
        );
        let format = |id: String| session(&programme, &id).format.clone();
        assert_eq!(format(format!("thematic-{number}")), format("thematic-1".to_owned()));
    }
    assert_eq!(
        parts("closing"),
        wanted(&[(false, SpeakerPart::ClosingRemarks), (true, SpeakerPart::Moderator)]),
        "P06, P07"
    );
}

#[test]
fn nothing_is_there_that_the_document_does_not_say() {
    let programme = programme();
    for session in &programme.sessions {
        let thematic = session.kind == SessionKind::Thematic;
        assert_eq!(session.guiding_question.is_some(), thematic, "{}", session.id);
        assert_eq!((&session.room, &session.track, &session.language), (&None, &None, &None));
        assert!(session.links.is_empty() && session.official.is_empty());
    }
    // The opening names the Secretary-General by office only; his name stands in the introduction.
    for lang in LANGUAGES {
        for text in session(&programme, "opening").background.iter().map(|p| say(&p.text, lang)) {
            assert!(!text.contains("Guterres") && !text.contains("古特雷斯"), "{lang}: {text}");
        }
    }
}

#[test]
fn guiding_questions_break_into_their_points() {
    let programme = programme();
    let shape = |id: &str| -> Vec<(String, usize)> {
        let question = session(&programme, id).guiding_question.clone().unwrap();
        question.points.iter().map(|point| (point.id.to_string(), point.parts.len())).collect()
    };
    let shapes = [
        ("thematic-1", vec![("sectors", 3), ("enterprises", 0), ("skills", 0), ("groups", 3)]),
        ("thematic-2", vec![("tasks", 3), ("means", 3), ("domestic", 0)]),
        (
            "thematic-3",
            vec![("protection", 4), ("organizations", 0), ("continuity", 0), ("formalization", 0)],
        ),
        ("thematic-4", vec![("high-carbon", 0), ("low-carbon", 5), ("incentives", 2)]),
    ];
    for (id, points) in shapes {
        let points: Vec<_> = points.into_iter().map(|(point, parts)| (point.to_owned(), parts)).collect();
        assert_eq!(shape(id), points, "{id}");
        let question = session(&programme, id).guiding_question.as_ref().unwrap();
        let ids: BTreeSet<_> = points_of(&question.points).into_iter().map(|point| &point.id).collect();
        assert_eq!(ids.len(), points_of(&question.points).len());
        for lang in LANGUAGES {
            let text = say(&question.text, lang);
            assert!(text.ends_with(['？', '?']), "{lang}: {text}");
            assert_eq!(text.starts_with('¿'), lang == "es");
        }
    }
}

#[test]
fn names_that_must_be_there_are_there() {
    let text = std::str::from_utf8(builtin_programme_bytes()).unwrap();
    let names = [
        "盖·莱德",
        "Guy Ryder",
        "古特雷斯",
        "António Guterres",
        "总干事",
        "Director-General",
        "Directeur général",
        "Director General",
        "联合国秘书长",
        "国家元首",
        "政府首脑",
        "国际劳工组织",
        "国际劳工大会",
        "联合国",
        "世卫组织",
        "WHO",
        "OMS",
        "多边开发银行",
        "全球行动呼吁",
        "Global Call to Action",
        "Appel mondial à l’action",
        "Llamamiento mundial a la acción",
        "全球加速器",
        "Global Accelerator",
        "Accélérateur mondial",
        "Acelerador Mundial",
        "可持续发展目标",
        "Sustainable Development Goal 8",
        "objectif de développement durable 8",
        "Objetivo de Desarrollo Sostenible 8",
        "获取COVID-19工具加速计划",
        "COP26",
    ];
    for name in names {
        assert!(text.contains(name), "{name}");
    }
}
