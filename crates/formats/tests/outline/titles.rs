//! Titles that stand above their times, beside a place or above other words, and times that are only about.

use super::*;

/// `start title (room)` of every session.
fn of(text: &str) -> Vec<String> {
    let parsed = read(text.as_bytes()).unwrap_or_else(|error| panic!("{text}: {error}"));
    let one = |session: &Session| {
        let room = session.room.as_ref().map_or(String::new(), |room| format!(" ({room})"));
        format!("{} {}{room}", &session.start.to_string()[11..16], super::text(&session.title))
    };
    parsed.value.sessions.iter().map(one).collect()
}

#[test]
fn around_noon_beside_words_is_a_time() {
    for (lines, wanted) in [
        ("9:00\tOpening\naround noon\tLunch\n14:00\tWeirs", "12:00 Lunch"),
        ("9:00\tOpening\nNoon\tLunch\n14:00\tWeirs", "12:00 Lunch"),
        ("9 h 00\tOpening\nvers midi\tDéjeuner\n14 h 00\tWeirs", "12:00 Déjeuner"),
        ("9:00\tOpening\nhacia el mediodía\tAlmuerzo\n14:00\tWeirs", "12:00 Almuerzo"),
        ("9:00\tOpening\n中午前后\t午餐\n14:00\tWeirs", "12:00 午餐"),
        ("9:00\tOpening\npor volta do meio-dia\tAlmoço\n14:00\tWeirs", "12:00 Almoço"),
        ("9 h 00\tOpening\nvers 12 h 30\tDéjeuner\n14 h 00\tWeirs", "12:30 Déjeuner"),
        ("9:00\tOpening\n\naround noon\tLunch\n\n14:00\tWeirs", "12:00 Lunch"),
    ] {
        let found = of(&format!("River forum\n\n6 May 2019\n\n{lines}\n"));
        assert_eq!(found, ["09:00 Opening", wanted, "14:00 Weirs"], "{lines}");
    }
    // On a line of running text, too.
    for line in ["vers 12 h 30 Déjeuner", "around noon: Déjeuner", "12:30左右 Déjeuner"] {
        let found = of(&format!("River forum\n\n6 May 2019\n\n9:00 Opening\n{line}\n14:00 Weirs\n"));
        assert!(found[1].starts_with("12:") && found[1].ends_with("0 Déjeuner"), "{found:?}");
    }
    // That it is not to the minute is kept.
    let parsed =
        read("River forum\n\n6 May 2019\n\n9:00\tOpening\naround noon\tLunch\n14:00\tWeirs\n".as_bytes());
    assert_eq!(background(&parsed.unwrap().value.sessions[1]), ["around noon"]);
    // Beside another time, or without one, it is a word.
    let found = of("River forum\n\n6 May 2019\n\n9:00\tNoon\n14:00\tWeirs\n");
    assert_eq!(found, ["09:00 Noon", "14:00 Weirs"]);
}

#[test]
fn a_block_that_ends_in_its_time_has_its_title_on_top() {
    let table = "| Time | Hall 1 | Hall 2 |\n|---|---|---|\n| 09:00 | Weirs | Locks |\n";
    let block = "Informal consultations\nPreparation of the report on the weirs\nRoom VIII\n09:00–12:00";
    for text in [
        format!("River forum\n\n6 May 2019\n\n{table}\n4. Other meetings\n{block}\n"),
        format!("River forum\n\n6 May 2019\n\n8:00–8:30 Registration\n\n{block}\n"),
    ] {
        let found = of(&text);
        assert_eq!(
            found.last().map(String::as_str),
            Some("09:00 Informal consultations (Room VIII)"),
            "{found:?}"
        );
    }
    for (head, first, second) in [
        (
            "6 May 2019",
            "Weirs and their wardens\nHall 2\n9:00–10:00",
            "Locks\nWhat they cost\nHall 3\n10:00–11:00",
        ),
        (
            "6 mai 2019",
            "Barrages et gardiens\nSalle 2\n9 h 00 – 10 h 00",
            "Écluses\nCe qu'elles coûtent\nSalle 3\n10 h 00 – 11 h 00",
        ),
        (
            "2019年5月6日",
            "水坝与守坝人\n二号会议室\n9:00–10:00",
            "船闸的未来\n费用问题\n三号会议室\n10:00–11:00",
        ),
    ] {
        let found = of(&format!("River forum\n\n{head}\n\n{first}\n\n{second}\n"));
        let line = |block: &str, at: usize| block.lines().nth(at).unwrap().to_owned();
        let wanted = [
            format!("09:00 {} ({})", line(first, 0), line(first, 1)),
            format!("10:00 {} ({})", line(second, 0), line(second, 2)),
        ];
        assert_eq!(found, wanted);
    }
    // The hours on a title page are those of the whole.
    let text = "River forum\nGeneva\n9:00–17:00\n\n6 May 2019\n\n9:00–10:00 Opening\n10:00–11:00 Weirs\n11:00–12:00 Locks\n";
    let parsed = read(text.as_bytes()).unwrap();
    assert_eq!(super::text(&parsed.value.title), "River forum");
    assert!(!of(text).iter().any(|session| session.contains("River")), "{:?}", of(text));
    // Titles below their times stay theirs, whatever heads the block.
    let found =
        of("River forum\n\n6 May 2019\n\nThe weirs\n9:00–10:00\nOpening\n\nThe locks\n10:00–11:00\nTolls\n");
    assert_eq!(found, ["09:00 Opening", "10:00 Tolls"]);
    let found = of("River forum\n\n6 May 2019\n\nHall 2\n9:00–10:00\n\nOpening\n");
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(found[0].contains("Opening"), "{found:?}");
}

#[test]
fn remarks_below_a_numbered_session_are_no_title_of_it() {
    for (label, remarks) in [
        ("Panel 1", "Closing remarks by the moderator"),
        ("Session 2", "Opening remarks"),
        ("Séance 2", "Allocutions d'ouverture"),
        ("Sesión 2", "Palabras de clausura"),
    ] {
        let found = of(&format!("River forum\n\n6 May 2019\n\n9:00–10:00\n{label}\n{remarks}\nQuestions\n"));
        assert_eq!(found, [format!("09:00 {label}")]);
    }
    // A title is one still.
    let found = of("River forum\n\n6 May 2019\n\n9:00–10:00\nPanel 1\nThe weirs of the north\n");
    assert_eq!(found, ["09:00 The weirs of the north"]);
}

#[test]
fn the_name_of_a_session_beside_its_room_heads_the_row_with_its_time() {
    for (name, room, words) in [
        ("Third plenary meeting", "Main hall", "Statements of the heads of delegation:"),
        ("TROISIÈME SÉANCE PLÉNIÈRE", "GRANDE SALLE", "Déclarations des chefs de délégation:"),
        ("Tercera sesión plenaria", "Sala grande", "Declaraciones:"),
        ("第三次全体会议", "一号会议室", "各代表团发言："),
    ] {
        let text = format!("River forum\n\n6 May 2019\n\n{name}\t{room}\n9:00\t{words}\n");
        assert_eq!(of(&text), [format!("09:00 {name} ({room})")]);
        let parsed = read(text.as_bytes()).unwrap();
        assert_eq!(background(&parsed.value.sessions[0]), [words]);
    }
    // Over several times it is no title of the first.
    let text = "River forum\n\n6 May 2019\n\nThird plenary meeting\tMain hall\n9:00\tWeirs\n10:00\tLocks\n";
    let found = of(text);
    assert!(found[0].starts_with("09:00 Weirs") && found[1].starts_with("10:00 Locks"), "{found:?}");
}
