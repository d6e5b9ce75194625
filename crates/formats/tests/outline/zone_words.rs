//! The names that languages give to clocks, and what only looks like one.

use super::*;

/// Two sessions in the middle of a document without another word for a zone.
fn programme(lines: &str) -> Parsed<Programme> {
    let document = format!("River forum\n\n6 May 2019\n\n{lines}\n");
    read(document.as_bytes()).unwrap_or_else(|error| panic!("{lines}: {error}"))
}

#[test]
fn each_language_names_clocks_in_its_own_words() {
    for (words, zone) in [
        ("北京时间", "Asia/Shanghai"),
        ("日内瓦时间", "Europe/Zurich"),
        ("多伦多当地时间", "America/Toronto"),
        ("Geneva time", "Europe/Zurich"),
        ("Portuguese time", "Europe/Lisbon"),
        ("local time in Jeddah", "Asia/Riyadh"),
        ("heure de Genève", "Europe/Zurich"),
        ("heure d'Ottawa", "America/Toronto"),
        ("heure de Chine", "Asia/Shanghai"),
        ("hora de Ginebra", "Europe/Zurich"),
        ("hora de la India", "Asia/Kolkata"),
        ("hora local en Yakarta", "Asia/Jakarta"),
        ("hora de Lisboa", "Europe/Lisbon"),
        ("horário de Brasília", "America/Sao_Paulo"),
        ("hora do Cairo", "Africa/Cairo"),
        ("Berliner Zeit", "Europe/Berlin"),
        ("Genfer Ortszeit", "Europe/Zurich"),
        ("New Yorker Zeit", "America/New_York"),
        ("по московскому времени", "Europe/Moscow"),
        ("по времени Женевы", "Europe/Zurich"),
        ("время токийское", "Asia/Tokyo"),
        ("بتوقيت جنيف", "Europe/Zurich"),
        ("بتوقيت مكة المكرمة", "Asia/Riyadh"),
        ("توقيت القاهرة", "Africa/Cairo"),
    ] {
        for lines in [
            format!("10:00-11:00 ({words}) Weirs\n11:00-12:00 ({words}) Crews"),
            format!("10:00-11:00 Weirs ({words})\n11:00-12:00 Crews ({words})"),
            format!("10:00-11:00 {words}\nWeirs\n\n11:00-12:00 {words}\nCrews"),
            format!("{words}\n\n10:00-11:00 Weirs\n11:00-12:00 Crews"),
        ] {
            let parsed = programme(&lines);
            let titles: Vec<_> = parsed.value.sessions.iter().map(|session| text(&session.title)).collect();
            assert_eq!((parsed.value.zone.name(), titles), (zone, vec!["Weirs", "Crews"]), "{lines}");
        }
    }
}

#[test]
fn rooms_hotels_and_meals_are_no_clocks() {
    for words in [
        "Room Geneva",
        "Salle Genève",
        "Sala Ginebra",
        "Sala do Cairo",
        "Saal Genf",
        "Зал «Женева»",
        "قاعة جنيف",
        "日内瓦厅",
        "Hotel Paris",
        "Hôtel de Paris",
        "Отель «Париж»",
        "فندق باريس",
        "巴黎酒店",
        "Lunch time",
        "Heure de Déjeuner",
        "Hora de Almuerzo",
        "Hora de Almoço",
        "Freie Zeit",
        "в обеденное время",
        "وقت الغداء",
        "午餐时间",
    ] {
        for lines in [
            format!("10:00-11:00 ({words}) Weirs\n11:00-12:00 Crews"),
            format!("10:00-11:00 Weirs ({words})\n11:00-12:00 Crews ({words})"),
        ] {
            let parsed = programme(&lines);
            assert_eq!(parsed.value.zone.name(), "UTC", "{lines}");
            let is_unknown = |kind: &WarningKind| matches!(kind, WarningKind::UnknownZone(_));
            assert!(!parsed.warnings.iter().any(|warning| is_unknown(&warning.kind)), "{lines}");
        }
    }
    for title in ["Berliner Zeit und Raum", "Время Москвы уходит", "توقيت القاهرة القديمة", "北京时间的历史"]
    {
        let parsed = programme(&format!("10:00-11:00 {title}\n11:00-12:00 Crews"));
        let first = parsed.value.sessions.first().map(|session| text(&session.title));
        assert_eq!((parsed.value.zone.name(), first), ("UTC", Some(title)));
    }
}

#[test]
fn a_clock_that_is_not_known_is_named_in_every_language() {
    for words in [
        "Yangon time",
        "heure de Rangoun",
        "hora de Rangún",
        "Ranguner Zeit",
        "по янгонскому времени",
        "بتوقيت يانغون",
        "仰光时间",
    ] {
        let parsed = programme(&format!("10:00-11:00 ({words}) Weirs\n11:00-12:00 Crews"));
        let is_named = |kind: &WarningKind| matches!(kind, WarningKind::UnknownZone(named) if named == words);
        assert!(parsed.warnings.iter().any(|warning| is_named(&warning.kind)), "{words}");
    }
}
