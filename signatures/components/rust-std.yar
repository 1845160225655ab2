rule rust_std
{
    meta:
        component = "rust-std"
        title = "Rust standard library"
        supplier = "rust"
        cpe = "rust-lang:rust"
        purl = "pkg:generic/rust-std"
        licence = "MIT OR Apache-2.0"
        homepage = "https://www.rust-lang.org/"
        type = "library"
        hit1 = "\\x7fELF\\0/rustc/90c541806f23a127002de5b4038be731ba1458ca/library/std/src/io/mod.rs\\0"
        miss1 = "/rustc/90c541806f23a127002de5b4038be731ba1458ca/library/std/src/io/mod.rs"
    strings:
        $a = /\/rustc\/[0-9a-f]{40}\/(library|src\/lib)(std|core|alloc|\/std|\/core|\/alloc)?\/[a-z]/
    condition:
        $a and (uint32be(0) == 0x7f454c46 or uint16be(0) == 0x4d5a)
}
