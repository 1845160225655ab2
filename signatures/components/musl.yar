rule musl
{
    meta:
        component = "musl"
        title = "musl libc"
        supplier = "musl"
        cpe = "musl-libc:musl"
        purl = "pkg:generic/musl"
        licence = "MIT"
        homepage = "https://musl.libc.org/"
        type = "library"
        source = "musl"
        version_v09 = "\\x00([0-9.]+)"
        version_v10 = "\\x00([0-9.]+)"
        version_v11 = "\\x00([0-9.]+)"
        version_v12 = "\\x00([0-9.]+)"
        hit1 = "\\0musl libc (armhf)\\nVersion %s\\nDynamic Program Loader\\nUsage: %s\\0\\01.1.24\\0"
        hit1_version = "1.1.24"
        miss1 = "\\0/lib/ld-musl-armhf.so.1\\0libc.so\\0\\01.2.3\\0"
        miss2 = "musl libc (x86_64)\\nVersion 1.2.2\\nDynamic Program Loader\\n"
    strings:
        $ldso = /musl libc \([a-z0-9_-]{2,24}\)\nVersion %s\nDynamic Program Loader/
        $v09 = /\x000\.9\.[0-9]{1,2}(-git-[0-9]{1,4}-g[0-9a-f]{4,12})?\x00/
        $v10 = /\x001\.0\.[0-9]{1,2}(-git-[0-9]{1,4}-g[0-9a-f]{4,12})?\x00/
        $v11 = /\x001\.1\.[0-9]{1,2}(-git-[0-9]{1,4}-g[0-9a-f]{4,12})?\x00/
        $v12 = /\x001\.2\.[0-9]{1,2}(-git-[0-9]{1,4}-g[0-9a-f]{4,12})?\x00/
    condition:
        $ldso and (any of ($v*) or true)
}
