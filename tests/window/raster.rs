//! The renderer and the comparison that the picture tests rely on: exact pixels first, then text, textures and speed.

use std::sync::Arc;

use crate::support::pictures::{assert_picture, check_picture};
use crate::support::raster::{Raster, pixels_drawn};
use egui::epaint::{ClippedPrimitive, ColorImage, ImageDelta, Mesh, Primitive, Vertex, WHITE_UV};
use egui::{Color32, FontData, FontDefinitions, FontFamily, Rect, TextureId, TextureOptions, TexturesDelta};
use egui::{Pos2, pos2, vec2};
use egui_kittest::Harness;
use image::{Rgba, RgbaImage};

const EVERYWHERE: Rect = Rect::EVERYTHING;

fn set_texture(raster: &Raster, id: TextureId, delta: ImageDelta) {
    let mut deltas = TexturesDelta::default();
    deltas.push(id, delta);
    raster.update_textures(&mut deltas);
}

/// A renderer whose font texture is one white texel, as far as plain shapes can tell.
fn plain_raster() -> Raster {
    let raster = Raster::default();
    let white = ColorImage::filled([4, 4], Color32::WHITE);
    set_texture(&raster, TextureId::default(), ImageDelta::full(white, TextureOptions::LINEAR));
    raster
}

fn mesh(mesh: Mesh, clip_rect: Rect) -> ClippedPrimitive {
    ClippedPrimitive { clip_rect, primitive: Primitive::Mesh(mesh) }
}

fn rect(left: f32, top: f32, right: f32, bottom: f32, color: Color32) -> Mesh {
    let mut mesh = Mesh::default();
    mesh.add_colored_rect(Rect::from_min_max(pos2(left, top), pos2(right, bottom)), color);
    mesh
}

fn textured(area: Rect, texture: TextureId, uv: Rect) -> ClippedPrimitive {
    let mut image = Mesh::with_texture(texture);
    image.add_rect_with_uv(area, uv, Color32::WHITE);
    mesh(image, EVERYWHERE)
}

fn count(picture: &RgbaImage, color: [u8; 4]) -> usize {
    picture.pixels().filter(|pixel| pixel.0 == color).count()
}

const RED: [u8; 4] = [255, 0, 0, 255];

#[test]
fn a_solid_rect_covers_exactly_its_pixels() {
    let picture =
        plain_raster().paint(&[mesh(rect(2.0, 1.0, 5.0, 3.0, Color32::RED), EVERYWHERE)], [8, 6], 1.0);
    for (x, y, pixel) in picture.enumerate_pixels() {
        let inside = (2..5).contains(&x) && (1..3).contains(&y);
        assert_eq!(pixel.0, if inside { RED } else { [0; 4] }, "at {x}, {y}");
    }
}

#[test]
fn points_become_pixels_and_a_pixel_belongs_to_the_shape_over_its_middle() {
    let doubled =
        plain_raster().paint(&[mesh(rect(2.0, 1.0, 5.0, 3.0, Color32::RED), EVERYWHERE)], [16, 12], 2.0);
    assert_eq!(count(&doubled, RED), 6 * 4);
    assert_eq!(doubled.get_pixel(4, 2).0, RED);
    assert_eq!(doubled.get_pixel(10, 6).0, [0; 4]);
    // From 1.5 to 3.5: the left border runs through the middle of pixel 1, which the rule gives to this shape, and the
    // right one through that of pixel 3, which it does not.
    let halves =
        plain_raster().paint(&[mesh(rect(1.5, 1.5, 3.5, 3.5, Color32::RED), EVERYWHERE)], [6, 6], 1.0);
    assert_eq!(count(&halves, RED), 4);
    assert_eq!([halves.get_pixel(1, 1).0, halves.get_pixel(2, 2).0], [RED, RED]);
    assert_eq!(halves.get_pixel(3, 3).0, [0; 4]);
}

