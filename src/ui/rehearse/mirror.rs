//! What the prompter paints on: a painter that can show everything mirrored, for a pane of glass before
//! a camera. egui's own transforms do not mirror, so text is painted as the triangles that it is.

use egui::emath::GuiRounding;
use egui::epaint::{Mesh, Vertex};
use egui::{Color32, CornerRadius, Galley, Painter, Pos2, Rect, Shape, Ui, pos2, vec2};
use std::sync::Arc;

/// A painter, mirrored or not.
pub struct MirrorPainter {
    painter: Painter,
    /// Left and right edge added up, when mirrored.
    axis: Option<f32>,
    texture: [usize; 2],
}

impl MirrorPainter {
    /// The whole of a Ui.
    pub fn new(ui: &Ui, mirrored: bool) -> Self {
        let rect = ui.max_rect();
        let painter = ui.painter().with_clip_rect(rect);
        let texture = painter.fonts(|fonts| fonts.font_image_size());
        Self { painter, axis: mirrored.then_some(rect.left() + rect.right()), texture }
    }

    /// The same, showing only a rectangle.
    pub fn within(&self, rect: Rect) -> Self {
        let clip = self.painter.clip_rect().intersect(self.rect_on_screen(rect));
        Self { painter: self.painter.with_clip_rect(clip), ..*self }
    }

    /// Where a rectangle is seen.
    pub fn rect_on_screen(&self, rect: Rect) -> Rect {
        match self.axis {
            Some(axis) => Rect::from_min_max(
                pos2(axis - rect.right(), rect.top()),
                pos2(axis - rect.left(), rect.bottom()),
            ),
            None => rect,
        }
    }

    fn point(&self, at: Pos2) -> Pos2 {
        self.axis.map_or(at, |axis| pos2(axis - at.x, at.y))
    }

    /// A filled rectangle.
    pub fn rect(&self, rect: Rect, corner: u8, fill: Color32) {
        self.painter.rect_filled(self.rect_on_screen(rect), CornerRadius::same(corner), fill);
    }

    /// A ground that covers one edge of a rectangle and is gone at the other.
    pub fn fade(&self, rect: Rect, ground: Color32, from_top: bool) {
        let gone = ground.gamma_multiply(0.0);
        let (upper, lower) = if from_top { (ground, gone) } else { (gone, ground) };
        let mut mesh = Mesh::default();
        for (corner, colour) in [
            (rect.left_top(), upper),
            (rect.right_top(), upper),
            (rect.left_bottom(), lower),
            (rect.right_bottom(), lower),
        ] {
            mesh.colored_vertex(corner, colour);
        }
        mesh.add_triangle(0, 1, 2);
        mesh.add_triangle(1, 2, 3);
        self.painter.add(Shape::mesh(mesh));
    }

    /// A filled triangle.
    pub fn triangle(&self, corners: [Pos2; 3], fill: Color32) {
        let corners = corners.map(|corner| self.point(corner)).to_vec();
        self.painter.add(Shape::convex_polygon(corners, fill, egui::Stroke::NONE));
    }

    /// A text whose colours are its own.
    pub fn text(&self, at: Pos2, galley: &Arc<Galley>) {
        let Some(axis) = self.axis else {
            self.painter.galley(at, galley.clone(), Color32::PLACEHOLDER);
            return;
        };
        let at = at.round_to_pixels(galley.pixels_per_point);
        let [width, height] = self.texture;
        let texel = vec2(1.0 / width.max(1) as f32, 1.0 / height.max(1) as f32);
        let mut mesh = Mesh::default();
        for row in &galley.rows {
            let from = at.to_vec2() + row.pos.to_vec2();
            let first = u32::try_from(mesh.vertices.len()).unwrap_or(u32::MAX);
            mesh.indices.extend(row.visuals.mesh.indices.iter().map(|index| first.saturating_add(*index)));
            mesh.vertices.extend(row.visuals.mesh.vertices.iter().map(|vertex| {
                let seen = vertex.pos + from;
                Vertex {
                    pos: pos2(axis - seen.x, seen.y),
                    uv: (vertex.uv.to_vec2() * texel).to_pos2(),
                    color: vertex.color,
                }
            }));
        }
        self.painter.add(Shape::mesh(mesh));
    }
}
