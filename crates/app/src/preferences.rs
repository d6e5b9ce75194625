//! Appearance and zone as the reader wants them: the command line wins over the settings, the settings over the system.

use rostrum_programme::Zone;
use rostrum_store::ThemeChoice;

/// What holds in this run.
#[derive(Debug)]
pub(crate) struct Preferences {
    pub(crate) theme: ThemeChoice,
    /// What the system's appearance is, as far as it says.
    pub(crate) system_dark: bool,
    /// The zone that was set.
    pub(crate) reader_zone: Option<Zone>,
    pub(crate) system_zone: Zone,
}

impl Preferences {
    /// Whether the window is dark now.
    pub(crate) fn is_dark(&self) -> bool {
        match self.theme {
            ThemeChoice::Light => false,
            ThemeChoice::Dark => true,
            ThemeChoice::System => self.system_dark,
        }
    }

    /// The zone of the second line: the reader's own.
    pub(crate) fn zone(&self) -> Zone {
        self.reader_zone.unwrap_or(self.system_zone)
    }
}
