//! The words that a programme prints for its time zone, and the zone that they mean.
//!
//! The words are text, the zone is data: words that state another offset than the zone has on a
//! date are reported in `build`, never obeyed.

use super::line::{Line, TAKEN};
use crate::programme::Zone;
use std::ops::Range;

/// Zone words found in a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct ZoneMention {
    pub zone: Zone,
    /// Minutes east of UTC that the words state; none when they hold all year.
    pub claims: Option<i32>,
    /// The words as they stand.
    pub printed: String,
    /// Whether the words are a bare offset, which many zones share.
    pub is_offset: bool,
    pub range: Range<usize>,
}

type ZoneWords = (&'static str, &'static str, Option<i32>);

/// Abbreviations, in capitals and standing alone; name and minutes east of UTC that they state.
/// Not among them: those of several zones, such as BST (Britain, Bangladesh), CST (Chicago, China)
/// and IST (India, Ireland, Israel).
const ABBREVIATIONS: &[ZoneWords] = &[
    ("CET", "Europe/Zurich", Some(60)),
    ("CEST", "Europe/Zurich", Some(120)),
    ("MEZ", "Europe/Zurich", Some(60)),
    ("MESZ", "Europe/Zurich", Some(120)),
    ("HNEC", "Europe/Zurich", Some(60)),
    ("HEC", "Europe/Zurich", None),
    ("HAEC", "Europe/Zurich", Some(120)),
    ("WET", "Europe/Lisbon", Some(0)),
    ("WEST", "Europe/Lisbon", Some(60)),
    ("EET", "Europe/Helsinki", Some(120)),
    ("EEST", "Europe/Helsinki", Some(180)),
    ("MSK", "Europe/Moscow", Some(180)),
    ("EST", "America/New_York", Some(-300)),
    ("EDT", "America/New_York", Some(-240)),
    ("ET", "America/New_York", None),
    ("CDT", "America/Chicago", Some(-300)),
    ("MST", "America/Denver", Some(-420)),
    ("MDT", "America/Denver", Some(-360)),
    ("PST", "America/Los_Angeles", Some(-480)),
    ("PDT", "America/Los_Angeles", Some(-420)),
    ("AKST", "America/Anchorage", Some(-540)),
    ("AKDT", "America/Anchorage", Some(-480)),
    ("HST", "Pacific/Honolulu", Some(-600)),
    ("BRT", "America/Sao_Paulo", Some(-180)),
    ("EAT", "Africa/Nairobi", Some(180)),
    ("CAT", "Africa/Maputo", Some(120)),
    ("WAT", "Africa/Lagos", Some(60)),
    ("SAST", "Africa/Johannesburg", Some(120)),
    ("PKT", "Asia/Karachi", Some(300)),
    ("SGT", "Asia/Singapore", Some(480)),
    ("HKT", "Asia/Hong_Kong", Some(480)),
    ("JST", "Asia/Tokyo", Some(540)),
    ("KST", "Asia/Seoul", Some(540)),
    ("AEST", "Australia/Sydney", Some(600)),
    ("AEDT", "Australia/Sydney", Some(660)),
    ("NZDT", "Pacific/Auckland", Some(780)),
    ("NZST", "Pacific/Auckland", Some(720)),
    ("UTC", "UTC", Some(0)),
    ("GMT", "UTC", Some(0)),
    ("TU", "UTC", Some(0)),
];

/// Abbreviations that are words in a title set in capitals; they count behind a time only.
const IS_WORD_TOO: &[&str] = &["ET", "EST", "TU", "EAT", "CAT", "WAT", "HEC"];
/// What stands before an abbreviation in a sentence about times: "All times are in EST".
const BEFORE_ZONE: &[&str] = &["in", "is", "are", "zone", "time", "times", "en", ":"];
/// What such a sentence is about.
const ABOUT_TIMES: &[&str] = &["time", "heure", "hora", "时间"];

