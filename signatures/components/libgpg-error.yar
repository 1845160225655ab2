rule libgpg_error
{
    meta:
        component = "libgpg-error"
        title = "Libgpg-error"
        supplier = "gnupg"
        cpe = "gnupg:libgpg-error"
        purl = "pkg:generic/libgpg-error"
        licence = "LGPL-2.1-or-later"
        homepage = "https://gnupg.org/software/libgpg-error/"
        type = "library"
        source = "libgpg-error"
        version = "error ([0-9.]+)"
        hit1 = "\\n\\nThis is Libgpg-error 1.46 - A runtime library\\n"
        hit1_version = "1.46"
        hit2 = "This is Libgpg-error 1.38 - An error code library\\n"
        hit2_version = "1.38"
        miss1 = "libgpg-error.so.0\\0gpg_err_init\\0"
    strings:
        $v = /This is Libgpg-error [12]\.[0-9]{1,2}[^\x00\n]{0,20} - /
    condition:
        any of them
}
