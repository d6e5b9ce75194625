//! What a newer version of a format wrote and this one does not know.

/// Fields that this version does not know, kept through load and save.
pub type Extra = serde_json::Map<String, serde_json::Value>;
