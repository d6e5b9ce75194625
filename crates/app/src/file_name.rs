//! The name of a file, for sentences.

use std::path::Path;

/// A path's last part, for sentences.
pub fn file_name(path: &Path) -> String {
    path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}
