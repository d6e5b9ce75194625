//! The display goes (the X server ends, a session is closed): what is unsaved is saved first.
//!
//! Xlib answers the loss of its connection by `exit(1)`, which unwinds nothing. What is kept per thread is dropped all
//! the same, at least by glibc (`exit(3)` calls the destructors of the calling thread, stdlib/cxa_thread_atexit_impl.c).

use std::cell::RefCell;

/// Does something when it is dropped.
struct OnDrop(Box<dyn Fn()>);

impl Drop for OnDrop {
    fn drop(&mut self) {
        (self.0)();
    }
}

thread_local! {
    static LAST: RefCell<Option<OnDrop>> = const { RefCell::new(None) };
}

/// Has something done when this thread, the window's, ends the program.
pub fn when_this_thread_ends(last: impl Fn() + 'static) {
    LAST.with(|kept| {
        // One window at a time: a second renderer begins anew.
        kept.replace(Some(OnDrop(Box::new(last))));
    });
}
