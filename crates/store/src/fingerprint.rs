//! A short number that tells whether two contents are the same, for files and for names.

/// FNV-1a, 64 bits (intervention-eastlake-fnv): short, and the same on every machine and in every version.
pub(super) fn fingerprint(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(*byte)).wrapping_mul(0x0000_0100_0000_01b3)
    })
}
