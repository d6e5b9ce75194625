//! Who speaks: labels in four languages, lists on one line and on several.

use super::*;

/// Part, name, role and affiliation of each person of the first session.
fn persons(lines: &str) -> Vec<String> {
    let document =
        format!("Forum on ports, Geneva, 14 May 2024\n\n10:00–11:00 Session 1: Shore power\n{lines}\n");
    let parsed = read(document.as_bytes()).unwrap();
    let of = |text: &Option<LocalizedText>| {
        text.as_ref()
            .and_then(|text| text.iter().next())
            .map_or(String::new(), |(_, text)| format!("; {text}"))
    };
    let session = &parsed.value.sessions[0];
    assert_eq!(text(&session.title), "Shore power", "{lines}");
    let person = |speaker: &rostrum_programme::Speaker| {
        let name = of(&speaker.name);
        format!("{}{name}{}{}", speaker.part.as_str(), of(&speaker.role), of(&speaker.affiliation))
    };
    session.speakers.iter().map(person).collect()
}

#[test]
fn persons_on_one_line_are_told_apart_by_their_forms_of_address() {
    for (lines, expected) in [
        (
            "Speakers: Ms Ana Li, Mr Bo Yu, Mr Ed Fo",
            vec!["speaker; Ms Ana Li", "speaker; Mr Bo Yu", "speaker; Mr Ed Fo"],
        ),
        (
            "Speakers: Ms Ana Li, Minister, Chile and Mr Bo Yu (ILO)",
            vec!["speaker; Ms Ana Li; Minister; Chile", "speaker; Mr Bo Yu; ILO"],
        ),
        ("Intervenants : M. Jean Roux et Mme Awa Ba", vec!["speaker; M. Jean Roux", "speaker; Mme Awa Ba"]),
        ("Participantes: José Vega y Marta Cano", vec!["speaker; José Vega", "speaker; Marta Cano"]),
        (
            "Speaker: Ms Ana Li, Ministry of Labour and Social Affairs",
            vec!["speaker; Ms Ana Li; Ministry of Labour and Social Affairs"],
        ),
    ] {
        assert_eq!(persons(lines), expected, "{lines}");
    }
}

#[test]
fn every_label_has_its_own_persons() {
    for (lines, expected) in [
        (
            "Speakers: Mr Roe (Canada); Dr. Sy Ba (Senegal)\nRapporteur: Mr. X Y",
            vec!["speaker; Mr Roe; Canada", "speaker; Dr. Sy Ba; Senegal", "speaker; Mr. X Y"],
        ),
        (
            "Modera: Pilar Soto\nIntervienen:\n- Iván Mora, UGT",
            vec!["moderator; Pilar Soto", "speaker; Iván Mora; UGT"],
        ),
        (
            "Modératrice : Mme Ida Roux\nRapporteuse : Mme Zoé Petit",
            vec!["moderator; Mme Ida Roux", "speaker; Mme Zoé Petit"],
        ),
        (
            "Chair: Ms Ana Li, Minister (Chile); Vice-Chair: Mr Bo Yu\nRapporteur: Mr Ed Fo",
            vec!["chair; Ms Ana Li; Minister; Chile", "chair; Mr Bo Yu", "speaker; Mr Ed Fo"],
        ),
        (
            "Speakers:\n- ILO: Mr Bo Yu\n- WHO: Ms Ana Li",
            vec!["speaker; ILO: Mr Bo Yu", "speaker; WHO: Ms Ana Li"],
        ),
        ("Participants: 200 delegates", vec![]),
        ("Presidenta: Sra. Ana López", vec!["chair; Sra. Ana López"]),
        ("Vice-Chair: Mr Bo Yu\nPanel members: Ms Ana Li", vec!["chair; Mr Bo Yu", "panellist; Ms Ana Li"]),
        (
            "Animée par Marc Petit, journaliste\nAvec :\nLucie Blanc, sociologue (CNRS)",
            vec!["moderator; Marc Petit; journaliste", "speaker; Lucie Blanc; sociologue; CNRS"],
        ),
        ("Moderator: Ms Ana Li\nDocumentation: three papers", vec!["moderator; Ms Ana Li"]),
    ] {
        assert_eq!(persons(lines), expected, "{lines}");
    }
}

#[test]
fn an_office_below_a_name_is_that_persons_office() {
    let lines = "Speakers:\nMs Ana Li\nMinister of Labour, Chile\nMr Bo Yu\nDirector, ILO";
    let expected = ["speaker; Ms Ana Li; Minister of Labour; Chile", "speaker; Mr Bo Yu; Director; ILO"];
    assert_eq!(persons(lines), expected);
    let listed = "Speakers:\n- Ms Ana Li\n- Bo Yu\n- Ed Fo, ILO";
    assert_eq!(persons(listed), ["speaker; Ms Ana Li", "speaker; Bo Yu", "speaker; Ed Fo; ILO"]);
}

#[test]
fn an_item_with_a_time_is_no_person() {
    let lines = "Speakers: Ms Ana Li, Ms Bo Yu\n4. Any other business (12:00)";
    assert_eq!(persons(lines), ["speaker; Ms Ana Li", "speaker; Ms Bo Yu"]);
}

/// The speakers of the one session below a day, as name, affiliation and part.
fn speakers_of(line: &str) -> Vec<(String, String, SpeakerPart)> {
    let document = format!("River forum\n\n6 May 2019\n\n10:00–11:00 Weirs\n{line}\n\n11:00–12:00 Crews\n");
    let parsed = read(document.as_bytes()).unwrap();
    let named =
        |one: &Option<LocalizedText>| one.as_ref().map(|one| text(one).to_owned()).unwrap_or_default();
    let speakers = &parsed.value.sessions[0].speakers;
    speakers.iter().map(|one| (named(&one.name), named(&one.affiliation), one.part.clone())).collect()
}

