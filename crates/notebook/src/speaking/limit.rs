//! The limits that real bodies set.

use crate::SpeakingLimit;
use rostrum_programme::LangTag;

/// A limit that a body sets.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LimitPreset {
    /// A stable id, for settings.
    pub id: &'static str,
    /// The key of its name among the messages.
    pub name: &'static str,
    /// The limit.
    pub limit: SpeakingLimit,
}

/// The presets, body by body. A limit changes from year to year and mid-session: they are a start,
/// never a rule.
///
/// Sources: ILO, Standing Orders of the Conference, article 14(6) (plenary: five minutes), and its page
/// on the plenary sitting of 11 December 2021 (ten minutes for the Employer and Worker
/// Vice-Chairpersons, five for regional groups, two for delegates); WHO, journals of the World Health
/// Assembly, with their counts of words (330 in 3 minutes; 440 in 4 for groups; 220 in 2 for observers);
/// UNESCO, General Conference, 41st session, general policy debate (six minutes, then interrupted);
/// United Nations, General Assembly, general debate (15 minutes, voluntary).
pub const LIMIT_PRESETS: [LimitPreset; 12] = [
    preset("ilo-plenary", "speaking-limit-ilo-plenary", minutes(5)),
    preset("ilo-2021-vice-chair", "speaking-limit-ilo-2021-vice-chair", minutes(10)),
    preset("ilo-2021-group", "speaking-limit-ilo-2021-group", minutes(5)),
    preset("ilo-2021-delegate", "speaking-limit-ilo-2021-delegate", minutes(2)),
    preset("who-member", "speaking-limit-who-member", minutes(3)),
    preset("who-group", "speaking-limit-who-group", minutes(4)),
    preset("who-observer", "speaking-limit-who-observer", minutes(2)),
    preset("who-member-words", "speaking-limit-who-member-words", SpeakingLimit::Words(330)),
    preset("who-group-words", "speaking-limit-who-group-words", SpeakingLimit::Words(440)),
    preset("who-observer-words", "speaking-limit-who-observer-words", SpeakingLimit::Words(220)),
    preset("unesco-debate", "speaking-limit-unesco-debate", minutes(6)),
    preset("un-general-debate", "speaking-limit-un-general-debate", minutes(15)),
];

/// Words a minute, as the bodies that set limits in words count them: 330 in three minutes.
const WORDS_A_MINUTE: u32 = 110;

/// The limit of a version in another language: one in words is a time where words are not counted.
pub fn limit_for_language(lang: &LangTag, limit: SpeakingLimit) -> SpeakingLimit {
    match limit {
        SpeakingLimit::Words(words) if lang.is_chinese() => {
            // To the half minute, as limits are set.
            SpeakingLimit::Secs((words.saturating_mul(2) / WORDS_A_MINUTE).clamp(1, 240) * 30)
        }
        other => other,
    }
}

const fn preset(id: &'static str, name: &'static str, limit: SpeakingLimit) -> LimitPreset {
    LimitPreset { id, name, limit }
}

const fn minutes(minutes: u32) -> SpeakingLimit {
    SpeakingLimit::Secs(minutes * 60)
}
