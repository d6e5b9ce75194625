//! Zones that are an offset and no more.

use rostrum_programme::Zone;

/// Zones for offsets that are no whole hours, in minutes east of UTC. `Etc/GMT±n` has none of them.
const BROKEN_HOURS: &[(i32, &str)] = &[
    (-570, "Pacific/Marquesas"),
    (-210, "America/St_Johns"),
    (210, "Asia/Tehran"),
    (270, "Asia/Kabul"),
    (330, "Asia/Kolkata"),
    (345, "Asia/Kathmandu"),
    (390, "Asia/Yangon"),
    (525, "Australia/Eucla"),
    (570, "Australia/Darwin"),
    (630, "Australia/Lord_Howe"),
    (765, "Pacific/Chatham"),
];

/// A zone that has this offset, in seconds east of UTC, all year where there is one.
pub(crate) fn of_offset(secs: i32) -> Option<Zone> {
    let name = match (secs / 3_600, secs % 3_600) {
        (0, 0) => "UTC".to_owned(),
        // The sign in these names is the other way round (POSIX).
        (hours, 0) => format!("Etc/GMT{:+}", -hours),
        _ => BROKEN_HOURS.iter().find(|(minutes, _)| *minutes == secs / 60)?.1.to_owned(),
    };
    Zone::named(&name)
}
