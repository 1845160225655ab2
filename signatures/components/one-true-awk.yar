rule one_true_awk
{
    meta:
        component = "one-true-awk"
        title = "One True Awk"
        supplier = "onetrueawk"
        purl = "pkg:generic/one-true-awk"
        homepage = "https://github.com/onetrueawk/awk"
        type = "application"
        source = "original-awk"
        version_v = "version (20[0-9]{6})"
        hit1 = "\\0version 20220912\\0\\0\\0cmd | getline is unsafe\\0"
        hit1_version = "20220912"
        miss1 = "awk version 20220912"
    strings:
        $v = /\x00version 20[0-9]{6}( \([A-Za-z]+\))?\x00/
        $a = /\x00cmd \| getline is unsafe\x00/
    condition:
        $a and any of them
}