#[test]
fn half_transparent_colours_blend_premultiplied_in_gamma_space() {
    let half_red = Color32::from_rgba_premultiplied(128, 0, 0, 128);
    let below = rect(0.0, 0.0, 4.0, 4.0, Color32::from_rgb(0, 100, 200));
    let picture = plain_raster().paint(
        &[mesh(below, EVERYWHERE), mesh(rect(1.0, 1.0, 3.0, 3.0, half_red), EVERYWHERE)],
        [4, 4],
        1.0,
    );
    assert_eq!(picture.get_pixel(0, 0).0, [0, 100, 200, 255]);
    // 128 + 0, 100 × 127/255, 200 × 127/255
    assert_eq!(picture.get_pixel(1, 1).0, [128, 50, 100, 255]);
    assert_eq!(count(&picture, [128, 50, 100, 255]), 4);
}

#[test]
fn a_shared_edge_is_drawn_once() {
    // A fan around a point that is no pixel's corner: every pixel of the square lies in exactly one of its triangles,
    // although the edges run through the middles of many.
    let faint = Color32::from_rgba_premultiplied(10, 0, 0, 10);
    let corners = [pos2(0.0, 0.0), pos2(20.0, 0.0), pos2(20.0, 20.0), pos2(0.0, 20.0)];
    for centre in [pos2(10.0, 10.0), pos2(10.5, 10.5), pos2(7.3, 12.9), pos2(0.5, 0.5)] {
        let mut fan = Mesh::default();
        for point in corners.into_iter().chain([centre]) {
            fan.vertices.push(Vertex { pos: point, uv: WHITE_UV, color: faint });
        }
        // Mixed winding: egui does not promise one.
        fan.indices = vec![0, 1, 4, 4, 2, 1, 2, 3, 4, 0, 4, 3];
        let picture = plain_raster().paint(&[mesh(fan, EVERYWHERE)], [20, 20], 1.0);
        assert_eq!(count(&picture, [10, 0, 0, 10]), 400, "around {centre:?}");
    }
}

#[test]
fn nothing_is_drawn_outside_the_clip_rectangle_or_the_picture() {
    let clip = Rect::from_min_max(pos2(1.0, 2.0), pos2(3.4, 3.6));
    let huge = rect(-1000.0, -1000.0, 1000.0, 1000.0, Color32::RED);
    let picture = plain_raster().paint(&[mesh(huge.clone(), clip)], [8, 8], 1.0);
    for (x, y, pixel) in picture.enumerate_pixels() {
        let inside = (1..3).contains(&x) && (2..4).contains(&y);
        assert_eq!(pixel.0, if inside { RED } else { [0; 4] }, "at {x}, {y}");
    }
    let picture = plain_raster().paint(&[mesh(huge, Rect::NOTHING)], [8, 8], 1.0);
    assert_eq!(count(&picture, [0; 4]), 64);
}

#[test]
fn colours_run_from_corner_to_corner() {
    let mut ramp = rect(0.0, 0.0, 255.0, 2.0, Color32::BLACK);
    for vertex in &mut ramp.vertices {
        vertex.color = if vertex.pos.x > 1.0 { Color32::WHITE } else { Color32::BLACK };
    }
    let picture = plain_raster().paint(&[mesh(ramp, EVERYWHERE)], [255, 2], 1.0);
    for (x, y, pixel) in picture.enumerate_pixels() {
        let expected = f64::from(x) + 0.5;
        let [red, green, blue, alpha] = pixel.0;
        assert!((f64::from(red) - expected).abs() <= 0.5 && red == green && red == blue, "{red} at {x}, {y}");
        assert_eq!(alpha, 255);
    }
}

