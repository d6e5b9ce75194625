//! Persons: lists of names with offices and organisations, several labels on a line, cells of names.

use super::*;

/// Part, name, role and affiliation of the persons of the first session.
fn persons(parsed: &Parsed<Programme>) -> Vec<String> {
    let of = |text: &Option<LocalizedText>| {
        text.as_ref().map(|one| super::text(one).to_owned()).unwrap_or_default()
    };
    let session = parsed.value.sessions.first();
    let person = |one: &rostrum_programme::Speaker| {
        [one.part.as_str().to_owned(), of(&one.name), of(&one.role), of(&one.affiliation)].join("|")
    };
    session.map(|session| session.speakers.iter().map(person).collect()).unwrap_or_default()
}

fn below_a_session(line: &str, wanted: &[&str]) -> (String, Vec<String>) {
    let document = format!("Bees\n\n14 September 2021\n\n9:00 – 10:00 Honey\n{line}\n\n10:00 – 11:00 Wax\n");
    (document, wanted.iter().map(|one| (*one).to_owned()).collect())
}

#[test]
fn names_parted_by_commas_are_persons() {
    let cases = [
        ("Speakers: Ann Lee, Bo Dahl, Cy Roe", ["Ann Lee", "Bo Dahl", "Cy Roe"]),
        ("Panellists: Ann Lee, Bo Dahl and Cy Roe", ["Ann Lee", "Bo Dahl", "Cy Roe"]),
        ("Intervenants : Zoé Roux, Luc Petit et Awa Ba", ["Zoé Roux", "Luc Petit", "Awa Ba"]),
        ("Ponentes: Ana Gil, Iván Mora y Marta Ruiz", ["Ana Gil", "Iván Mora", "Marta Ruiz"]),
        ("发言人：张伟、李娜、王芳", ["张伟", "李娜", "王芳"]),
        ("講者：張偉、李娜、王芳", ["張偉", "李娜", "王芳"]),
        ("Referenten: Uwe Kern, Ida Berg und Max Otto", ["Uwe Kern", "Ida Berg", "Max Otto"]),
        ("Palestrantes: Ana Reis, Rui Costa e Inês Melo", ["Ana Reis", "Rui Costa", "Inês Melo"]),
        ("Докладчики: Иван Петров, Анна Орлова и Олег Ким", ["Иван Петров", "Анна Орлова", "Олег Ким"]),
    ];
    let names = |parsed: &Parsed<Programme>| -> Vec<String> {
        persons(parsed).iter().filter_map(|one| one.split('|').nth(1).map(str::to_owned)).collect()
    };
    let cases = cases.map(|(line, wanted)| below_a_session(line, &wanted));
    check_by(LINES, cases, names);
}

#[test]
fn commas_inside_an_office_or_an_organisation_part_no_persons() {
    let cases = [
        ("Speaker: Ann Lee, Ministry of Labour, Chile", "speaker|Ann Lee|Ministry of Labour|Chile"),
        (
            "Speaker: Ms Ann Lee, Head of Unit (Water, Land), WHO",
            "speaker|Ms Ann Lee|Head of Unit (Water, Land)|WHO",
        ),
        (
            "Intervenante : Mme Zoé Roux, Directrice, Université du Lac",
            "speaker|Mme Zoé Roux|Directrice|Université du Lac",
        ),
        ("Ponente: Sra. Ana Gil, Ministra, Costa Rica", "speaker|Sra. Ana Gil|Ministra|Costa Rica"),
        ("发言人：张伟，部长，中国", "speaker|张伟|部长|中国"),
        ("Referentin: Dr. Ida Berg, Leiterin, Hafenamt Kiel", "speaker|Dr. Ida Berg|Leiterin|Hafenamt Kiel"),
    ];
    let cases = cases.map(|(line, wanted)| below_a_session(line, &[wanted]));
    check_by(LINES, cases, persons);
}

#[test]
fn persons_with_their_organisations_in_brackets() {
    let cases = [
        (
            "Panellists: Ann Lee (North Institute), Bo Chen (South University), Cy Diaz (ITU)",
            [
                "panellist|Ann Lee||North Institute",
                "panellist|Bo Chen||South University",
                "panellist|Cy Diaz||ITU",
            ],
        ),
        (
            "Panélistes : Zoé Roux (CNRS), Luc Petit (OIT, Genève) et Awa Ba (UA)",
            ["panellist|Zoé Roux||CNRS", "panellist|Luc Petit||OIT, Genève", "panellist|Awa Ba||UA"],
        ),
        (
            "Panelistas: Ana Gil (CSIC), Iván Mora (UGT) y Marta Ruiz (OIT)",
            ["panellist|Ana Gil||CSIC", "panellist|Iván Mora||UGT", "panellist|Marta Ruiz||OIT"],
        ),
        (
            "讨论嘉宾：张伟（北京大学）、李娜（国际劳工组织）、王芳（总工会）",
            ["panellist|张伟||北京大学", "panellist|李娜||国际劳工组织", "panellist|王芳||总工会"],
        ),
        (
            "Diskutanten: Uwe Kern (DGB), Ida Berg (BDA) und Max Otto (ILO)",
            ["panellist|Uwe Kern||DGB", "panellist|Ida Berg||BDA", "panellist|Max Otto||ILO"],
        ),
        (
            "Debatedores: Ana Reis (USP), Rui Costa (CUT) e Inês Melo (OIT)",
            ["panellist|Ana Reis||USP", "panellist|Rui Costa||CUT", "panellist|Inês Melo||OIT"],
        ),
    ];
    let cases = cases.map(|(line, wanted)| below_a_session(line, &wanted));
    check_by(LINES, cases, persons);
}