/// Phrases, in plain form.
const PHRASES: &[ZoneWords] = &[
    ("欧洲中部夏令时间", "Europe/Zurich", Some(120)),
    ("欧洲中部夏令时", "Europe/Zurich", Some(120)),
    ("欧洲中部时间", "Europe/Zurich", None),
    ("中欧夏令时间", "Europe/Zurich", Some(120)),
    ("中欧夏令时", "Europe/Zurich", Some(120)),
    ("中欧时间", "Europe/Zurich", None),
    ("central european summer time", "Europe/Zurich", Some(120)),
    ("central european time", "Europe/Zurich", None),
    ("heure d'ete d'europe centrale", "Europe/Zurich", Some(120)),
    ("heure d'ete de l'europe centrale", "Europe/Zurich", Some(120)),
    ("heure normale d'europe centrale", "Europe/Zurich", Some(60)),
    ("heure d'europe centrale", "Europe/Zurich", None),
    ("heure de l'europe centrale", "Europe/Zurich", None),
    ("heure de l'europe", "Europe/Zurich", None),
    ("horario de verano de europa central", "Europe/Zurich", Some(120)),
    ("hora de verano de europa central", "Europe/Zurich", Some(120)),
    ("horario centroeuropeo de verano", "Europe/Zurich", Some(120)),
    ("horario centroeuropeo", "Europe/Zurich", None),
    ("hora centroeuropea", "Europe/Zurich", None),
    ("hora central europea", "Europe/Zurich", None),
    ("hora de europa central", "Europe/Zurich", None),
    ("horario de europa central", "Europe/Zurich", None),
    ("eastern daylight time", "America/New_York", Some(-240)),
    ("eastern standard time", "America/New_York", Some(-300)),
    ("eastern time", "America/New_York", None),
    ("heure de l'est", "America/New_York", None),
    ("hora del este", "America/New_York", None),
    ("美国东部时间", "America/New_York", None),
    ("pacific time", "America/Los_Angeles", None),
    ("east africa time", "Africa/Nairobi", None),
    ("east african time", "Africa/Nairobi", None),
    ("west africa time", "Africa/Lagos", None),
    ("central africa time", "Africa/Maputo", None),
    ("greenwich mean time", "UTC", Some(0)),
    ("coordinated universal time", "UTC", Some(0)),
    ("temps universel", "UTC", Some(0)),
    ("tiempo universal coordinado", "UTC", Some(0)),
    ("格林尼治时间", "UTC", Some(0)),
    ("协调世界时", "UTC", Some(0)),
    ("世界协调时", "UTC", Some(0)),
];

/// Cities by the names that the four languages give them, in plain form.
const CITIES: &[(&[&str], &str)] = &[
    (&["geneva", "geneve", "ginebra", "日内瓦"], "Europe/Zurich"),
    (&["bern", "berne", "berna", "zurich", "伯尔尼", "瑞士"], "Europe/Zurich"),
    (&["paris", "巴黎"], "Europe/Paris"),
    (&["brussels", "bruxelles", "bruselas", "布鲁塞尔"], "Europe/Brussels"),
    (&["vienna", "vienne", "viena", "维也纳"], "Europe/Vienna"),
    (&["rome", "roma", "turin", "torino", "罗马", "都灵"], "Europe/Rome"),
    (&["berlin", "bonn", "柏林", "波恩"], "Europe/Berlin"),
    (&["madrid", "马德里"], "Europe/Madrid"),
    (&["lisbon", "lisbonne", "lisboa", "里斯本"], "Europe/Lisbon"),
    (&["london", "londres", "glasgow", "伦敦", "格拉斯哥"], "Europe/London"),
    (&["istanbul", "ankara", "estambul", "伊斯坦布尔"], "Europe/Istanbul"),
    (&["moscow", "moscou", "moscu", "莫斯科"], "Europe/Moscow"),
    (&["new york", "nueva york", "washington", "纽约", "华盛顿"], "America/New_York"),
    (&["montreal", "ottawa", "toronto", "蒙特利尔"], "America/Toronto"),
    (&["mexico city", "ciudad de mexico", "mexico", "墨西哥城"], "America/Mexico_City"),
    (&["bogota", "波哥大"], "America/Bogota"),
    (&["lima", "利马"], "America/Lima"),
    (&["quito", "基多"], "America/Guayaquil"),
    (&["panama", "巴拿马"], "America/Panama"),
    (&["santiago", "santiago de chile", "圣地亚哥"], "America/Santiago"),
    (&["buenos aires", "布宜诺斯艾利斯"], "America/Argentina/Buenos_Aires"),
    (&["montevideo", "蒙得维的亚"], "America/Montevideo"),
    (&["brasilia", "sao paulo", "rio de janeiro", "巴西利亚"], "America/Sao_Paulo"),
    (&["havana", "la havane", "la habana", "哈瓦那"], "America/Havana"),
    (&["san jose", "costa rica"], "America/Costa_Rica"),
    (&["dakar", "达喀尔"], "Africa/Dakar"),
    (&["abidjan", "阿比让"], "Africa/Abidjan"),
    (&["accra", "阿克拉"], "Africa/Accra"),
    (&["lagos", "abuja", "阿布贾"], "Africa/Lagos"),
    (&["yaounde", "douala", "cameroon", "cameroun", "camerun", "雅温得", "喀麦隆"], "Africa/Douala"),
    (&["nairobi", "内罗毕"], "Africa/Nairobi"),
    (&["addis ababa", "addis-abeba", "addis abeba", "亚的斯亚贝巴"], "Africa/Addis_Ababa"),
    (&["zanzibar", "dar es salaam", "达累斯萨拉姆"], "Africa/Dar_es_Salaam"),
    (&["kigali", "基加利"], "Africa/Kigali"),
    (&["kampala", "坎帕拉"], "Africa/Kampala"),
    (&["johannesburg", "pretoria", "cape town", "durban", "约翰内斯堡"], "Africa/Johannesburg"),
    (&["cairo", "le caire", "el cairo", "sharm el-sheikh", "开罗"], "Africa/Cairo"),
    (&["tunis", "tunez", "突尼斯"], "Africa/Tunis"),
    (&["algiers", "alger", "argel"], "Africa/Algiers"),
    (&["rabat", "casablanca", "marrakech", "marrakesh"], "Africa/Casablanca"),
    (&["dubai", "abu dhabi", "abou dhabi", "迪拜"], "Asia/Dubai"),
    (&["doha", "多哈"], "Asia/Qatar"),
    (&["riyadh", "riyad", "riad", "利雅得"], "Asia/Riyadh"),
    (&["new delhi", "delhi", "mumbai", "新德里"], "Asia/Kolkata"),
    (&["dhaka", "达卡"], "Asia/Dhaka"),
    (&["kathmandu", "katmandou", "katmandu", "加德满都"], "Asia/Kathmandu"),
    (&["bangkok", "曼谷"], "Asia/Bangkok"),
    (&["jakarta", "雅加达"], "Asia/Jakarta"),
    (&["singapore", "singapour", "singapur", "新加坡"], "Asia/Singapore"),
    (&["manila", "manille", "马尼拉"], "Asia/Manila"),
    (&["hong kong", "香港"], "Asia/Hong_Kong"),
    (&["taipei", "台北"], "Asia/Taipei"),
    (&["beijing", "pekin", "shanghai", "北京", "上海", "广州", "深圳", "中国"], "Asia/Shanghai"),
    (&["seoul", "seul", "首尔"], "Asia/Seoul"),
    (&["tokyo", "tokio", "东京"], "Asia/Tokyo"),
    (&["sydney", "canberra", "悉尼"], "Australia/Sydney"),
    (&["auckland", "wellington", "奥克兰"], "Pacific/Auckland"),
    (&["suva", "fiji", "苏瓦"], "Pacific/Fiji"),
];