#[test]
fn textures_are_sampled_linearly_and_updated_in_part() {
    let raster = plain_raster();
    let id = TextureId::Managed(7);
    let whole = ColorImage::filled([4, 4], Color32::BLACK);
    set_texture(&raster, id, ImageDelta::full(whole, TextureOptions::LINEAR));
    let patch = ColorImage::filled([2, 1], Color32::WHITE);
    set_texture(&raster, id, ImageDelta::partial([1, 2], patch, TextureOptions::LINEAR));

    let all = Rect::from_min_max(Pos2::ZERO, pos2(1.0, 1.0));
    let one_to_one =
        raster.paint(&[textured(Rect::from_min_size(Pos2::ZERO, vec2(4.0, 4.0)), id, all)], [4, 4], 1.0);
    for (x, y, pixel) in one_to_one.enumerate_pixels() {
        let white = y == 2 && (x == 1 || x == 2);
        assert_eq!(pixel.0, if white { [255; 4] } else { [0, 0, 0, 255] }, "at {x}, {y}");
    }
    // Twice as large, the middles of the pixels lie a quarter and three quarters between two texels.
    let doubled =
        raster.paint(&[textured(Rect::from_min_size(Pos2::ZERO, vec2(8.0, 8.0)), id, all)], [8, 8], 1.0);
    let row: Vec<u8> = (0..8).map(|x| doubled.get_pixel(x, 5).0[0]).collect();
    let expected =
        [0.0, 0.25, 0.75, 1.0, 1.0, 0.75, 0.25, 0.0].map(|share: f32| (share * 0.75 * 255.0).round() as u8);
    for (is, should) in row.iter().zip(expected) {
        assert!(is.abs_diff(should) <= 1, "{row:?} instead of {expected:?}");
    }
}

#[test]
fn a_freed_texture_still_serves_the_frame_that_freed_it() {
    let raster = plain_raster();
    let id = TextureId::Managed(7);
    let mut deltas = TexturesDelta::default();
    deltas.push(id, ImageDelta::full(ColorImage::filled([1, 1], Color32::RED), TextureOptions::LINEAR));
    deltas.free(id);
    raster.update_textures(&mut deltas);
    assert!(deltas.is_empty());
    let image = textured(Rect::from_min_size(Pos2::ZERO, vec2(2.0, 2.0)), id, Rect::ZERO);
    assert_eq!(count(&raster.paint(std::slice::from_ref(&image), [2, 2], 1.0), RED), 4);
    raster.update_textures(&mut TexturesDelta::default());
    let gone = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| raster.paint(&[image], [2, 2], 1.0)));
    assert!(gone.is_err());
}

/// The bundled fonts, Latin first, then Chinese, then the icons.
fn bundled_fonts() -> FontDefinitions {
    let mut fonts = FontDefinitions::empty();
    let files: [(&str, &'static [u8]); 3] = [
        ("latin", include_bytes!("../../assets/fonts/NotoSans-Regular.subset.ttf")),
        ("han", include_bytes!("../../assets/fonts/NotoSansSC-Regular.subset.ttf")),
        ("icons", include_bytes!("../../assets/fonts/Phosphor.subset.ttf")),
    ];
    for (name, bytes) in files {
        fonts.font_data.insert(name.to_owned(), Arc::new(FontData::from_static(bytes)));
        for family in [FontFamily::Proportional, FontFamily::Monospace] {
            fonts.families.entry(family).or_default().push(name.to_owned());
        }
    }
    fonts
}

fn harness<'a>(
    raster: &Raster,
    size: [f32; 2],
    pixels_per_point: f32,
    mut show: impl FnMut(&mut egui::Ui) + 'a,
) -> Harness<'a> {
    Harness::builder()
        .with_size(size)
        .with_pixels_per_point(pixels_per_point)
        .with_theme(egui::Theme::Light)
        .renderer(raster.clone())
        .with_context_setup(|ctx| ctx.set_fonts(bundled_fonts()))
        .build_ui(move |ui| {
            egui::CentralPanel::default().show(ui, &mut show);
        })
}

fn show_sample(ui: &mut egui::Ui) {
    ui.heading("Rostrum 讲坛");
    ui.label("国际论坛，第 3 场 \u{e46a}");
    ui.horizontal(|ui| {
        let _ = ui.button("Début");
        ui.add(egui::ProgressBar::new(0.6).desired_width(60.0));
    });
}

