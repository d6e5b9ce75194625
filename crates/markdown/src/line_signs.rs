//! Which signs of a line may make it, or lines around it, stand in something: a block of code, a comment, the text of
//! a note, a table. Told line by line, so that a text need not be looked through anew when one of its lines changed.

use super::line_state::goes_on;
use super::lines::opens_or_closes_fence;

/// The signs of a line, or of several.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct LineSigns(u8);

impl LineSigns {
    /// No line.
    pub const NONE: Self = Self(0);
    /// A line that was not looked at.
    pub const UNKNOWN: Self = Self(u8::MAX);
    const TABLE: u8 = 1;
    const COMMENT: u8 = 1 << 1;
    const COMMENT_END: u8 = 1 << 2;
    const NOTE: u8 = 1 << 3;
    const FENCE: u8 = 1 << 4;
    const LINK_BY_LABEL: u8 = 1 << 5;
    const LABEL_OF_ADDRESS: u8 = 1 << 6;

    /// The signs of one line.
    pub fn of(line: &str) -> Self {
        if !line.contains(['|', '`', '~', '<', '>', '^', ']']) {
            return Self::NONE;
        }
        let bit = |is: bool, bit: u8| if is { bit } else { 0 };
        Self(
            bit(line.contains('|'), Self::TABLE)
                | bit(line.contains("<!--"), Self::COMMENT)
                | bit(line.contains("-->"), Self::COMMENT_END)
                | bit(line.contains("[^"), Self::NOTE)
                | bit(opens_or_closes_fence(line), Self::FENCE)
                | bit(line.contains("]["), Self::LINK_BY_LABEL)
                | bit(line.contains("]:"), Self::LABEL_OF_ADDRESS),
        )
    }

    /// The signs of these lines and of others.
    pub fn and(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Whether no line of a text with these signs stands in anything.
    pub fn let_each_line_stand_alone(self) -> bool {
        let has = |bit| self.0 & bit != 0;
        let addresses = has(Self::LINK_BY_LABEL) && has(Self::LABEL_OF_ADDRESS);
        !addresses && !has(Self::TABLE | Self::COMMENT | Self::NOTE | Self::FENCE)
    }
}

/// Whether a line can take the place of another and stand in just what that one stood in, whatever it is, with all
/// around them as before: neither has a sign, and the text of a note goes on with both or with neither.
pub(super) fn stands_where(line: &str, signs: LineSigns, old: &str, old_signs: LineSigns) -> bool {
    let may_go_on = |line: &str| line.trim().is_empty() || goes_on(line);
    signs == LineSigns::NONE && old_signs == LineSigns::NONE && may_go_on(line) == may_go_on(old)
}