/// What stands before the name of a city where a time zone is meant.
const BEFORE_CITY: &[&str] = &[
    "heure locale de ",
    "heure locale a ",
    "heure locale, ",
    "heure de ",
    "heure a ",
    "hora local de ",
    "hora de ",
    "horario de ",
    "hora en ",
    "time in ",
];
/// What stands behind it.
const AFTER_CITY: &[&str] = &[" local time", " time", "当地时间", "时间"];

/// Every zone that a line's words name, from left to right.
pub(super) fn find_zones(line: &Line) -> Vec<ZoneMention> {
    let mut found: Vec<ZoneMention> = Vec::new();
    let mut at = 0;
    while at < line.len() {
        match zone_at(line, at) {
            Some(mention) => {
                at = mention.range.end.max(at + 1);
                found.push(mention);
            }
            None => at += 1,
        }
    }
    found
}

/// The zone whose words begin here.
pub(super) fn zone_at(line: &Line, at: usize) -> Option<ZoneMention> {
    let here = line.folded(at)?;
    let can_begin = here.is_ascii_alphabetic() || !here.is_ascii();
    if !can_begin || !line.starts_word(at) {
        return None;
    }
    let cursor = line.cursor(at);
    let mention = |name: &str, claims, end| {
        let printed = line.text(at..end);
        Some(ZoneMention { zone: Zone::named(name)?, claims, printed, is_offset: false, range: at..end })
    };
    let phrase = PHRASES
        .iter()
        .filter_map(|(words, name, claims)| cursor.eat(words).map(|after| (after.at, *name, *claims)))
        .max_by_key(|(end, _, _)| *end);
    if let Some((end, name, claims)) = phrase {
        // `Central European Time (CET)` is one mention.
        let open = line.cursor(end).skip_spaces();
        let inner = open.one_of("(").and_then(|inner| abbreviation(line, inner.at));
        if let Some((close, inner_name, inner_claims)) = inner
            && inner_name == name
            && let Some(after) = line.cursor(close).one_of(")")
        {
            return mention(name, claims.or(inner_claims), after.at);
        }
        return mention(name, claims, end);
    }
    if let Some((end, name)) = city_at(line, at) {
        return mention(name, None, end);
    }
    if let Some((after, minutes)) = offset_at(line, at) {
        let zone = fixed_zone(minutes)?;
        let printed = line.text(at..after);
        return Some(ZoneMention { zone, claims: Some(minutes), printed, is_offset: true, range: at..after });
    }
    let (end, name, claims) = abbreviation(line, at)?;
    mention(name, claims, end)
}

