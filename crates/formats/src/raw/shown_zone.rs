//! Zones by the names that Windows shows, which some systems write in the place of an id:
//! `(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna`, in the language of the machine, whole or cut.
//!
//! The offset is that of the zone's standard time, so it alone would put every summer an hour off. The
//! cities tell the zone, and the offset tells whether they were understood.

use super::offset::of_offset;
use crate::fold::folded;
use crate::outline::zone_of_city;
use chrono::{NaiveDate, TimeDelta};
use chrono_tz::TZ_VARIANTS;
use rostrum_programme::Zone;
use std::collections::HashMap;
use std::sync::LazyLock;

/// A name as Windows shows it.
pub(crate) struct ShownZone<'a> {
    /// Seconds east of UTC in standard time.
    secs: i32,
    /// What stands behind the offset: cities, or the name of the zone.
    words: &'a str,
}

/// Words of the names that Windows shows, in plain form, and the zone that they mean by CLDR's `windowsZones`. Cities
/// here go before those of the same name elsewhere: Amsterdam stands in one zone with Berlin.
const WORDS: &[(&str, &[&str])] = &[
    (
        "Europe/Berlin",
        &[
            "amsterdam",
            "阿姆斯特丹",
            "амстердам",
            "امستردام",
            "berlin",
            "柏林",
            "берлин",
            "bern",
            "berne",
            "berna",
            "伯尔尼",
        ],
    ),
    ("Europe/Paris", &["brussels", "bruxelles", "bruselas", "brussel", "bruxelas", "布鲁塞尔", "брюссель"]),
    (
        "Europe/Budapest",
        &["belgrade", "belgrad", "belgrado", "贝尔格莱德", "белград", "bratislava", "pressburg", "budapest"],
    ),
    (
        "Europe/Warsaw",
        &["sarajevo", "萨拉热窝", "сараево", "skopje", "warsaw", "varsovie", "varsovia", "warschau", "华沙"],
    ),
    ("Europe/London", &["dublin", "都柏林", "дублин", "edinburgh", "edimbourg", "edimburgo", "爱丁堡"]),
    ("Europe/Kiev", &["helsinki", "赫尔辛基", "хельсинки", "kyiv", "kiev", "kiew", "基辅"]),
    (
        "Europe/Bucharest",
        &["athens", "athenes", "atenas", "athen", "雅典", "афины", "bucharest", "bucarest", "bukarest"],
    ),
    ("Europe/Moscow", &["st. petersburg", "saint-petersbourg", "san petersburgo", "圣彼得堡"]),
    ("Atlantic/Reykjavik", &["monrovia", "蒙罗维亚", "reykjavik", "雷克雅未克"]),
    ("Asia/Jerusalem", &["jerusalem", "jerusalen", "耶路撒冷", "иерусалим"]),
    ("Asia/Riyadh", &["kuwait", "koweit", "科威特"]),
    ("Asia/Dubai", &["muscat", "mascate", "maskat", "马斯喀特"]),
    ("Asia/Karachi", &["islamabad", "伊斯兰堡", "karachi", "卡拉奇"]),
    ("Asia/Kolkata", &["chennai", "钦奈", "kolkata", "加尔各答", "calcutta"]),
    ("Asia/Bangkok", &["hanoi", "河内"]),
    ("Asia/Singapore", &["kuala lumpur", "吉隆坡"]),
    ("Asia/Shanghai", &["chongqing", "重庆", "urumqi", "乌鲁木齐"]),
    ("Asia/Tokyo", &["osaka", "大阪", "sapporo", "札幌"]),
    ("Australia/Sydney", &["melbourne", "墨尔本", "canberra", "堪培拉"]),
    ("Africa/Johannesburg", &["harare", "哈拉雷"]),
    ("Africa/Lagos", &["west central africa", "afrique centrale ouest", "oeste de africa central", "西中非"]),
    ("America/Argentina/Buenos_Aires", &["ciudad de buenos aires", "city of buenos aires"]),
    ("America/Mexico_City", &["guadalajara", "monterrey"]),
    (
        "America/New_York",
        &[
            "eastern time",
            "heure de l'est",
            "est",
            "hora del este",
            "hora oriental",
            "hora este",
            "东部时间",
            "ostkuste",
        ],
    ),
    (
        "America/Chicago",
        &["central time", "heure du centre", "centre", "hora central", "hora centro", "中部时间", "zentral"],
    ),
    (
        "America/Denver",
        &[
            "mountain time",
            "heure des rocheuses",
            "montagnes rocheuses",
            "hora de la montana",
            "hora de las montanas rocosas",
            "山地时间",
        ],
    ),
    (
        "America/Los_Angeles",
        &["pacific time", "heure du pacifique", "pacifique", "hora del pacifico", "太平洋时间", "pazifik"],
    ),
    ("America/Halifax", &["atlantic time", "heure de l'atlantique", "hora del atlantico", "大西洋时间"]),
    ("Pacific/Honolulu", &["hawaii", "hawai", "夏威夷"]),
    ("America/Anchorage", &["alaska", "阿拉斯加"]),
];

