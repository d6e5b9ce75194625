//! Draws what a kittest harness shows, on the CPU: the same picture on every machine, with no GPU and no display.
//!
//! Owns a copy of egui's textures and the rasterising of triangles as egui's own backends do it: linear sampling,
//! premultiplied alpha, blending in gamma space, the scissor rectangle, positions snapped to 1/256 of a pixel and the
//! top-left rule, so that a shared edge is drawn once. No dithering. Refuses paint callbacks and textures that are
//! not sampled linearly and clamped.
//!
//! A row of a triangle is a span whose ends come from exact integer division, and a span of one opaque colour is a
//! copy: test builds are not optimised, and a full screen must stay cheap.

use std::{
    cell::{Cell, RefCell},
    collections::HashMap,
    rc::Rc,
};

use egui::epaint::{ClippedPrimitive, ColorImage, ImageData, Primitive, Vertex};
use egui::{Rect, TextureId, TextureOptions, TexturesDelta};
use egui_kittest::{Harness, TestRenderer};
use image::RgbaImage;

/// Positions are whole numbers of 1/256 pixel, as GPUs snap them.
const SUBPIXELS: i64 = 256;
/// 255 × 255: the scale of a colour multiplied by a texel.
const FULL: u32 = 255 * 255;

thread_local! {
    static DRAWN: Cell<u64> = const { Cell::new(0) };
}

/// How many pixels this thread has drawn so far, each as often as something was laid over it: what drawing costs,
/// however busy the machine is.
pub fn pixels_drawn() -> u64 {
    DRAWN.get()
}

/// The renderer: give a clone to `HarnessBuilder::renderer` and keep one to draw with.
#[derive(Clone, Default)]
pub struct Raster(Rc<RefCell<Textures>>);

#[derive(Default)]
struct Textures {
    images: HashMap<TextureId, ColorImage>,
    /// Freed by the last frame, which may still show them; dropped when the next one starts.
    freed: Vec<TextureId>,
}

impl TestRenderer for Raster {
    fn handle_delta(&mut self, delta: &mut TexturesDelta) {
        self.update_textures(delta);
    }
}

impl Raster {
    /// What the harness's last frame looks like, in physical pixels.
    pub fn picture<S>(&self, harness: &Harness<'_, S>) -> RgbaImage {
        let pixels_per_point = harness.ctx.pixels_per_point();
        let size = harness.ctx.content_rect().size() * pixels_per_point;
        let primitives = harness.ctx.tessellate(harness.output().shapes.clone(), pixels_per_point);
        self.paint(&primitives, [size.x.round() as u32, size.y.round() as u32], pixels_per_point)
    }

    /// Takes over the textures that changed, whole or in part, leaving `delta` empty.
    pub fn update_textures(&self, delta: &mut TexturesDelta) {
        let textures = &mut *self.0.borrow_mut();
        for id in textures.freed.drain(..) {
            textures.images.remove(&id);
        }
        for (id, changes) in delta.set.drain() {
            for change in changes {
                assert_eq!(change.options, TextureOptions::LINEAR, "only linear, clamped textures are drawn");
                let ImageData::Color(new) = &change.image;
                let Some([left, top]) = change.pos else {
                    textures.images.insert(id, ColorImage::clone(new));
                    continue;
                };
                let whole = textures.images.get_mut(&id).expect("a partial update needs a texture");
                for y in 0..new.height() {
                    let start = (top + y) * whole.width() + left;
                    let row = &new.pixels[y * new.width()..][..new.width()];
                    whole.pixels[start..][..row.len()].copy_from_slice(row);
                }
            }
        }
        textures.freed.extend(delta.free.drain());
    }

    /// Paints the primitives in order over a transparent ground. The result is premultiplied, as egui's is.
    pub fn paint(
        &self,
        primitives: &[ClippedPrimitive],
        size_px: [u32; 2],
        pixels_per_point: f32,
    ) -> RgbaImage {
        let textures = self.0.borrow();
        let mut picture = RgbaImage::new(size_px[0], size_px[1]);
        for ClippedPrimitive { clip_rect, primitive } in primitives {
            let Primitive::Mesh(mesh) = primitive else {
                panic!("paint callbacks cannot be drawn on the CPU")
            };
            let texture = textures.images.get(&mesh.texture_id).expect("the mesh's texture was set");
            let mut target = Target::new(&mut picture, *clip_rect, pixels_per_point);
            for corners in mesh.indices.chunks_exact(3) {
                let corners = [0, 1, 2].map(|i| {
                    let vertex = mesh.vertices[corners[i] as usize];
                    Vertex { pos: (vertex.pos.to_vec2() * pixels_per_point).to_pos2(), ..vertex }
                });
                target.triangle(corners, texture);
            }
        }
        picture
    }
}