fn abbreviation(line: &Line, at: usize) -> Option<(usize, &'static str, Option<i32>)> {
    ABBREVIATIONS.iter().find_map(|(word, name, claims)| {
        let end = at + word.len();
        let is_word = line.text(at..end) == *word
            && !line.folded(end).is_some_and(|c| c.is_ascii_alphanumeric())
            && line.starts_word(at);
        (is_word && (word.len() > 3 || !IS_WORD_TOO.contains(word) || follows_time(line, at)))
            .then_some((end, *name, *claims))
    })
}

/// Whether a time stands right before, `13:00 ET`, `1 p.m. (EST)`, or a sentence about times.
fn follows_time(line: &Line, at: usize) -> bool {
    let is_bracketed = at.checked_sub(1).is_some_and(|at| line.folded(at) == Some('('))
        && (at..at + 6).find_map(|at| line.folded(at).filter(|c| !c.is_ascii_alphabetic())) == Some(')');
    if is_bracketed {
        return true;
    }
    if line.word_before(at, BEFORE_ZONE).is_some() {
        let told: String = (0..at).filter_map(|at| line.folded(at)).collect();
        if ABOUT_TIMES.iter().any(|word| told.contains(word)) {
            return true;
        }
    }
    let before = (0..at).rev().filter_map(|at| line.folded(at)).find(|c| !" (".contains(*c));
    before.is_some_and(|c| c.is_ascii_digit() || c == TAKEN || "mh.".contains(c))
}

fn city_at(line: &Line, at: usize) -> Option<(usize, &'static str)> {
    let cursor = line.cursor(at);
    let before = BEFORE_CITY.iter().find_map(|words| cursor.eat(words));
    let start = before.unwrap_or(cursor);
    let (after, zone) = city_here(line, start.at)?;
    if before.is_some() {
        return Some((after, zone));
    }
    AFTER_CITY.iter().find_map(|words| line.cursor(after).eat(words)).map(|end| (end.at, zone))
}

fn city_here(line: &Line, at: usize) -> Option<(usize, &'static str)> {
    let cursor = line.cursor(at);
    CITIES
        .iter()
        .flat_map(|(names, zone)| names.iter().map(move |name| (*name, *zone)))
        .filter_map(|(name, zone)| cursor.eat(name).map(|after| (after.at, zone)))
        .max_by_key(|(end, _)| *end)
}

/// The zone of a city that a line names, with the name: where the forum meets, perhaps.
pub(super) fn find_city(line: &Line) -> Option<(Zone, Range<usize>)> {
    (0..line.len()).filter(|at| line.starts_word(*at)).find_map(|at| {
        let (end, name) = city_here(line, at)?;
        Some((Zone::named(name)?, at..end))
    })
}

/// `GMT+1`, `UTC+01:00`, `UTC −5`: where it ends, and minutes east of UTC.
fn offset_at(line: &Line, at: usize) -> Option<(usize, i32)> {
    let word = line.text(at..at + 3).to_uppercase();
    if word != "GMT" && word != "UTC" {
        return None;
    }
    let sign_at = line.cursor(at + 3).skip_spaces();
    let sign = match sign_at.peek()? {
        '+' => 1,
        '-' => -1,
        _ => return None,
    };
    // `13:00 GMT – 14:00` goes on with a time, not with an offset.
    let digits_at = sign_at.one_of("+-")?;
    let (after, hours, digits) = digits_at.number(4)?;
    let (after, minutes) = match (digits, after.one_of(":").and_then(|next| next.number(2))) {
        (1 | 2, Some((after, minutes, 2))) => (after, hours * 60 + minutes),
        (1 | 2, None) => (after, hours * 60),
        (4, _) => (after, hours / 100 * 60 + hours % 100),
        _ => return None,
    };
    let minutes = i32::try_from(minutes).ok()?;
    (minutes <= 14 * 60).then_some((after.at, sign * minutes))
}

fn fixed_zone(minutes: i32) -> Option<Zone> {
    match minutes {
        0 => Some(Zone::UTC),
        330 => Zone::named("Asia/Kolkata"),
        345 => Zone::named("Asia/Kathmandu"),
        570 => Zone::named("Australia/Darwin"),
        // The sign in these names is the other way round (POSIX).
        whole if whole % 60 == 0 => Zone::named(&format!("Etc/GMT{:+}", -whole / 60)),
        _ => None,
    }
}