/// Words for a time that is an offset and no more.
const NO_ZONE: &[&str] = &[
    "coordinated universal time",
    "temps universel coordonne",
    "tiempo universal coordinado",
    "hora universal coordinada",
    "koordinierte weltzeit",
    "协调世界时",
];

/// Years whose clocks are asked whether a zone has an offset: rules change, and so do names.
const YEARS: [i32; 6] = [1998, 2005, 2012, 2016, 2020, 2026];

/// Zones by the city that each is named after, in plain form. A file may have very many names.
static ZONES_BY_CITY: LazyLock<HashMap<String, Vec<Zone>>> = LazyLock::new(|| {
    let mut found: HashMap<String, Vec<Zone>> = HashMap::new();
    for zone in TZ_VARIANTS.iter().copied().map(Zone) {
        if let Some((_, city)) = zone.name().rsplit_once('/').filter(|(area, _)| *area != "Etc") {
            found.entry(folded(city).replace('_', " ")).or_default().push(zone);
        }
    }
    found
});

impl<'a> ShownZone<'a> {
    /// Reads `(UTC+01:00) …`, `(GMT +01:00)`, `(UTC) …`; `None` for any other name.
    pub(crate) fn parse(name: &'a str) -> Option<Self> {
        let inside = name.trim().strip_prefix(['(', '（'])?;
        let (offset, words) = inside.split_once([')', '）'])?;
        let offset = offset.trim();
        let is_known = offset
            .get(..3)
            .is_some_and(|head| ["UTC", "GMT"].iter().any(|known| head.eq_ignore_ascii_case(known)));
        let offset = offset.get(3..).filter(|_| is_known)?.trim();
        let Some(digits) = offset.strip_prefix(['+', '-', '−', '–']) else {
            return offset.is_empty().then(|| Self { secs: 0, words: words.trim() });
        };
        let (hours, minutes) = digits.trim().split_once([':', '.']).unwrap_or((digits.trim(), "0"));
        let (hours, minutes) = (hours.parse::<u8>().ok()?, minutes.parse::<u8>().ok()?);
        let secs = i32::from(hours) * 3_600 + i32::from(minutes) * 60;
        let is_east = offset.starts_with('+');
        (hours <= 14 && minutes < 60)
            .then(|| Self { secs: if is_east { secs } else { -secs }, words: words.trim() })
    }

    /// The zone that is meant; none where the words tell no more than the offset.
    pub(crate) fn zone(&self) -> Option<Zone> {
        let words = folded(self.words).replace('’', "'");
        if words.is_empty() || NO_ZONE.iter().any(|no_zone| words.starts_with(no_zone)) {
            return self.of_offset();
        }
        if let Ok(calcard::common::timezone::Tz::Tz(zone)) = self.words.parse()
            && self.fits(Zone(zone))
        {
            return Some(Zone(zone));
        }
        let names = without_brackets(&words);
        let names =
            names.split([',', '，', '、', ';', '；', '،']).map(str::trim).filter(|name| !name.is_empty());
        names.take(20).find_map(|name| {
            let in_words = WORDS.iter().find(|(_, words)| words.contains(&name)).map(|(zone, _)| *zone);
            let by_words = in_words.and_then(Zone::named).or_else(|| zone_of_city(name));
            by_words.filter(|zone| self.fits(*zone)).or_else(|| self.named_after(name))
        })
    }

    /// A zone that has this offset all year.
    pub(crate) fn of_offset(&self) -> Option<Zone> {
        of_offset(self.secs)
    }

    /// The zone that is named after a city.
    fn named_after(&self, city: &str) -> Option<Zone> {
        ZONES_BY_CITY.get(city)?.iter().copied().find(|zone| self.fits(*zone))
    }

    /// Whether the offset is, or was, the zone's standard time.
    fn fits(&self, zone: Zone) -> bool {
        YEARS.into_iter().any(|year| {
            let middle = NaiveDate::from_ymd_opt(year, 1, 15).and_then(|day| day.and_hms_opt(12, 0, 0));
            middle.is_some_and(|winter| {
                let summer = winter.checked_add_signed(TimeDelta::days(182)).unwrap_or(winter);
                let [winter, summer] = [winter, summer].map(|at| zone.offset_secs(at.and_utc()));
                winter.min(summer) == self.secs
            })
        })
    }
}

/// A name without what stands in brackets: `eastern time (us & canada)`.
fn without_brackets(words: &str) -> String {
    let mut depth = 0_usize;
    let mut kept = String::with_capacity(words.len());
    for c in words.chars() {
        match c {
            '(' | '（' => depth += 1,
            ')' | '）' => depth = depth.saturating_sub(1),
            c if depth == 0 => kept.push(c),
            _ => {}
        }
    }
    kept
}
