//! The second renderer, wgpu, on each adapter in turn: the first that a system names may be one that cannot draw.

use eframe::egui_wgpu::{WgpuSetup, WgpuSetupCreateNew};
use eframe::wgpu::{Adapter, DeviceType, Surface};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

/// Which adapter is tried now, and how many there are.
#[derive(Debug, Clone, Default)]
pub(super) struct AdapterTurn {
    index: usize,
    count: Arc<AtomicUsize>,
}

impl AdapterTurn {
    /// The next one, once this one has failed.
    pub(super) fn next(&self) -> Option<Self> {
        let index = self.index + 1;
        (index < self.count.load(Ordering::Relaxed)).then(|| Self { index, count: Arc::default() })
    }

    /// What eframe is told: this adapter and no other.
    pub(super) fn setup(&self) -> WgpuSetup {
        let Self { index, count } = self.clone();
        let mut setup = WgpuSetupCreateNew::without_display_handle();
        setup.native_adapter_selector = Some(Arc::new(move |adapters, surface| {
            let ordered = in_order(adapters, surface);
            count.store(ordered.len(), Ordering::Relaxed);
            let chosen = ordered.get(index).ok_or_else(|| "no adapter can draw in this window".to_owned())?;
            tracing::info!(adapter = ?chosen.get_info(), "trying an adapter");
            Ok((*chosen).clone())
        }));
        WgpuSetup::CreateNew(setup)
    }
}

/// Those that can draw in the window, graphics cards before what only computes (WARP, lavapipe).
fn in_order<'a>(adapters: &'a [Adapter], surface: Option<&Surface<'_>>) -> Vec<&'a Adapter> {
    let can_draw = |adapter: &&Adapter| surface.is_none_or(|surface| adapter.is_surface_supported(surface));
    let mut able: Vec<&Adapter> = adapters.iter().filter(can_draw).collect();
    able.sort_by_key(|adapter| match adapter.get_info().device_type {
        DeviceType::DiscreteGpu => 0,
        DeviceType::IntegratedGpu => 1,
        DeviceType::VirtualGpu => 2,
        DeviceType::Other => 3,
        DeviceType::Cpu => 4,
    });
    able
}
