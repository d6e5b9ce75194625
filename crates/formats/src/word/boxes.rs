//! Text boxes in a Word document: words that stand in a drawing, beside the paragraph that holds it.
//!
//! A box is written twice, for newer and for older programs; it is read once. Nothing else of a
//! drawing is text.

/// Elements that hold drawings.
const PICTURES: &[&str] = &["drawing", "pict", "object"];
/// Two ways to show the same.
const ALTERNATIVES: &str = "AlternateContent";
/// The way for older programs.
const FALLBACK: &str = "Fallback";
/// The words of a box.
const BOX: &str = "txbxContent";

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Frame {
    Picture,
    /// Whether a box was read in it already.
    Alternatives(bool),
    Box,
}

/// What an element is to the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Step {
    /// It is read as everywhere.
    Reads,
    /// It is none of the text, but what lies in it may be.
    Passes,
    /// A box begins or ends.
    Turns,
    /// It is left out with all that lies in it.
    Skips,
}

/// Where in drawings and boxes a walk stands.
#[derive(Debug, Default)]
pub(super) struct Boxes(Vec<Frame>);

impl Boxes {
    /// Whether the names of these elements are looked at here and not skipped.
    pub(super) fn knows(name: &str) -> bool {
        PICTURES.contains(&name) || name == ALTERNATIVES || name == BOX
    }

    /// Whether the walk stands in a box.
    pub(super) fn is_inside(&self) -> bool {
        self.0.contains(&Frame::Box)
    }

    fn is_hidden(&self) -> bool {
        self.0.last().is_some_and(|frame| *frame != Frame::Box)
    }

    pub(super) fn start(&mut self, name: &str) -> Step {
        if PICTURES.contains(&name) {
            self.0.push(Frame::Picture);
            return Step::Passes;
        }
        match name {
            ALTERNATIVES => {
                self.0.push(Frame::Alternatives(false));
                Step::Passes
            }
            FALLBACK if self.0.last() == Some(&Frame::Alternatives(true)) => Step::Skips,
            // A box in a box is no text of its own.
            BOX if self.is_inside() => Step::Skips,
            BOX => {
                for frame in &mut self.0 {
                    if let Frame::Alternatives(seen) = frame {
                        *seen = true;
                    }
                }
                self.0.push(Frame::Box);
                Step::Turns
            }
            _ if self.is_hidden() => Step::Passes,
            _ => Step::Reads,
        }
    }

    pub(super) fn end(&mut self, name: &str) -> Step {
        let ends = match self.0.last() {
            Some(Frame::Picture) => PICTURES.contains(&name),
            Some(Frame::Alternatives(_)) => name == ALTERNATIVES,
            Some(Frame::Box) => name == BOX,
            None => false,
        };
        if ends {
            let frame = self.0.pop();
            return if frame == Some(Frame::Box) { Step::Turns } else { Step::Passes };
        }
        if self.is_hidden() { Step::Passes } else { Step::Reads }
    }
}
