//! Slots told on several clocks, in each format in which they come.

use super::*;

/// Zone, start of the first session, and whether the zone is asked for.
fn seen(parsed: &Parsed<Programme>) -> (String, Vec<String>) {
    let starts = parsed.value.sessions.iter().map(|session| told(session)[..16].to_owned()).collect();
    (parsed.value.zone.name().to_owned(), starts)
}

fn asks(parsed: &Parsed<Programme>) -> bool {
    let is_asked =
        |kind: &WarningKind| matches!(kind, WarningKind::ZoneReadAs { .. } | WarningKind::ZoneAssumed(_));
    parsed.warnings.iter().any(|warning| is_asked(&warning.kind))
}

#[test]
fn three_clocks_on_a_line_are_one_slot_and_the_zone_is_asked_for() {
    let documents = [
        "Night seminar\n\n28 June 2021\n\nNew York / Geneva / Beijing\n\n8:15 / 14:15 / 20:15 Opening\n9:25 / 15:25 / 21:25 Honey",
        "Séminaire de nuit\n\n28 juin 2021\n\nNew York / Genève / Pékin\n\n8 h 15 / 14 h 15 / 20 h 15 Ouverture\n9 h 25 / 15 h 25 / 21 h 25 Miel",
        "Seminario de noche\n\n28 de junio de 2021\n\nNueva York / Ginebra / Pekín\n\n8:15 / 14:15 / 20:15 Apertura\n9:25 / 15:25 / 21:25 Miel",
        "夜间研讨会\n\n2021年6月28日\n\n纽约 / 日内瓦 / 北京\n\n8:15 / 14:15 / 20:15 开幕\n9:25 / 15:25 / 21:25 蜂蜜",
        "Nachtseminar\n\n28. Juni 2021\n\nNew York / Genf / Peking\n\n8.15 / 14.15 / 20.15 Eröffnung\n9.25 / 15.25 / 21.25 Honig",
        "Ночной семинар\n\n28 июня 2021 г.\n\nНью-Йорк / Женева / Пекин\n\n8:15 / 14:15 / 20:15 Открытие\n9:25 / 15:25 / 21:25 Мед",
    ];
    let wanted =
        ("America/New_York".to_owned(), vec!["2021-06-28 08:15".to_owned(), "2021-06-28 09:25".to_owned()]);
    let cases = documents.map(|document| (document.to_owned(), (wanted.clone(), true)));
    check_by(LINES, cases, |parsed| (seen(parsed), asks(parsed)));
}

#[test]
fn a_clock_in_each_column_is_one_slot_and_the_place_tells_which() {
    let documents = [
        "Night seminar, Geneva\n\n28 June 2021\n\nNew York\tGeneva\tBeijing\tSession\n8:15\t14:15\t20:15\tOpening\n9:25\t15:25\t21:25\tHoney",
        "Séminaire de nuit, Genève\n\n28 juin 2021\n\nNew York\tGenève\tPékin\tSéance\n8h15\t14h15\t20h15\tOuverture\n9h25\t15h25\t21h25\tMiel",
        "Seminario de noche, Ginebra\n\n28 de junio de 2021\n\nNueva York\tGinebra\tPekín\tSesión\n8:15\t14:15\t20:15\tApertura\n9:25\t15:25\t21:25\tMiel",
        "夜间研讨会（日内瓦）\n\n2021年6月28日\n\n纽约\t日内瓦\t北京\t内容\n8:15\t14:15\t20:15\t开幕\n9:25\t15:25\t21:25\t蜂蜜",
        "Nachtseminar, Genf\n\n28. Juni 2021\n\nNew York\tGenf\tPeking\tThema\n8.15\t14.15\t20.15\tEröffnung\n9.25\t15.25\t21.25\tHonig",
    ];
    let wanted =
        ("Europe/Zurich".to_owned(), vec!["2021-06-28 14:15".to_owned(), "2021-06-28 15:25".to_owned()]);
    let cases = documents.map(|document| (document.to_owned(), wanted.clone()));
    check_by(ROWS, cases, seen);
}

#[test]
fn stops_of_a_journey_are_no_clocks() {
    let journeys = [
        "Bee tour\n\n14 September 2021\n\n9:00 Geneva\n12:00 Paris\n18:00 London",
        "Tour des abeilles\n\n14 septembre 2021\n\n9 h 00 Genève\n12 h 00 Paris\n18 h 00 Londres",
        "蜜蜂之旅\n\n2021年9月14日\n\n9:00 日内瓦\n12:00 巴黎\n18:00 伦敦",
        "Bienenreise\n\n14. September 2021\n\n9.00 Uhr Genf\n12.00 Uhr Paris\n18.00 Uhr London",
    ];
    let cases = journeys.map(|document| (document.to_owned(), 3));
    check_by(LINES, cases, |parsed| parsed.value.sessions.len());
}
