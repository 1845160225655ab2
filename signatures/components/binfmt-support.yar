rule binfmt_support
{
    meta:
        component = "binfmt-support"
        title = "binfmt-support"
        supplier = "nongnu"
        purl = "pkg:generic/binfmt-support"
        licence = "GPL-3.0-or-later"
        homepage = "https://nongnu.org/binfmt-support/"
        type = "application"
        source = "binfmt-support"
        version_v = "binfmt-support ([2-3]\\.[0-9]{1,3}\\.[0-9]{1,3})"
        hit1 = "\\0%s: can't use --offset with --extension\\0%s: can't use --mask with --extension\\0"
        hit2 = "\\0binfmt-support 2.2.2\\0"
        hit2_version = "2.2.2"
        miss1 = "\\0%s: can't use --offset with --extension\\0"
        miss2 = "%s: can't use --offset with --extension %s: can't use --mask with --extension "
        miss3 = "binfmt-support X"
    strings:
        $v = /\x00binfmt-support [2-3]\.[0-9]{1,3}\.[0-9]{1,3}\n?\x00/
        $c1 = /\x00%s: can't use --offset with --extension\n?\x00/
        $c2 = /\x00%s: can't use --mask with --extension\n?\x00/
        $c3 = /\x00%s: required 'package' line missing\n?\x00/
        $c4 = /\x00binary format name '%s' is reserved\n?\x00/
        $c5 = /\x00proc directory, for test suite use only \(default: \/proc\/sys\/fs\/binfmt_misc\)\n?\x00/
        $c6 = /\x00%s: either --magic or --extension is required\n?\x00/
    condition:
        $v or 2 of ($c*)
}
