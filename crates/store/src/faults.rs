//! Faults of the disk, for tests: at each step of a save a test may have an error returned, wait, or change what
//! stands there. Without the feature `faults`, which no product is built with, every step goes on.

/// What is about to be done with a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DiskStep {
    /// A folder is made where it is missing.
    MakeFolder,
    /// A file is looked at or read.
    Look,
    /// A temporary file is made and written.
    Write,
    /// It is synced.
    SyncFile,
    /// It is put in its place.
    Rename,
    /// The folder is synced.
    SyncFolder,
}

/// Asks whether a step may go on.
#[cfg(not(feature = "faults"))]
#[allow(clippy::unnecessary_wraps, reason = "with the feature it may fail")]
pub(crate) fn before(_: DiskStep, _: &std::path::Path) -> std::io::Result<()> {
    Ok(())
}

#[cfg(feature = "faults")]
pub use injected::InjectedFaults;
#[cfg(feature = "faults")]
pub(crate) use injected::before;

#[cfg(feature = "faults")]
mod injected {
    use super::DiskStep;
    use std::io;
    use std::path::{Path, PathBuf};
    use std::sync::{Arc, Mutex, PoisonError};

    type Plan = Arc<Mutex<dyn FnMut(DiskStep, &Path) -> io::Result<()> + Send>>;

    static PLANS: Mutex<Vec<(PathBuf, Plan)>> = Mutex::new(Vec::new());

    /// What happens to the disk below a folder, until it is dropped.
    #[derive(Debug)]
    pub struct InjectedFaults {
        folder: PathBuf,
    }

    impl InjectedFaults {
        /// Has a plan asked before each step below a folder: it may fail it, or wait as long as it likes.
        pub fn below(
            folder: &Path,
            plan: impl FnMut(DiskStep, &Path) -> io::Result<()> + Send + 'static,
        ) -> Self {
            let mut plans = PLANS.lock().unwrap_or_else(PoisonError::into_inner);
            plans.push((folder.to_owned(), Arc::new(Mutex::new(plan))));
            Self { folder: folder.to_owned() }
        }
    }

    impl Drop for InjectedFaults {
        fn drop(&mut self) {
            PLANS.lock().unwrap_or_else(PoisonError::into_inner).retain(|(folder, _)| *folder != self.folder);
        }
    }

    /// Asks whether a step may go on.
    pub(crate) fn before(step: DiskStep, path: &Path) -> io::Result<()> {
        let plan = {
            let plans = PLANS.lock().unwrap_or_else(PoisonError::into_inner);
            plans.iter().find(|(folder, _)| path.starts_with(folder)).map(|(_, plan)| Arc::clone(plan))
        };
        match plan {
            Some(plan) => (plan.lock().unwrap_or_else(PoisonError::into_inner))(step, path),
            None => Ok(()),
        }
    }
}
