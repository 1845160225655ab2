rule libgfshare
{
    meta:
        component = "libgfshare"
        title = "libgfshare"
        supplier = "libgfshare"
        purl = "pkg:generic/libgfshare"
        licence = "MIT"
        homepage = "https://git.gitano.org.uk/libgfshare.git/"
        type = "library"
        source = "libgfshare"
        version_v = "gfsplit \\(libgfshare ([2-3]\\.[0-9]{1,3}\\.[0-9]{1,3})"
        hit1 = "\\0%s: Cannot access /dev/urandom, so using rand() instead (not secure!)\\0%s: Invalid argument to option -m\\0"
        hit2 = "\\0gfshare_bad_idea_but_fill_rand_using_random\\0gfshare_ctx_dec_giveshare\\0gfshare_ctx_dec_newshares\\0"
        hit3 = "\\0gfsplit (libgfshare 2.0.0)\\0"
        hit3_version = "2.0.0"
        miss1 = "\\0%s: Cannot access /dev/urandom, so using rand() instead (not secure!)\\0"
        miss2 = "%s: Cannot access /dev/urandom, so using rand() instead (not secure!) %s: Invalid argument to option -m "
        miss3 = "\\0gfshare_bad_idea_but_fill_rand_using_random\\0gfshare_ctx_dec_giveshare\\0"
        miss4 = "gfsplit (libgfshare X)"
    strings:
        $v = /\x00gfsplit \(libgfshare [2-3]\.[0-9]{1,3}\.[0-9]{1,3}\)\n?\x00/
        $c1 = /\x00%s: Cannot access \/dev\/urandom, so using rand\(\) instead \(not secure!\)\n?\x00/
        $c2 = /\x00%s: Invalid argument to option -m\n?\x00/
        $c3 = /\x00%s: Invalid argument to option -n\n?\x00/
        $c4 = /\x00%s: Bad argument count\n?\x00/
        $c5 = /\x00%s: Insufficient input files\. \(Min of 2 for recombination\)\n?\x00/
        $c6 = /\x00%s: File length mismatch between input files\.\n?\x00/
        $s1 = /\x00gfshare_bad_idea_but_fill_rand_using_random\x00/
        $s2 = /\x00gfshare_ctx_dec_giveshare\x00/
        $s3 = /\x00gfshare_ctx_dec_newshares\x00/
    condition:
        $v or 2 of ($c*) or all of ($s*)
}
