//! What was corrected in documents that were read, as habits for the next document of the same make; on this computer
//! only, among the settings.

use chrono::NaiveDate;
use rostrum_formats::LineCorrection;
use serde::{Deserialize, Serialize};

/// The most documents whose corrections are remembered; the oldest goes first.
pub const MAX_READING_HABITS: usize = 40;

/// The corrections of one document.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReadingHabit {
    /// The name of the file that was corrected.
    pub file: String,
    /// The day on which it was accepted.
    pub learned: NaiveDate,
    /// The format of the file: habits hold for the same one.
    pub format: String,
    /// What was said of lines, by their form.
    pub corrections: Vec<LineCorrection>,
}