/// The part of the picture inside the clip rectangle: `right` and `bottom` are just outside it.
struct Target<'a> {
    bytes: &'a mut [u8],
    stride: usize,
    left: i64,
    top: i64,
    right: i64,
    bottom: i64,
}

impl<'a> Target<'a> {
    fn new(picture: &'a mut RgbaImage, clip: Rect, pixels_per_point: f32) -> Self {
        let (width, height) = (i64::from(picture.width()), i64::from(picture.height()));
        let edge = |points: f32, end: i64| ((points * pixels_per_point).round() as i64).clamp(0, end);
        Self {
            left: edge(clip.min.x, width),
            top: edge(clip.min.y, height),
            right: edge(clip.max.x, width),
            bottom: edge(clip.max.y, height),
            stride: picture.width() as usize * 4,
            bytes: picture,
        }
    }

    fn triangle(&mut self, mut corners: [Vertex; 3], texture: &ColorImage) {
        let snap = |v: &Vertex| [v.pos.x, v.pos.y].map(|at| (at * SUBPIXELS as f32).round() as i64);
        let mut at = [snap(&corners[0]), snap(&corners[1]), snap(&corners[2])];
        let mut area = cross(at[0], at[1], at[2]);
        if area == 0 {
            return;
        }
        if area < 0 {
            corners.swap(1, 2);
            at.swap(1, 2);
            area = -area;
        }
        let shade = Shade::new(&corners, at, area as f32, texture);
        if shade.plain == Some([0; 4]) {
            return;
        }
        // A point is inside an edge a -> b where `slope × x >= -rest`; on the edge itself only if it is a top or left one.
        let edges = [(at[0], at[1]), (at[1], at[2]), (at[2], at[0])].map(|(a, b)| {
            let owns_border = b[1] < a[1] || (b[1] == a[1] && b[0] > a[0]);
            (a, b, i64::from(!owns_border))
        });
        let centre = SUBPIXELS / 2;
        let first_row =
            (at.map(|p| p[1]).into_iter().min().unwrap() - centre).div_euclid(SUBPIXELS).max(self.top);
        let last_row =
            (at.map(|p| p[1]).into_iter().max().unwrap().div_euclid(SUBPIXELS) + 1).min(self.bottom);
        for y in first_row..last_row {
            let (mut start, mut end) = (self.left, self.right);
            for (a, b, border) in edges {
                // cross(a, b, (x, y)) - border >= 0, solved for the pixel's column.
                let slope = -(b[1] - a[1]) * SUBPIXELS;
                let rest = cross(a, b, [centre, y * SUBPIXELS + centre]) - border;
                match slope.signum() {
                    1 => start = start.max(-rest.div_euclid(slope)),
                    -1 => end = end.min(rest.div_euclid(-slope) + 1),
                    _ if rest < 0 => end = start,
                    _ => {}
                }
            }
            if start < end {
                let row = y as usize * self.stride;
                shade.span(&mut self.bytes[row + start as usize * 4..row + end as usize * 4], start, y);
            }
        }
    }
}

/// Twice the area of a triangle; positive when it turns clockwise on a screen, where y grows downwards.
fn cross(a: [i64; 2], b: [i64; 2], c: [i64; 2]) -> i64 {
    (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])
}

/// How a triangle's colour (0 to 255) and place in the texture (in texels) change from pixel to pixel.
struct Shade<'a> {
    texture: &'a ColorImage,
    /// The one premultiplied colour of the whole triangle, scaled by [`FULL`], where there is only one.
    plain: Option<[u32; 4]>,
    even_color: bool,
    /// At the middle of pixel (0, 0), then the change for a step in x and in y: r, g, b, a, u, v.
    origin: [f32; 6],
    step_x: [f32; 6],
    step_y: [f32; 6],
}

