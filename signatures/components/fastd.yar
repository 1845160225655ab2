rule fastd
{
    meta:
        component = "fastd"
        title = "fastd"
        supplier = "fastd"
        cpe = "fastd_project:fastd"
        purl = "pkg:generic/fastd"
        licence = "BSD-2-Clause"
        homepage = "https://github.com/NeoRaider/fastd"
        type = "application"
        source = "fastd"
        version = "fastd v([0-9.]+)"
        file_version = "\\x00fastd ([0-9]{2})\\x00"
        hit1 = "\\0fastd v22\\0"
        hit1_version = "22"
        hit2 = "\\0fastd v18 starting\\0"
        hit2_version = "18"
        miss1 = "fastd v22\\n"
    strings:
        $v = /\x00fastd v[0-9]{1,2}(\.[0-9])?( starting)?\x0a?\x00/
        $a = "fastd_poll_fd_register: invalid FD"
        $b = "fastd_pqueue_insert: "
    condition:
        $v or $a or $b
}
