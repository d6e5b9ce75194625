//! Identifiers as types of their own, so that a session's id is never taken for a paragraph's.

use chrono::NaiveDateTime;
use serde::{Deserialize, Serialize};
use std::fmt;

macro_rules! id_type {
    ($(#[$meta:meta])* $name:ident) => {
        $(#[$meta])*
        #[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, Default)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[serde(transparent)]
        pub struct $name(pub String);

        impl $name {
            /// The id as it stands in files.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl From<&str> for $name {
            fn from(id: &str) -> Self {
                Self(id.to_owned())
            }
        }

        impl From<String> for $name {
            fn from(id: String) -> Self {
                Self(id)
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    };
}

id_type!(
    /// A programme: the same over all its revisions and languages.
    ProgrammeId
);
id_type!(
    /// A session: stable over revisions; notes are kept under it.
    SessionId
);
id_type!(
    /// A paragraph of a background or an introduction, within its session.
    ParagraphId
);
id_type!(
    /// A point of a guiding question, within its session.
    PointId
);

impl SessionId {
    /// The id of a session whose own id another session of the file has: with the start behind it, by
    /// the minute on the forum's clock.
    pub fn dated(id: &str, start: NaiveDateTime) -> Self {
        Self(format!("{id}/{}", start.format("%Y-%m-%d-%H%M")))
    }
}