#[test]
fn persons_that_each_have_their_organisation_in_brackets_are_several() {
    for line in [
        "Speakers: Ann Lee (WHO), Bo Dahl (NTNU), Cy Roe (Oslo City)",
        "Speakers: Ann Lee (WHO), Bo Dahl (NTNU) and Cy Roe (Oslo City)",
        "Intervenants : Ann Lee (WHO), Bo Dahl (NTNU) et Cy Roe (Oslo City)",
        "Oradores: Ann Lee (WHO), Bo Dahl (NTNU) y Cy Roe (Oslo City)",
    ] {
        let found = speakers_of(line);
        let names: Vec<(&str, &str)> =
            found.iter().map(|(name, from, _)| (name.as_str(), from.as_str())).collect();
        assert_eq!(names, [("Ann Lee", "WHO"), ("Bo Dahl", "NTNU"), ("Cy Roe", "Oslo City")], "{line}");
    }
    // One person, whose office holds a comma and a bracket.
    assert_eq!(speakers_of("Speaker: Ann Lee, Head of Unit (Water), WHO").len(), 1);
}

#[test]
fn a_second_label_on_a_line_holds_for_those_behind_it() {
    let parts: Vec<SpeakerPart> = speakers_of("Moderator: Joe Ray; Panellists: Ann Lee; Bo Dahl")
        .into_iter()
        .map(|one| one.2)
        .collect();
    assert_eq!(parts.len(), 3);
    assert_eq!(parts[1], parts[2]);
    assert_ne!(parts[0], parts[1]);
}

#[test]
fn three_names_and_nothing_else_are_three_persons() {
    for (lines, expected) in [
        (
            "Speakers: Ann Lee, Bo Dahl, Cy Roe",
            vec!["speaker; Ann Lee", "speaker; Bo Dahl", "speaker; Cy Roe"],
        ),
        (
            "Speakers: Ann Roy (WHO), Luc Petit (ILO, Geneva) and Jo Li",
            vec!["speaker; Ann Roy; WHO", "speaker; Luc Petit; ILO, Geneva", "speaker; Jo Li"],
        ),
        (
            "Intervenants : Zoé Roux, Jean de La Fontaine et Awa Ba",
            vec!["speaker; Zoé Roux", "speaker; Jean de La Fontaine", "speaker; Awa Ba"],
        ),
        (
            "Ponentes: Ana Gil, Iván Mora y Marta del Río",
            vec!["speaker; Ana Gil", "speaker; Iván Mora", "speaker; Marta del Río"],
        ),
        (
            "Referenten: Uwe Kern, Ida von Berg und Max Otto",
            vec!["speaker; Uwe Kern", "speaker; Ida von Berg", "speaker; Max Otto"],
        ),
        (
            "Докладчики: Иван Петров, Анна Орлова, Олег Ким",
            vec!["speaker; Иван Петров", "speaker; Анна Орлова", "speaker; Олег Ким"],
        ),
        ("演讲人：张伟，李娜，王芳", vec!["speaker; 张伟", "speaker; 李娜", "speaker; 王芳"]),
    ] {
        assert_eq!(persons(lines), expected, "{lines}");
    }
    // Commas inside an office, an organisation or a place part no persons.
    for (lines, expected) in [
        ("Speaker: Ann Lee, Ministry of Labour, Chile", "speaker; Ann Lee; Ministry of Labour; Chile"),
        ("Speaker: Ann Lee, Harbour Board, New Zealand", "speaker; Ann Lee; Harbour Board; New Zealand"),
        ("Speaker: Ann Lee, Policy Adviser, South Africa", "speaker; Ann Lee; Policy Adviser; South Africa"),
        (
            "Ponente: Ana Gil, Directora General, Costa Rica",
            "speaker; Ana Gil; Directora General; Costa Rica",
        ),
        (
            "Intervenant : Luc Petit, Chef Adjoint, Arabie Saoudite",
            "speaker; Luc Petit; Chef Adjoint; Arabie Saoudite",
        ),
        ("演讲人：张伟，部长，中国", "speaker; 张伟; 部长; 中国"),
    ] {
        assert_eq!(persons(lines), [expected], "{lines}");
    }
}

#[test]
fn a_second_label_behind_a_comma_holds_for_the_persons_behind_it() {
    for (lines, expected) in [
        (
            "Moderator: Eva Lind, Panellists: Tom Ray, Una Holt",
            vec!["moderator; Eva Lind", "panellist; Tom Ray", "panellist; Una Holt"],
        ),
        (
            "Moderadora: Ana Soto, Panelistas: Luis Vega, Marta Cano, Iván Mora",
            vec![
                "moderator; Ana Soto",
                "panellist; Luis Vega",
                "panellist; Marta Cano",
                "panellist; Iván Mora",
            ],
        ),
        (
            "Modératrice : Ida Roux, journaliste, Intervenants : Luc Petit (CNRS), Zoé Blanc (OIT)",
            vec!["moderator; Ida Roux; journaliste", "speaker; Luc Petit; CNRS", "speaker; Zoé Blanc; OIT"],
        ),
        ("主持人：李明，发言人：张三、王五", vec!["moderator; 李明", "speaker; 张三", "speaker; 王五"]),
        // No label stands behind these commas.
        ("Chair: Eva Lind, Chair, Port of Oslo", vec!["chair; Eva Lind; Chair; Port of Oslo"]),
    ] {
        assert_eq!(persons(lines), expected, "{lines}");
    }
}
