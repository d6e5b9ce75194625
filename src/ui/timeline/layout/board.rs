//! Blocks in strips: which of them a viewport sees, and where an arrow key leads.

use egui::{Rangef, Rect, Vec2};

/// The direction that time runs in on a board.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Flow {
    /// Downwards: days are columns.
    Down,
    /// To the right: rooms are rows.
    Right,
}

impl Flow {
    /// The edges of a rectangle along time.
    pub(super) fn along(self, rect: Rect) -> Rangef {
        match self {
            Self::Down => rect.y_range(),
            Self::Right => rect.x_range(),
        }
    }

    /// The edges of a rectangle across time.
    pub(super) fn across(self, rect: Rect) -> Rangef {
        match self {
            Self::Down => rect.x_range(),
            Self::Right => rect.y_range(),
        }
    }

    /// A rectangle from its edges along and across time.
    pub(super) fn rect(self, along: Rangef, across: Rangef) -> Rect {
        match self {
            Self::Down => Rect::from_x_y_ranges(across, along),
            Self::Right => Rect::from_x_y_ranges(along, across),
        }
    }
}

/// A session on the board.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Block {
    /// Its position in the programme's list of sessions.
    pub session: usize,
    /// Where it lies, in points from the board's top left corner.
    pub rect: Rect,
    /// How many tracks lie side by side where it is; 1 when nothing is parallel.
    pub lane_count: usize,
}

/// A day's column or a room's row.
#[derive(Debug, Clone, PartialEq)]
pub struct Strip {
    /// The day or the room.
    pub of: usize,
    /// Its edges across time.
    pub across: Rangef,
    /// Its blocks, by start.
    pub blocks: Vec<Block>,
    pub(super) longest: f32,
}

/// Strips of blocks, in reading order.
#[derive(Debug, Clone, PartialEq)]
pub struct Board {
    /// Where time runs to.
    pub flow: Flow,
    /// Columns from left to right, or rows from top to bottom.
    pub strips: Vec<Strip>,
    /// The whole board's size, in points.
    pub size: Vec2,
}

/// A step on the board with an arrow key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ArrowDirection {
    /// Up.
    Up,
    /// Down.
    Down,
    /// Left.
    Left,
    /// Right.
    Right,
}

impl Board {
    /// The blocks that a viewport sees, found by binary search in each strip that it touches.
    pub fn visible_blocks(&self, viewport: Rect) -> impl Iterator<Item = &Block> {
        let (along, across) = (self.flow.along(viewport), self.flow.across(viewport));
        let first = self.strips.partition_point(|strip| strip.across.max <= across.min);
        let strips = self.strips.get(first..).unwrap_or_default();
        strips.iter().take_while(move |strip| strip.across.min < across.max).flat_map(move |strip| {
            let from = along.min - strip.longest;
            let first = strip.blocks.partition_point(|block| self.flow.along(block.rect).min < from);
            let end = strip.blocks.partition_point(|block| self.flow.along(block.rect).min < along.max);
            strip.blocks.get(first..end).unwrap_or_default().iter().filter(move |block| {
                self.flow.along(block.rect).max > along.min && block.rect.intersects(viewport)
            })
        })
    }

    /// All blocks, strip by strip.
    pub fn blocks(&self) -> impl Iterator<Item = &Block> {
        self.strips.iter().flat_map(|strip| &strip.blocks)
    }

    /// The block of a session.
    pub fn block_of(&self, session: usize) -> Option<&Block> {
        self.blocks().find(|block| block.session == session)
    }

    /// The session that an arrow key leads to: along time through the strip, across time to the
    /// nearest block of the next strip that has any.
    pub fn session_in_direction(&self, from: usize, step: ArrowDirection) -> Option<usize> {
        let (strip_at, block_at, block) = self.strips.iter().enumerate().find_map(|(strip_at, strip)| {
            let found = strip.blocks.iter().enumerate().find(|(_, block)| block.session == from);
            found.map(|(block_at, block)| (strip_at, block_at, *block))
        })?;
        let forwards = matches!(step, ArrowDirection::Down | ArrowDirection::Right);
        let along_time =
            matches!(step, ArrowDirection::Up | ArrowDirection::Down) == (self.flow == Flow::Down);
        if along_time {
            let next = if forwards { block_at.checked_add(1) } else { block_at.checked_sub(1) };
            let blocks = &self.strips.get(strip_at)?.blocks;
            return next.and_then(|at| blocks.get(at)).map(|block| block.session);
        }
        let middle = self.flow.along(block.rect).center();
        let nearest = |strip: &Strip| {
            let distance = |block: &Block| (self.flow.along(block.rect).center() - middle).abs();
            strip.blocks.iter().min_by(|a, b| distance(a).total_cmp(&distance(b))).map(|block| block.session)
        };
        if forwards {
            self.strips.iter().skip(strip_at + 1).find_map(nearest)
        } else {
            self.strips.iter().take(strip_at).rev().find_map(nearest)
        }
    }
}
