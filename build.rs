//! What Windows wants to know of a program, put into it: icon, version, and a manifest by which paths may be long, texts
//! are UTF-8 and the window is drawn at the screen's own scale. Decided by the system that is built for, not the one
//! that builds.

use std::path::{Path, PathBuf};
use std::{env, fs, io};

/// The icons of all sizes, as `examples/package_files` writes them; without it the one of 256 pixels stands for all.
const ICON_VARIABLE: &str = "ROSTRUM_ICO";
const ICON: &str = "assets/icon.png";

fn main() -> io::Result<()> {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed={ICON}");
    println!("cargo::rerun-if-changed=packaging/windows/rostrum.manifest");
    println!("cargo::rerun-if-env-changed={ICON_VARIABLE}");
    if env::var_os("CARGO_CFG_TARGET_OS").is_none_or(|system| system != "windows") {
        return Ok(());
    }
    let icon = match env::var_os(ICON_VARIABLE) {
        Some(icons) => PathBuf::from(icons),
        None => wrapped_icon()?,
    };
    winresource::WindowsResource::new()
        .set_icon(&icon.to_string_lossy())
        .set("ProductName", "Rostrum")
        .set("FileDescription", "Rostrum")
        .set("InternalName", "rostrum")
        .set("LegalCopyright", "MIT")
        .set_manifest_file("packaging/windows/rostrum.manifest")
        .compile()
}

/// An icon file around a picture of 256 × 256 pixels (Microsoft, "Icons": ICONDIR, one ICONDIRENTRY, then a PNG).
fn wrapped_icon() -> io::Result<PathBuf> {
    const HEADER_BYTES: u32 = 22;
    let png = fs::read(ICON)?;
    let length = u32::try_from(png.len()).map_err(io::Error::other)?;
    // 0 stands for 256 in width and height; one plane, 32 bits a pixel.
    let mut icon = vec![0, 0, 1, 0, 1, 0, 0, 0, 0, 0, 1, 0, 32, 0];
    icon.extend(length.to_le_bytes());
    icon.extend(HEADER_BYTES.to_le_bytes());
    icon.extend(png);
    let out = env::var_os("OUT_DIR").ok_or_else(|| io::Error::other("cargo gives no OUT_DIR"))?;
    let path = Path::new(&out).join("rostrum.ico");
    fs::write(&path, icon)?;
    Ok(path)
}
