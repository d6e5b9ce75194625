//! The desktop portal on Linux: whether it answers, and the system's appearance.

/// The session bus, over a local socket.
#[cfg(target_os = "linux")]
fn session_bus() -> Option<zbus::blocking::Connection> {
    super::dbus::is_local().then(|| zbus::blocking::Connection::session().ok()).flatten()
}

/// What the system says about its appearance; `None` where it says nothing.
#[cfg(target_os = "linux")]
pub fn prefers_dark() -> Option<bool> {
    let connection = session_bus()?;
    let reply = connection
        .call_method(
            Some("org.freedesktop.portal.Desktop"),
            "/org/freedesktop/portal/desktop",
            Some("org.freedesktop.portal.Settings"),
            "ReadOne",
            &("org.freedesktop.appearance", "color-scheme"),
        )
        .ok()?;
    let value: zbus::zvariant::OwnedValue = reply.body().deserialize().ok()?;
    scheme(&value)
}

/// 1 is dark, 2 light, 0 no preference (XDG desktop portal, Settings).
#[cfg(target_os = "linux")]
fn scheme(value: &zbus::zvariant::OwnedValue) -> Option<bool> {
    match u32::try_from(value.try_clone().ok()?).ok()? {
        1 => Some(true),
        2 => Some(false),
        _ => None,
    }
}

/// Follows the system's appearance until the session bus goes away. Blocks its thread, so it costs
/// nothing while nothing changes.
#[cfg(target_os = "linux")]
pub fn follow_appearance(mut found: impl FnMut(bool)) {
    if let Some(dark) = prefers_dark() {
        found(dark);
    }
    let Some(connection) = session_bus() else { return };
    let Ok(proxy) = zbus::blocking::Proxy::new(
        &connection,
        "org.freedesktop.portal.Desktop",
        "/org/freedesktop/portal/desktop",
        "org.freedesktop.portal.Settings",
    ) else {
        return;
    };
    let Ok(signals) = proxy.receive_signal("SettingChanged") else { return };
    for signal in signals {
        let body = signal.body();
        let Ok((namespace, key, value)) = body.deserialize::<(String, String, zbus::zvariant::OwnedValue)>()
        else {
            continue;
        };
        if namespace == "org.freedesktop.appearance"
            && key == "color-scheme"
            && let Some(dark) = scheme(&value)
        {
            found(dark);
        }
    }
}

/// Whether a desktop portal with file dialogs answers on the session bus.
#[cfg(target_os = "linux")]
pub fn offers_file_dialogs() -> bool {
    let Some(connection) = session_bus() else { return false };
    connection
        .call_method(
            Some("org.freedesktop.portal.Desktop"),
            "/org/freedesktop/portal/desktop",
            Some("org.freedesktop.DBus.Properties"),
            "Get",
            &("org.freedesktop.portal.FileChooser", "version"),
        )
        .is_ok()
}

/// Elsewhere the dialogs are the system's own.
#[cfg(not(target_os = "linux"))]
pub fn offers_file_dialogs() -> bool {
    true
}