#[test]
fn a_second_label_on_a_line_holds_for_those_behind_it() {
    let cases = [
        (
            "Moderator: Eva Lind, Panellists: Tom Ray, Una Holt",
            ["moderator|Eva Lind||", "panellist|Tom Ray||", "panellist|Una Holt||"],
        ),
        (
            "Moderator: Eva Lind; Panellists: Tom Ray; Una Holt",
            ["moderator|Eva Lind||", "panellist|Tom Ray||", "panellist|Una Holt||"],
        ),
        (
            "Modératrice : Ida Roux, Panélistes : Luc Petit, Zoé Blanc",
            ["moderator|Ida Roux||", "panellist|Luc Petit||", "panellist|Zoé Blanc||"],
        ),
        (
            "Moderadora: Ana Soto, Panelistas: Luis Vega, Marta Cano",
            ["moderator|Ana Soto||", "panellist|Luis Vega||", "panellist|Marta Cano||"],
        ),
        ("主持人：李明，讨论嘉宾：张三、王五", ["moderator|李明||", "panellist|张三||", "panellist|王五||"]),
        (
            "Moderation: Ida Berg, Diskutanten: Uwe Kern, Max Otto",
            ["moderator|Ida Berg||", "panellist|Uwe Kern||", "panellist|Max Otto||"],
        ),
        (
            "Mediadora: Ana Reis, Debatedores: Rui Costa, Inês Melo",
            ["moderator|Ana Reis||", "panellist|Rui Costa||", "panellist|Inês Melo||"],
        ),
    ];
    let cases = cases.map(|(line, wanted)| below_a_session(line, &wanted));
    check_by(LINES, cases, persons);
}

#[test]
fn what_stands_below_a_name_in_a_cell_of_persons_is_theirs() {
    let cases = [
        (
            "Time\tSpeaker\tTopic",
            "Dr. Eva Lind¶Coastal Institute¶Bergen",
            vec!["speaker|Dr. Eva Lind||Coastal Institute, Bergen"],
        ),
        (
            "Heure\tIntervenants\tSujet",
            "Luc Petit¶Université du Lac¶Zoé Blanc¶OIT",
            vec!["speaker|Luc Petit||Université du Lac", "speaker|Zoé Blanc||OIT"],
        ),
        (
            "Hora\tPonentes\tTema",
            "Marta Cano¶Ministerio de Puertos",
            vec!["speaker|Marta Cano||Ministerio de Puertos"],
        ),
        ("时间\t发言人\t题目", "张伟¶北京大学", vec!["speaker|张伟||北京大学"]),
        ("Uhrzeit\tReferent\tThema", "Uwe Kern¶Universität Kiel", vec!["speaker|Uwe Kern||Universität Kiel"]),
        ("Time\tSpeaker\tTopic", "--", vec![]),
    ];
    let cases = cases.map(|(head, cell, wanted)| {
        let document = format!("Bees\n\n14 September 2021\n\n{head}\n9:00 – 10:00\t{cell}\tHoney and health\n10:00 – 11:00\tProf. Dr. Maximilian Hohenstein-Wetterau\tWax\n");
        (document, wanted.into_iter().map(str::to_owned).collect::<Vec<_>>())
    });
    check_by(&[Form::Markdown, Form::WordTables, Form::PdfRuled], cases, persons);
}

#[test]
fn a_name_and_an_organisation_behind_a_comma_are_one_person() {
    // Two pairs of words may be two persons, or one and where they work.
    let cases = [
        ("Speaker: Eva Lind, Port Authority", 1),
        ("Speaker: Eva Lind, Baltic Herring", 1),
        ("Moderator: Eva Lind, Baltic Herring", 1),
        ("Modératrice : Zoé Roux, Petit Navire", 1),
        ("Moderadora: Ana Gil, Banco Azul", 1),
        ("Referentin: Ida Berg, Blaue Boje", 1),
        ("Palestrante: Ana Reis, Porto Claro", 1),
        ("Докладчик: Иван Петров, Северный Маяк", 1),
        ("Speaker: Eva Lind, Tom Ray and Una Holt", 3),
        ("Speaker: Eva Lind and Tom Ray", 2),
        ("Speakers: Eva Lind, Tom Ray", 2),
        ("Speakers: Eva Lind, Tom Ray, Una Holt", 3),
        ("Intervenante : Zoé Roux, Banque Postale", 1),
        ("Intervenants : Zoé Roux, Luc Petit", 2),
        ("Ponente: Ana Gil, Banco Santander", 1),
        ("Ponentes: Ana Gil, Iván Mora", 2),
    ];
    let cases = cases.map(|(line, count)| (below_a_session(line, &[]).0, count));
    check_by(LINES, cases, |parsed| persons(parsed).len());
}