impl<'a> Shade<'a> {
    fn new(corners: &[Vertex; 3], at: [[i64; 2]; 3], area: f32, texture: &'a ColorImage) -> Self {
        let values = corners.map(|v| {
            let [r, g, b, a] = v.color.to_array().map(f32::from);
            [r, g, b, a, v.uv.x * texture.width() as f32, v.uv.y * texture.height() as f32]
        });
        let side = |i: usize, axis: usize| (at[i][axis] - at[0][axis]) as f32 / SUBPIXELS as f32;
        let area_px = area / (SUBPIXELS * SUBPIXELS) as f32;
        let (mut origin, mut step_x, mut step_y) = (values[0], [0.0; 6], [0.0; 6]);
        let from = at[0].map(|c| 0.5 - c as f32 / SUBPIXELS as f32);
        for k in 0..6 {
            let (one, two) = (values[1][k] - values[0][k], values[2][k] - values[0][k]);
            step_x[k] = (one * side(2, 1) - two * side(1, 1)) / area_px;
            step_y[k] = (two * side(1, 0) - one * side(2, 0)) / area_px;
            origin[k] += step_x[k] * from[0] + step_y[k] * from[1];
        }
        let even_color = corners[1].color == corners[0].color && corners[2].color == corners[0].color;
        let mut shade = Self { texture, plain: None, even_color, origin, step_x, step_y };
        if even_color && corners[1].uv == corners[0].uv && corners[2].uv == corners[0].uv {
            let color = corners[0].color.to_array().map(u32::from);
            shade.plain = Some(multiply(color, shade.texel(values[0][4], values[0][5])));
        }
        shade
    }

    /// Blends one row of pixels, `bytes`, whose first is at column `x` of row `y`.
    fn span(&self, bytes: &mut [u8], x: i64, y: i64) {
        DRAWN.with(|drawn| drawn.set(drawn.get() + bytes.len() as u64 / 4));
        if let Some(color) = self.plain {
            if color[3] == FULL {
                let pixel = color.map(|c| ((c + 127) / 255) as u8);
                return bytes.copy_from_slice(&pixel.repeat(bytes.len() / 4));
            }
            bytes.chunks_exact_mut(4).for_each(|pixel| blend(pixel, color));
            return;
        }
        let mut now = self.origin;
        for (k, value) in now.iter_mut().enumerate() {
            *value += self.step_x[k] * x as f32 + self.step_y[k] * y as f32;
        }
        let mut color = [now[0], now[1], now[2], now[3]].map(|c| (c + 0.5) as u32);
        for (i, pixel) in bytes.chunks_exact_mut(4).enumerate() {
            let value = |k: usize| now[k] + self.step_x[k] * i as f32;
            if !self.even_color {
                // Rounding may leave the range by a hair; below zero the cast gives 0.
                color = [0, 1, 2, 3].map(|k| ((value(k) + 0.5) as u32).min(255));
            }
            let texel = self.texel(value(4), value(5));
            if texel != [0; 4] {
                blend(pixel, multiply(color, texel));
            }
        }
    }

    /// The texture at a point measured in texels, mixed from its four neighbours in steps of 1/256.
    fn texel(&self, u: f32, v: f32) -> [u32; 4] {
        let (u, v) = ((u * 256.0 - 128.0).round() as i32, (v * 256.0 - 128.0).round() as i32);
        let (width, height) = (self.texture.width(), self.texture.height());
        let column = |c: i32| c.clamp(0, width as i32 - 1) as usize;
        let row = |r: i32| r.clamp(0, height as i32 - 1) as usize * width;
        let (left, top) = (column(u >> 8), row(v >> 8));
        let at = |i: usize| self.texture.pixels[i].to_array().map(u32::from);
        let (part_x, part_y) = ((u & 255) as u32, (v & 255) as u32);
        if part_x == 0 && part_y == 0 {
            return at(top + left);
        }
        let (right, bottom) = (column((u >> 8) + 1), row((v >> 8) + 1));
        let (a, b, c, d) = (at(top + left), at(top + right), at(bottom + left), at(bottom + right));
        [0, 1, 2, 3].map(|k| {
            let above = a[k] * (256 - part_x) + b[k] * part_x;
            let below = c[k] * (256 - part_x) + d[k] * part_x;
            (above * (256 - part_y) + below * part_y + 32768) >> 16
        })
    }
}

fn multiply(color: [u32; 4], texel: [u32; 4]) -> [u32; 4] {
    [color[0] * texel[0], color[1] * texel[1], color[2] * texel[2], color[3] * texel[3]]
}

/// Puts a premultiplied colour (scaled by [`FULL`]) over a pixel. Additive colours (alpha 0) may exceed white.
fn blend(pixel: &mut [u8], color: [u32; 4]) {
    let keep = FULL - color[3];
    for k in 0..4 {
        pixel[k] = ((color[k] * 255 + u32::from(pixel[k]) * keep + FULL / 2) / FULL).min(255) as u8;
    }
}
