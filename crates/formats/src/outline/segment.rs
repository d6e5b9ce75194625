//! Words that stand together on a line of a page, and the lines of them. In points, y downwards.

use super::document::Run;

/// Words that stand together on a line.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Segment {
    pub x0: f64,
    pub x1: f64,
    pub y: f64,
    pub size: f64,
    pub runs: Vec<Run>,
}

impl Segment {
    pub fn text(&self) -> String {
        let text: String = self.runs.iter().map(|run| run.text.as_str()).collect();
        text.trim().to_owned()
    }
}

pub(super) type Line = Vec<Segment>;