#[test]
fn text_in_the_bundled_fonts_matches_its_stored_picture() {
    let raster = Raster::default();
    let harness = harness(&raster, [200.0, 100.0], 1.0, show_sample);
    let picture = raster.picture(&harness);
    let ground = picture.get_pixel(185, 85).0;
    assert_eq!(ground[3], 255);
    let is_ink =
        |pixel: &[u8; 4]| pixel[3] == 255 && pixel.iter().zip(ground).any(|(is, was)| is.abs_diff(was) > 100);
    let ink = picture.pixels().filter(|pixel| is_ink(&pixel.0)).count();
    assert!((500..3000).contains(&ink), "{ink} dark pixels are not a few words");
    assert_eq!(picture, raster.picture(&harness), "drawing twice gives the same bytes");
    assert_picture("raster_sample", &picture);
}

#[test]
fn letters_that_come_later_reach_the_font_texture() {
    let raster = Raster::default();
    let said = std::cell::Cell::new("");
    let mut harness = harness(&raster, [200.0, 40.0], 1.0, |ui| {
        ui.label(said.get());
    });
    harness.run();
    let before = raster.picture(&harness);
    said.set("一二三 abc");
    harness.run();
    assert_ne!(before, raster.picture(&harness));
}

#[test]
fn a_full_screen_of_text_stays_cheap() {
    let raster = Raster::default();
    let line = "第一届国际论坛 The first session of the forum opens at nine. ".repeat(4);
    let harness = harness(&raster, [1920.0, 1080.0], 1.0, |ui| {
        for _ in 0..50 {
            ui.label(&line);
        }
    });
    let before = pixels_drawn();
    let picture = raster.picture(&harness);
    let drawn = pixels_drawn() - before;
    assert_eq!(picture.dimensions(), (1920, 1080));
    // The window's ground and the panel's, and the boxes of the letters over them: 2.2 times the picture.
    assert!(drawn < 3 * 1920 * 1080, "{drawn} pixels were drawn");
    assert!(drawn > 1920 * 1080, "{drawn} pixels: the ground is not counted");
}

/// A plain picture, its first `marks` pixels in another colour.
fn marked(marks: u32, color: [u8; 4]) -> RgbaImage {
    RgbaImage::from_fn(100, 100, |x, y| Rgba(if y * 100 + x < marks { color } else { [50, 50, 50, 255] }))
}

#[test]
fn the_comparison_fails_where_it_must_and_says_by_how_much() {
    let (stored, output) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let check = |picture: &RgbaImage| check_picture(stored.path(), output.path(), "page", picture, false);

    let missing = check(&marked(0, RED)).unwrap_err();
    assert!(missing.contains("no stored picture"), "{missing}");
    assert!(output.path().join("page.new.png").exists());

    check_picture(stored.path(), output.path(), "page", &marked(0, RED), true).unwrap();
    assert_eq!(check(&marked(0, RED)), Ok(()));
    assert_eq!(check(&marked(10_000, [74, 74, 74, 255])), Ok(()), "24/255 off is within the tolerance");
    assert_eq!(check(&marked(30, RED)), Ok(()), "0.3 % of the pixels may differ");
    assert!(!output.path().join("page.diff.png").exists());

    let wrong = check(&marked(31, [75, 50, 50, 255])).unwrap_err();
    assert!(wrong.contains("0.31 %") && wrong.contains("31 of 10000"), "{wrong}");
    assert!(wrong.contains(&output.path().join("page.diff.png").display().to_string()), "{wrong}");
    let diff = image::open(output.path().join("page.diff.png")).unwrap().into_rgba8();
    assert_eq!(count(&diff, [220, 0, 0, 255]), 31);
    assert_eq!(
        image::open(output.path().join("page.new.png")).unwrap().into_rgba8(),
        marked(31, [75, 50, 50, 255])
    );

    let smaller = check(&RgbaImage::new(100, 99)).unwrap_err();
    assert!(smaller.contains("100×99") && smaller.contains("100×100"), "{smaller}");
}
