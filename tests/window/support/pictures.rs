//! Compares what is drawn with the pictures in `tests/pictures`.
//!
//! A picture passes when nearly all pixels are nearly the same, so that antialiasing may shift by a shade. The limit is
//! a share of the picture: in one of a whole screen a short word could vanish within it, so what must not vanish is
//! also asked for by its label, or has a picture of its own. `UPDATE_PICTURES=1` stores what is drawn instead.

use std::path::Path;

use image::codecs::png::{CompressionType, FilterType, PngEncoder};
use image::{ExtendedColorType, ImageEncoder, Rgba, RgbaImage};

/// How far a channel may be from the stored one, of 255.
const TOLERANCE: u8 = 24;
/// The share of pixels, in percent, that may be further off than that.
const MAX_DIFFERING_PERCENT: f64 = 0.3;

/// Panics, with figures, unless `drawn` looks like `tests/pictures/<name>.png`.
pub fn assert_picture(name: &str, drawn: &RgbaImage) {
    let stored = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/pictures");
    let update = std::env::var_os("UPDATE_PICTURES").is_some_and(|value| value == "1");
    if let Err(message) = check_picture(&stored, Path::new(env!("CARGO_TARGET_TMPDIR")), name, drawn, update)
    {
        panic!("{message}");
    }
}

/// Compares `drawn` with `<stored>/<name>.png`, or writes it there when `update` is set. On a difference, writes
/// `<name>.new.png` and `<name>.diff.png` into `output` and says so.
///
/// # Errors
/// What differs, in a sentence with figures; also when there is no stored picture.
pub fn check_picture(
    stored: &Path,
    output: &Path,
    name: &str,
    drawn: &RgbaImage,
    update: bool,
) -> Result<(), String> {
    let path = stored.join(format!("{name}.png"));
    if update {
        write_png(&path, drawn, CompressionType::Best);
        return Ok(());
    }
    let new = output.join(format!("{name}.new.png"));
    let Ok(bytes) = std::fs::read(&path) else {
        write_png(&new, drawn, CompressionType::Fast);
        return Err(format!(
            "{name}: no stored picture. What was drawn is in {}; UPDATE_PICTURES=1 stores it.",
            new.display()
        ));
    };
    let before = image::load_from_memory(&bytes).map_err(|error| format!("{name}: {error}"))?.into_rgba8();
    if before.dimensions() != drawn.dimensions() {
        write_png(&new, drawn, CompressionType::Fast);
        let ((was_x, was_y), (is_x, is_y)) = (before.dimensions(), drawn.dimensions());
        return Err(format!(
            "{name}: {is_x}×{is_y} pixels instead of {was_x}×{was_y}; see {}.",
            new.display()
        ));
    }
    let differing = differing_pixels(&before, drawn);
    let percent = differing.len() as f64 * 100.0 / f64::from(drawn.width() * drawn.height()).max(1.0);
    if percent <= MAX_DIFFERING_PERCENT {
        return Ok(());
    }
    let diff = output.join(format!("{name}.diff.png"));
    write_png(&new, drawn, CompressionType::Fast);
    write_png(&diff, &difference(&before, &differing), CompressionType::Fast);
    Err(format!(
        "{name}: {percent:.2} % of the pixels ({} of {}) are off by more than {TOLERANCE}/255; \
         {MAX_DIFFERING_PERCENT} % may be. See {} and {}; UPDATE_PICTURES=1 stores the new one.",
        differing.len(),
        drawn.width() * drawn.height(),
        new.display(),
        diff.display()
    ))
}

/// The numbers, row by row, of the pixels with a channel further off than the tolerance.
fn differing_pixels(before: &RgbaImage, after: &RgbaImage) -> Vec<usize> {
    const STRETCH: usize = 4096;
    let (before, after) = (before.as_raw(), after.as_raw());
    let mut found = Vec::new();
    for start in (0..before.len()).step_by(STRETCH) {
        let end = (start + STRETCH).min(before.len());
        // Equal stretches, nearly everything, are compared at once: test builds are not optimised.
        if before[start..end] == after[start..end] {
            continue;
        }
        for pixel in start / 4..end / 4 {
            let channels = pixel * 4..pixel * 4 + 4;
            if channels.into_iter().any(|at| before[at].abs_diff(after[at]) > TOLERANCE) {
                found.push(pixel);
            }
        }
    }
    found
}

/// The stored picture, faded, with the differing pixels in red.
fn difference(before: &RgbaImage, differing: &[usize]) -> RgbaImage {
    let mut picture = before.clone();
    for Rgba([red, green, blue, alpha]) in picture.pixels_mut() {
        let grey = ((u32::from(*red) + u32::from(*green) + u32::from(*blue)) / 12 + 176) as u8;
        (*red, *green, *blue, *alpha) = (grey, grey, grey, 255);
    }
    let width = picture.width() as usize;
    for at in differing {
        picture.put_pixel((at % width) as u32, (at / width) as u32, Rgba([220, 0, 0, 255]));
    }
    picture
}

fn write_png(path: &Path, picture: &RgbaImage, compression: CompressionType) {
    let mut bytes = Vec::new();
    PngEncoder::new_with_quality(&mut bytes, compression, FilterType::Adaptive)
        .write_image(picture.as_raw(), picture.width(), picture.height(), ExtendedColorType::Rgba8)
        .expect("a picture can be encoded");
    std::fs::create_dir_all(path.parent().expect("a file is in a folder")).expect("the folder can be made");
    std::fs::write(path, bytes).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
}
