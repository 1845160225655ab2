rule jimtcl
{
    meta:
        component = "jimtcl"
        title = "Jim Tcl"
        supplier = "jimtcl"
        purl = "pkg:generic/jimtcl"
        licence = "BSD-2-Clause"
        homepage = "http://jim.tcl.tk/"
        type = "application"
        source = "jimtcl"
        path_version = "^libjim\\.so\\.(0\\.[0-9]{2})$"
        hit1 = "jimsh version %d.%d"
        miss1 = "Welcome to Jim version 0.81"
        file1 = "libjim.so.0.81"
        file1_version = "0.81"
        file2 = "libjim.so"
    strings:
        $a = /jimsh version %d\.%d/
        $b = /\[jimsh\]|Welcome to Jim version %d\.%d/
    condition:
        any of them
}
