#![no_main]
libfuzzer_sys::fuzz_target!(|bytes: &[u8]| passi_fuzz::path(bytes));
