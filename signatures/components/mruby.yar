rule mruby
{
    meta:
        component = "mruby"
        title = "mruby"
        supplier = "mruby"
        purl = "pkg:generic/mruby"
        licence = "MIT"
        type = "application"
        source = "mruby"
        version_r1 = "mruby ([0-9.]+)"
        hit1 = "\\0mruby 3.1.0 (2022-05-12)\\0"
        hit1_version = "3.1.0"
        hit2 = "\\0%s: Invalid mrb_state, exiting mruby\\0"
        miss1 = "%s: Invalid mrb_state, exiting mruby "
    strings:
        $r1 = /\x00mruby [1-3]\.[0-9]\.[0-9] \(20[0-9]{2}-/
        $a1 = /\x00%s: Invalid mrb_state, exiting mruby\n?\x00/
        $a2 = /\x00Failed mruby core initialization\n?\x00/
        $a3 = /\x00Invalid mrb_state, exiting mruby-strip\n?\x00/
    condition:
        any of them
}
