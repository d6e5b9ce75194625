//! Writes what the packages hold besides the program, from the program itself: `package_files FOLDER`.
//!
//! Man pages, completions for bash, zsh, fish and PowerShell, and the icon in the sizes and files that Windows, macOS
//! and Linux want.

use image::imageops::{FilterType, resize};
use image::{ExtendedColorType, ImageEncoder, RgbaImage, codecs};
use rostrum::cli;
use rostrum_locale::{Language, Messages};
use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};

/// The sizes of the icon theme (freedesktop.org) and of an icon for Windows, in pixels.
const SIZES: [u32; 7] = [16, 24, 32, 48, 64, 128, 256];
/// The pictures of an icon for macOS: what each is called in the file, and its size in pixels.
const APPLE_SIZES: [(&[u8; 4], u32); 6] =
    [(b"icp4", 16), (b"icp5", 32), (b"ic11", 32), (b"ic12", 64), (b"ic07", 128), (b"ic08", 256)];

fn main() -> Result<(), Box<dyn Error>> {
    let folder = PathBuf::from(std::env::args_os().nth(1).ok_or("usage: package_files FOLDER")?);
    fs::create_dir_all(&folder)?;
    write_man_page_and_completions(&folder)?;
    write_icons(&folder)
}

fn write_man_page_and_completions(folder: &Path) -> Result<(), Box<dyn Error>> {
    let mut command =
        cli::command(&Messages::new(Language::En)).name("rostrum").version(env!("CARGO_PKG_VERSION"));
    // One page for the program and one for each command.
    clap_mangen::generate_to(command.clone(), folder)?;
    for shell in [
        clap_complete::Shell::Bash,
        clap_complete::Shell::Zsh,
        clap_complete::Shell::Fish,
        clap_complete::Shell::PowerShell,
    ] {
        clap_complete::generate_to(shell, &mut command, "rostrum", folder)?;
    }
    Ok(())
}

fn write_icons(folder: &Path) -> Result<(), Box<dyn Error>> {
    let icon = image::load_from_memory(include_bytes!("../assets/icon.png"))?.into_rgba8();
    let pictures = SIZES
        .iter()
        .map(|&size| Ok((size, png(&scaled(&icon, size))?)))
        .collect::<Result<Vec<(u32, Vec<u8>)>, image::ImageError>>()?;
    for (size, picture) in &pictures {
        let place = folder.join(format!("icons/hicolor/{size}x{size}/apps"));
        fs::create_dir_all(&place)?;
        fs::write(place.join("rostrum.png"), picture)?;
    }
    let frames = pictures
        .iter()
        .map(|(size, picture)| {
            codecs::ico::IcoFrame::with_encoded(picture, *size, *size, ExtendedColorType::Rgba8)
        })
        .collect::<Result<Vec<_>, _>>()?;
    codecs::ico::IcoEncoder::new(fs::File::create(folder.join("rostrum.ico"))?).encode_images(&frames)?;
    fs::write(folder.join("rostrum.icns"), apple_icon(&icon)?)?;
    Ok(())
}

/// An icon for macOS: four letters and a length in bytes, big-endian, before the whole and before each picture.
fn apple_icon(icon: &RgbaImage) -> Result<Vec<u8>, Box<dyn Error>> {
    const HEADER_BYTES: usize = 8;
    let mut pictures = Vec::new();
    for (name, size) in APPLE_SIZES {
        let picture = png(&scaled(icon, size))?;
        pictures.extend_from_slice(name);
        pictures.extend_from_slice(&u32::try_from(picture.len() + HEADER_BYTES)?.to_be_bytes());
        pictures.extend_from_slice(&picture);
    }
    let length = u32::try_from(pictures.len() + HEADER_BYTES)?;
    Ok([b"icns".as_slice(), &length.to_be_bytes(), &pictures].concat())
}

fn scaled(icon: &RgbaImage, size: u32) -> RgbaImage {
    if icon.width() == size { icon.clone() } else { resize(icon, size, size, FilterType::Lanczos3) }
}

fn png(picture: &RgbaImage) -> Result<Vec<u8>, image::ImageError> {
    let mut bytes = Vec::new();
    codecs::png::PngEncoder::new(&mut bytes).write_image(
        picture,
        picture.width(),
        picture.height(),
        ExtendedColorType::Rgba8,
    )?;
    Ok(bytes)
}
